/** A table of law, and the day on which its rows were last held against their sources. */
export interface LawTable {
  /** What it lists, as a message says it. */
  readonly name: string
  readonly checked: string
}

/** The tables of law. The rules rest on the law as stated for October 2026, which counts from its first day. */
export const lawTables: readonly LawTable[] = [
  { name: 'provisions', checked: '2026-10-01' },
  { name: 'adequacy decisions', checked: '2026-11-21' },
  { name: 'authorities', checked: '2026-11-21' },
  { name: 'ages of consent', checked: '2026-11-21' },
  { name: 'countries', checked: '2026-11-21' },
  { name: 'lawful bases', checked: '2026-11-21' },
  { name: 'transfer mechanisms', checked: '2026-11-21' },
  { name: 'conditions for sensitive data', checked: '2026-11-21' },
]

/**
 * The first day for which the tables hold the whole law they use. The sources list every change of the eighteen months
 * before they were drawn up; of what changed earlier the tables hold what happened to be known.
 */
export const heldFrom = '2025-05-21'

/** A table of law, and the day on which its rows were last held against their sources. */
export interface LawTable {
  /** What it lists: `adequacy-decisions`. */
  readonly id: string
  readonly checked: string
}

/** The tables of law. The rules rest on the law as stated for October 2026, which counts from its first day. */
export const lawTables: readonly LawTable[] = [
  { id: 'provisions', checked: '2026-10-01' },
  { id: 'adequacy-decisions', checked: '2026-11-21' },
  { id: 'authorities', checked: '2026-11-21' },
  { id: 'ages-of-consent', checked: '2026-11-21' },
  { id: 'countries', checked: '2026-11-21' },
  { id: 'lawful-bases', checked: '2026-11-21' },
  { id: 'transfer-mechanisms', checked: '2026-11-21' },
  { id: 'conditions-for-sensitive-data', checked: '2026-11-21' },
]

/**
 * The first day for which the tables hold the whole law they use. The sources list every change of the eighteen months
 * before they were drawn up; of what changed earlier the tables hold what happened to be known.
 */
export const heldFrom = '2025-05-21'

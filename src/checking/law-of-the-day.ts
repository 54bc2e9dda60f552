import { aYearAfter } from '../facts/calendar.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { Law } from '../law/law.js'
import type { Locator } from '../source/locate.js'

/** Tables of law that were last checked more than twelve months before the day of the check. */
export type OldTables = { readonly tables: readonly string[]; readonly checked: string; readonly asOf: string }

/** A day of which the tables of law hold a part only. */
export type EarlyDay = { readonly asOf: string; readonly heldFrom: string }

/** What has to be known of the day whose law is asked for: that the tables are old by then, or begin later. */
export const lawDayFindings = (law: Law, locator: Locator): readonly Finding[] => [
  ...oldTables(law, locator),
  ...earlyDay(law, locator),
]

function oldTables(law: Law, locator: Locator): readonly Finding[] {
  const old = law.tables.filter(({ checked }) => aYearAfter(checked) < law.asOf)
  const [first] = old.map(({ checked }) => checked).sort()
  if (first === undefined) return []
  return [
    problem({
      rule: 'law-tables-are-recent',
      severity: 'warning',
      ...locator.locate(''),
      data: { tables: old.map(({ id }) => id), checked: first, asOf: law.asOf } satisfies OldTables,
    }),
  ]
}

function earlyDay(law: Law, locator: Locator): readonly Finding[] {
  if (law.asOf >= law.heldFrom) return []
  return [
    problem({
      rule: 'law-of-the-day-is-held',
      severity: 'info',
      ...locator.locate(''),
      data: { asOf: law.asOf, heldFrom: law.heldFrom } satisfies EarlyDay,
    }),
  ]
}

import { aYearAfter } from '../facts/calendar.js'
import { listed } from '../facts/query.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { Law } from '../law/law.js'
import type { Locator } from '../source/locate.js'

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
      message: `The tables of law (${listed(old.map(({ name }) => name))}) were last checked on ${first}, more than twelve months before ${law.asOf}: what rests on them may have changed.`,
      why: 'Adequacy, ages, the names of regulators and article numbers all change within a year.',
      fix: 'Update forthright, and hold against the law itself what was found or not found.',
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
      message: `The law of ${law.asOf} is held in part only: every change is known from ${law.heldFrom} on, and some of those before.`,
      why: 'A provision that ended earlier may be missing, and one without a first day counts as old.',
      fix: `Check against a later day, --as-of ${law.heldFrom} or after, or hold the findings against the law of that day.`,
    }),
  ]
}

import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { Citation, Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { Purpose } from '../../model/types.js'
import { some } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ readonly purpose: Named; readonly begun: string; readonly done: string }, 'purpose'>({
  id: 'assessment-comes-first',
  severity: 'warning',
  concerns: 'practice',
  cites: { eu: ['gdpr:35.1'], uk: ['uk-gdpr:35.1'], ch: ['fadp:22'] },
  summary: 'An impact assessment is finished before what it is about begins.',
  confidence: 'read',
  across: 'purpose',
  why: 'The law asks for the assessment before the use begins, while what it finds can still change what is done.',
  message: ({ purpose, begun, done }) =>
    `${several(purpose)} ${agrees(purpose, 'is', 'are')} said to have begun on ${begun}, but the impact assessment was finished on ${done}.`,
  fix: () =>
    'Correct the day that is wrong. If it was made later, nothing here mends that; if it was made anew, write under done the day of the first one.',

  *check(model, law, regime) {
    for (const purpose of ownPurposes(model)) {
      const done = some(purpose.dpia)?.done
      const begin = beginOf(purpose)
      if (typeof done !== 'string' || begin === undefined || !isAsked(law, regime, begin.day)) continue
      if (done <= begin.day || done > yearAfter(begin.day)) continue
      yield {
        at: child(purpose, 'dpia', 'done'),
        data: { purpose: named.purpose(purpose), begun: begin.day, done },
        related: [{ at: begin.at, is: 'declared-as' }],
      }
    }
  },
})

/** The first day of a use, where it is said to be that: what changes later, or when a notice is from, tells of no beginning. */
function beginOf(purpose: Purpose): { readonly day: string; readonly at: Pointer } | undefined {
  if (typeof purpose.since === 'string') return { day: purpose.since, at: child(purpose, 'since') }
  const further = some(purpose.furtherTo)
  return typeof further?.starts === 'string' ? { day: further.starts, at: child(further, 'starts') } : undefined
}

/** What was assessed later than this after the beginning is mostly assessed anew, as Article 35(11) asks. */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`

/** Whether the law asked for an assessment already when the use began: what was there before is under other rules. */
const isAsked = (law: Law, regime: Regime, day: string): boolean =>
  law.versions(provisions[regime]).some(({ from }) => from !== undefined && from <= day)

const provisions: Readonly<Record<Regime, Citation>> = { eu: 'gdpr:35.1', uk: 'gdpr:35.1', ch: 'fadp:22' }

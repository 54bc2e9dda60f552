import { isLonger, parseDuration } from '../../facts/duration.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { written } from '../../grammar/english.js'
import { some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ readonly time: Quoted }>({
  id: 'complaint-outcome-comes-without-delay',
  severity: 'warning',
  concerns: 'notice',
  cites: { uk: ['dpa2018:164A'] },
  summary: 'People learn what came of their complaint without undue delay.',
  confidence: 'read',
  why: 'The law sets no day for the outcome, and no undue delay either; more than three months is our measure, not the law’s.',
  message: ({ time }) =>
    `People are to learn what came of their complaint within ${written(time)}, but the law gives no undue delay.`,
  fix: () =>
    'Look into complaints sooner, and write the time that you need as a rule, such as respondWithin: ‹how long›.',

  *check(model) {
    const toController = some(model.complaints?.toController)
    const time = toController?.respondWithin
    const [stated, most] = [time, '3 months'].map((it) => (it === undefined ? undefined : parseDuration(it)))
    if (toController && time !== undefined && stated && most && isLonger(stated, most)) {
      yield { at: child(toController, 'respondWithin'), data: { time: quoted(time) } }
    }
  },
})

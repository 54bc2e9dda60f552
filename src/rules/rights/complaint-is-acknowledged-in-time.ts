import { isLonger, parseDuration } from '../../facts/duration.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { written } from '../../grammar/english.js'
import { some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'complaint-is-acknowledged-in-time',
  severity: 'error',
  concerns: 'notice',
  cites: { uk: ['dpa2018:164A'] },
  summary: 'A complaint is acknowledged within 30 days.',
  confidence: 'read',
  why: 'The 30 days run from the day on which a complaint arrives.',
  message: (data: { time: Quoted }) =>
    `Complaints are to be acknowledged within ${written(data.time)}, but the law gives 30 days.`,
  fix: () => 'Write acknowledgeWithin: 30 days, or less.',

  *check(model) {
    const toController = some(model.complaints?.toController)
    const time = toController?.acknowledgeWithin
    if (!toController || time === undefined) return
    const stated = parseDuration(time)
    const allowed = parseDuration('30 days')
    if (stated && allowed && isLonger(stated, allowed)) {
      const at = child(toController, 'acknowledgeWithin')
      yield { at, data: { time: quoted(time) }, edits: [{ set: at, to: '30 days' }] }
    }
  },
})

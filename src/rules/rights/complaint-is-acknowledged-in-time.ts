import { isLonger, parseDuration } from '../../facts/duration.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { written } from '../../grammar/english.js'
import { some } from '../../model/value.js'
import { saidBy } from '../../prose/said.js'
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
    if (!toController) return
    const { acknowledgeWithin: time, process, words } = toController
    if (time !== undefined) {
      const at = child(toController, 'acknowledgeWithin')
      if (isTooLong(time))
        yield { at, data: { time: quoted(time) }, edits: [{ set: at, to: '30 days' }], isSuggestion: true }
      return
    }
    for (const text of [process, words]) {
      const [said] = text ? saidBy(text, 'timeToAcknowledge') : []
      if (said && isTooLong(said.match)) yield { at: said.at, data: { time: quoted(said.match) } }
    }
  },
})

function isTooLong(time: string): boolean {
  const [stated, allowed] = [time, '30 days'].map(parseDuration)
  return stated !== undefined && allowed !== undefined && isLonger(stated, allowed)
}

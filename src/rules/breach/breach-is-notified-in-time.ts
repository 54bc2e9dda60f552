import { type Duration, isLonger, parseDuration } from '../../facts/duration.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { written } from '../../grammar/english.js'
import { lengthTold } from '../../prose/periods-told.js'
import { saidBy } from '../../prose/said.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'breach-is-notified-in-time',
  severity: 'error',
  concerns: 'practice',
  cites: { eu: ['gdpr:33.1'], uk: ['uk-gdpr:33.1'] },
  summary: 'The authority hears of a breach within 72 hours, where that can be done.',
  confidence: 'read',
  why: 'The law gives 72 hours from the moment you learn of a breach; whoever takes longer gives the reasons with the notice.',
  message: ({ time }: { time: Quoted }) =>
    `The authority is told of a breach within ${written(time)}, but the law gives 72 hours.`,
  fix: () => 'Change what you do, and write within: 72 hours. Details that are not known by then may follow.',

  *check({ breach }) {
    const { authority } = breach ?? {}
    if (!authority) return
    const { within, words } = authority
    if (within !== undefined) {
      if (isLate(parseDuration(within))) yield { at: child(authority, 'within'), data: { time: quoted(within) } }
      return
    }
    // The wording of a notice that is published may tell what no field does.
    const late = words && saidBy(words, 'breachToldWithin').find((it) => isLate(lengthTold(it)))
    if (late) yield { at: late.at, data: { time: quoted(late.match) } }
  },
})

function isLate(time: Duration | undefined): boolean {
  const allowed = parseDuration('72 hours')
  return time !== undefined && allowed !== undefined && isLonger(time, allowed)
}

import { isLonger, parseDuration } from '../../facts/duration.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { written } from '../../grammar/english.js'
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
    const within = breach?.authority?.within
    const stated = within === undefined ? undefined : parseDuration(within)
    const allowed = parseDuration('72 hours')
    if (!breach?.authority || within === undefined || !stated || !allowed || !isLonger(stated, allowed)) return
    yield { at: child(breach.authority, 'within'), data: { time: quoted(within) } }
  },
})

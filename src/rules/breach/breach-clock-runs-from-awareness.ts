import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'breach-clock-runs-from-awareness',
  severity: 'info',
  concerns: 'practice',
  cites: { eu: ['gdpr:33.1'], uk: ['uk-gdpr:33.1'] },
  summary: 'The time for telling the authority of a breach runs from when it is known.',
  confidence: 'read',
  why: 'A breach is often found weeks after it happened: a promise that counts from the event cannot be kept then.',
  message: () =>
    'The time for telling the authority runs from when a breach happens, but in law from when you learn of it.',
  fix: () => 'Write clock: awareness. Whoever counts from the event keeps to the law, but promises more than it asks.',

  *check({ breach }) {
    if (breach?.authority?.clock === 'occurrence') yield { at: child(breach.authority, 'clock'), data: undefined }
  },
})

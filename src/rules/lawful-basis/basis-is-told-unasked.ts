import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ when: 'on-request' | 'on-access-request' }>({
  id: 'basis-is-told-unasked',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:13.1.c', 'gdpr:14.1.c'], uk: ['uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'] },
  summary: 'People need not ask for the legal basis: the notice has it.',
  confidence: 'read',
  why: 'The basis belongs to the information that everybody gets unasked.',
  message: ({ when }) =>
    `The text says that the legal basis is explained only to people who ${when === 'on-request' ? 'ask' : 'ask for their data'}.`,
  fix: () => 'Give each purpose its basis and write basisExplained: in-notice.',

  *check({ general }) {
    const when = general?.basisExplained
    if (!general || when === undefined || when === 'in-notice') return
    yield { at: child(general, 'basisExplained'), data: { when } }
  },
})

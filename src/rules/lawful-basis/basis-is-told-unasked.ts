import { basesIn } from '../../facts/bases.js'
import { ownPurposes } from '../../facts/purposes.js'
import { each } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Asked {
  readonly when: 'on-request' | 'on-access-request'
  /** The notice tells bases all the same. */
  readonly isTold: boolean
}

export default defineRule<Asked>({
  id: 'basis-is-told-unasked',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:13.1.c', 'gdpr:14.1.c'], uk: ['uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'] },
  summary: 'People need not ask for the legal basis: the notice has it.',
  confidence: 'read',
  why: 'The basis belongs to the information that everybody gets unasked.',
  message: ({ when, isTold }) =>
    `The text says that the legal basis is explained to people who ${when === 'on-request' ? 'ask' : 'ask for their data'}${isTold ? ', although it stands in the notice' : ', and the notice does not tell it'}.`,
  fix: ({ isTold }) =>
    isTold
      ? 'Say beside it that the notice tells the basis, so that nobody has to ask.'
      : 'Give each purpose its basis and write basisExplained: in-notice.',

  *check(model, _law, regime) {
    const { general } = model
    const when = general?.basisExplained
    if (!general || when === undefined || when === 'in-notice') return
    const isTold = each(general.bases).length > 0 || ownPurposes(model).some((it) => basesIn(it, regime).length > 0)
    yield { at: child(general, 'basisExplained'), data: { when, isTold }, severity: isTold ? 'info' : undefined }
  },
})

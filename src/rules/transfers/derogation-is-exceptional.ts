import { type Reliance, reliances } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several, several } from '../../grammar/english.js'
import { each } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Routine {
  readonly recipient: Named
  readonly isProcessor: boolean
}

export default defineRule<Routine, 'recipient'>({
  id: 'derogation-is-exceptional',
  severity: 'warning',
  concerns: 'practice',
  cites: {
    eu: ['gdpr:44', 'gdpr:49.1', 'gdpr:recital-111'],
    uk: ['uk-gdpr:44A', 'uk-gdpr:49.1'],
  },
  summary: 'A transfer rests on a derogation only in single cases.',
  confidence: 'read',
  across: 'recipient',
  why: 'Derogations are exceptions, and do not carry a standing flow of data.',
  message: ({ recipient, isProcessor }) =>
    isProcessor
      ? `${Several(recipient)} ${agrees(recipient, 'works', 'work')} for us all the time, and a derogation is for single cases.`
      : `A derogation is for single cases, but nothing says that ${several(recipient)} ${agrees(recipient, 'gets', 'get')} data only now and then.`,
  fix: ({ isProcessor }) =>
    isProcessor
      ? 'Use safeguards such as eu-scc or uk-addendum.'
      : 'Add occasional: true if that is so; for a standing transfer use safeguards such as eu-scc or uk-addendum.',

  *check(model, law, regime) {
    for (const reliance of reliances(model, law, regime)) {
      const { transfer, mechanism } = reliance
      if (!isForSingleCases(reliance) || transfer.adequate) continue
      const isProcessor = transfer.recipient?.role === 'processor'
      if (!isProcessor && mechanism.occasional === true) continue
      // One for each law is one cause, told where it stands first.
      const listed = each(transfer.place.mechanisms).filter(({ type }) => type.includes('-art49-'))
      const [first = mechanism] = listed.filter((it) => isProcessor || it.occasional !== true)
      yield { at: first.at, data: { recipient: transfer.to, isProcessor } }
    }
  },
})

/** What a law lays down in the public interest, and what a public register shows, can be sent again and again. */
function isForSingleCases({ transfer, row }: Reliance): boolean {
  if (row?.kind !== 'derogation' || row.standing === true) return false
  // A derogation that is named beside a safeguard is its exception.
  return transfer.mechanisms.every(({ type }) => type.includes('-art49-'))
}

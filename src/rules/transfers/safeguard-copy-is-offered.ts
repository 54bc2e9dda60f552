import { channelsOf } from '../../facts/contact.js'
import { reliances } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { Mechanism, Model } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Uncopied {
  readonly recipient: Named
  readonly mechanism: string
}

export default defineRule<Uncopied, 'recipient'>({
  id: 'safeguard-copy-is-offered',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.f', 'gdpr:14.1.f'],
    uk: ['uk-gdpr:13.1.f', 'uk-gdpr:14.1.f', 'uk-gdpr:15.2'],
  },
  summary: 'Where a transfer rests on safeguards, the notice says how people get a copy of them.',
  confidence: 'read',
  leansOn: ['/transfers/copies', '/transfers/copiesFrom'],
  across: 'recipient',
  why: 'People may see what protects their data abroad, and must be told how.',
  message: ({ recipient, mechanism }) =>
    `Nothing says how people get a copy of '${mechanism}', which covers the data that ${several(recipient)} ${agrees(recipient, 'gets', 'get')}.`,
  fix: ({ mechanism }) =>
    `Add { type: ${mechanism}, copy: ‹how to get one› }, or transfers: { copies: … } once for all.`,
  open: 'how people get a copy',

  *check(model, law, regime) {
    if (offersCopies(model)) return
    for (const { transfer, mechanism, row } of reliances(model, law, regime)) {
      // What is named beside a decision for the whole country is not what the transfer rests on.
      if (!row?.copy || transfer.adequate || offersCopy(mechanism)) continue
      const recipient = transfer.to
      yield { at: child(mechanism, 'copy'), data: { recipient, mechanism: mechanism.type } }
    }
  },
})

const offersCopies = ({ transfers }: Model): boolean =>
  transfers !== undefined &&
  !isNone(transfers) &&
  (transfers.copies !== undefined || channelsOf(transfers.copiesFrom).length > 0)

const offersCopy = ({ copy, copyUrl }: Mechanism): boolean =>
  copy !== undefined || (copyUrl !== undefined && 'url' in copyUrl && typeof copyUrl.url === 'string')

import { vendor } from '../../catalogue/catalogue.js'
import { named } from '../../facts/names.js'
import { isOutside } from '../../facts/recipients.js'
import { isRecord } from '../../facts/record.js'
import { receivers } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { Recipient } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Roleless {
  readonly recipient: Named
}

export default defineRule<Roleless, 'recipient'>({
  id: 'recipient-role-is-stated',
  severity: 'info',
  concerns: 'record',
  cites: {
    eu: ['gdpr:4.7', 'gdpr:4.8', 'gdpr:28'],
    uk: ['uk-gdpr:4.7', 'uk-gdpr:4.1.7', 'uk-gdpr:4.8', 'uk-gdpr:4.1.8', 'uk-gdpr:28'],
    ch: ['fadp:9'],
  },
  summary:
    'The declaration says whether an organisation that receives data works for the controller or uses them for itself.',
  confidence: 'read',
  leansOn: ['./type'],
  across: 'recipient',
  why: 'A processor needs a contract, and a controller answers for itself: what else is owed depends on it.',
  message: ({ recipient }) =>
    `Nothing says whether ${several(recipient)} ${agrees(recipient, 'is a processor or a controller', 'are processors or controllers')}.`,
  fix: () => 'Add role: processor, controller or joint-controller, as your contract has it.',
  open: 'whether it works for you or for itself',

  *check(model) {
    if (!isRecord(model)) return
    for (const recipient of receivers(model)) {
      const title = recipient.name ?? recipient.vendor
      // A category may hold both; who is a controller declared here has its role there.
      if (title === undefined || recipient.controller !== undefined || recipient.role !== undefined) continue
      if (!isOutside(recipient)) continue
      yield {
        at: child(recipient, 'role'),
        data: { recipient: named.recipient(recipient) },
        related: usualRole(recipient),
      }
    }
  },
})

/** What the catalogue suggests, which is never taken for a fact. */
function usualRole(recipient: Recipient) {
  const row = recipient.vendor === undefined ? undefined : vendor(recipient.vendor)
  return row ? [{ at: child(recipient, 'vendor'), is: 'usual-role' as const, data: row.suggests.role }] : []
}

import { vendor } from '../../catalogue/catalogue.js'
import { isOutside, isRecord, recipientName } from '../../facts/query.js'
import { receivers } from '../../facts/transfers.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** What the catalogue suggests, which is never taken for a fact. */
const usualRole = (id: string | undefined): string | undefined => {
  const row = id === undefined ? undefined : vendor(id)
  if (row === undefined) return undefined
  const role =
    row.suggests.role === 'mixed' ? 'a processor for some things and a controller for others' : `a ${row.suggests.role}`
  return `${row.name} is usually ${role}: confirm it in your contract.`
}

export default defineRule({
  id: 'recipient-role-is-stated',
  severity: 'info',
  cites: {
    eu: ['gdpr:4.7', 'gdpr:4.8', 'gdpr:28'],
    uk: ['uk-gdpr:4.7', 'uk-gdpr:4.1.7', 'uk-gdpr:4.8', 'uk-gdpr:4.1.8', 'uk-gdpr:28'],
    ch: ['fadp:9'],
  },
  summary:
    'The declaration says whether an organisation that receives data works for the controller or uses them for itself.',
  confidence: 'recalled',
  why: 'A processor needs a contract, and a controller answers for itself: what else is owed depends on it.',
  message: (data: { recipient: string; usual: string | undefined }) =>
    `Nothing says whether ${data.recipient} is a processor or a controller.`,
  fix: ({ usual }) =>
    usual === undefined
      ? 'Add role: processor, controller or joint-controller.'
      : `Add role: processor, controller or joint-controller. ${usual}`,

  *check(model) {
    if (!isRecord(model)) return
    for (const recipient of receivers(model)) {
      const named = recipient.name ?? recipient.vendor
      // A category may hold both; who is a controller declared here has its role there.
      if (named === undefined || recipient.controller !== undefined || recipient.role !== undefined) continue
      if (!isOutside(recipient)) continue
      yield {
        at: child(recipient, 'role'),
        data: { recipient: recipientName(recipient), usual: usualRole(recipient.vendor) },
      }
    }
  },
})

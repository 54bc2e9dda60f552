import { vendor } from '../../catalogue/catalogue.js'
import type { Vendor } from '../../catalogue/vendors.js'
import { named } from '../../facts/names.js'
import { isOutside } from '../../facts/recipients.js'
import { isRecord } from '../../facts/record.js'
import { receivers } from '../../facts/transfers.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { name, written } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** What the catalogue suggests, which is never taken for a fact. */
interface Usual {
  readonly vendor: Quoted
  readonly role: Vendor['suggests']['role']
}

interface Roleless {
  readonly recipient: Named
  readonly usual?: Usual
}

export default defineRule<Roleless>({
  id: 'recipient-role-is-stated',
  severity: 'info',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.7', 'gdpr:4.8', 'gdpr:28'],
    uk: ['uk-gdpr:4.7', 'uk-gdpr:4.1.7', 'uk-gdpr:4.8', 'uk-gdpr:4.1.8', 'uk-gdpr:28'],
    ch: ['fadp:9'],
  },
  summary:
    'The declaration says whether an organisation that receives data works for the controller or uses them for itself.',
  confidence: 'read',
  why: 'A processor needs a contract, and a controller answers for itself: what else is owed depends on it.',
  message: ({ recipient }) => `Nothing says whether ${name(recipient)} is a processor or a controller.`,
  fix: ({ usual }) =>
    usual === undefined
      ? 'Add role: processor, controller or joint-controller.'
      : `Add role: processor, controller or joint-controller. ${sentenceOf(usual)}`,

  *check(model) {
    if (!isRecord(model)) return
    for (const recipient of receivers(model)) {
      const title = recipient.name ?? recipient.vendor
      // A category may hold both; who is a controller declared here has its role there.
      if (title === undefined || recipient.controller !== undefined || recipient.role !== undefined) continue
      if (!isOutside(recipient)) continue
      yield {
        at: child(recipient, 'role'),
        data: { recipient: named.recipient(recipient), ...usualRole(recipient.vendor) },
      }
    }
  },
})

function usualRole(id: string | undefined): { readonly usual?: Usual } {
  const row = id === undefined ? undefined : vendor(id)
  return row ? { usual: { vendor: quoted(row.name), role: row.suggests.role } } : {}
}

const sentenceOf = ({ vendor: known, role }: Usual): string =>
  `${written(known)} is usually ${role === 'mixed' ? 'a processor for some things and a controller for others' : `a ${role}`}: confirm it in your contract.`

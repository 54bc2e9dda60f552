import { channelsOf, hasUnusableChannel } from '../../facts/contact.js'
import type { Contact, Right, Rights } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'rights-have-a-route',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.2', 'wp260:annex'], uk: ['uk-gdpr:12.2', 'wp260:annex'], ch: ['fadp:19.2'] },
  summary: 'The notice says where requests go.',
  confidence: 'read',
  why: 'Using a right must be made easy, and that begins with an address.',
  message: () => 'Rights are listed, but nothing says how to use them.',
  fix: () => 'Add rights: { contact: { email: ‹address for requests› } }.',
  open: 'where requests go',

  *check(model) {
    const { rights } = model
    if (rights?.list !== undefined && !hasRoute(rights)) yield { at: child(rights, 'contact'), data: {} }
  },
})

const hasRoute = ({ contact, informal, list }: Rights): boolean =>
  leads(contact) || informal !== undefined || (typeof list === 'object' && [...list.values()].some(rightLeads))

const rightLeads = ({ contact, how, selfService }: Right): boolean =>
  leads(contact) || how !== undefined || selfService !== undefined

/** A way that is stated and cannot be used is told at its own place. */
const leads = (contact: Contact | undefined): boolean =>
  channelsOf(contact).length > 0 || contact?.person !== undefined || hasUnusableChannel(contact)

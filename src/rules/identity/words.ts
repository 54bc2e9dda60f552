import { emailMeant, noAddressIn } from '../../facts/contact.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import type { Contact } from '../../model/types.js'
import type { Pointer } from '../../source/pointer.js'
import type { Hit } from '../rule.js'

/** What stands for an e-mail address and is none. */
export interface Written {
  readonly written?: Quoted
}

/** What stands in a contact in which no way can be used: shown where it is written, with what mends it. */
export function writtenFor(contact: Contact | undefined, at: Pointer): Pick<Hit<Written>, 'at' | 'data' | 'edits'> {
  const none = noAddressIn(contact)
  if (none === undefined) return { at, data: {} }
  const meant = emailMeant(none.written)
  return {
    at: none.at,
    data: { written: quoted(none.written) },
    ...(meant !== undefined && { edits: [{ set: none.at, to: meant }] }),
  }
}

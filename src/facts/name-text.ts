import type { Text } from '../model/types.js'
import { keysOf } from '../source/pointer.js'

/** Fields that hold names: of organisations and brands, of what they are in law, of registers and of laws. */
const fields: ReadonlySet<string> = new Set(['aliases', 'brands', 'law', 'legalForm', 'name', 'scheme', 'shortName'])

/**
 * Whether a text is a name or an address that is the same in every language. An author who writes it per language has
 * translated it, so only one that is written plainly counts.
 */
export function isNameText(text: Text): boolean {
  const [only, ...more] = text.words.values()
  if (!only || more.length > 0 || only.at !== text.at) return false
  if (/^https?:\/\/\S+$/i.test(only.text)) return true
  const keys = keysOf(text.at).filter((key) => !/^\d+$/.test(key))
  const last = keys.at(-1) ?? ''
  // A customer or a product that is written as a plain text is its name.
  if (keys.length === 2 && (keys[0] === 'customers' || keys[0] === 'products')) return true
  return fields.has(last) || (last === 'title' && keys.at(-2) === 'law')
}

/** Fields that point to a document or a person, and are no sentence of whoever writes the notice. */
const pointing: ReadonlySet<string> = new Set(['lawNamed', 'person', 'reference', 'role', 'statute'])

/** Whether a text is a name, a title or an address in whatever languages it is written: not prose to be judged as such. */
export function isNaming(text: Text): boolean {
  const keys = keysOf(text.at).filter((key) => !/^\d+$/.test(key))
  const last = keys.at(-1) ?? ''
  return isNameText(text) || fields.has(last) || pointing.has(last) || (keys[0] === 'documents' && last === 'title')
}

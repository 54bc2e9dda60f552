import { beside } from './beside.js'
import { generalTies } from './general-ties.js'
import { ownTies } from './own-ties.js'
import { placeTies } from './place-ties.js'
import { purposeTies } from './purpose-ties.js'
import { areYou, readersOf } from './readers.js'
import { type Declared, Gathered } from './ties.js'
import { entriesOf, field } from './yaml-values.js'

/** What a notice of a declaration has to say and may say of pairs, from the declaration alone. */
export function declaredTies(declaration: unknown, notice: string): Declared {
  const readers = readersOf(declaration, notice)
  const gathered = new Gathered(areYou(declaration, readers))
  const told = entriesOf(field(declaration, 'purposes')).map(([id]) => purposeTies(declaration, id))
  for (const purpose of told) ownTies(declaration, purpose, readers, gathered)
  generalTies(declaration, told, readers, gathered)
  placeTies(declaration, readers, gathered)
  beside(declaration, told, gathered)
  return gathered
}

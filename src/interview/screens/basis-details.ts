import type { LawfulBasis } from '../../law/law.js'
import { child, type Pointer } from '../../source/pointer.js'
import { basisFields } from '../fields/basis-fields.js'
import { fieldsDecision, type PlacedField } from '../fields-decision.js'
import type { Described } from '../one-decision.js'
import { idsIn, type Standing, statedAt, textAt, wordAt } from '../standing.js'

/** One more question about each confirmed basis that needs more than its name. */
export const basisDetails = (standing: Standing): readonly Described[] =>
  idsIn(standing, 'purposes').flatMap((id) => {
    const basis = child('/purposes', id, 'basis')
    return eachAt(basis, standing).flatMap((at, index) => {
      const type = wordAt(standing, at, 'type')
      const fields = type === undefined ? [] : basisFields(type, at, standing)
      const name = index === 0 ? `purposes.${id}.basis` : `purposes.${id}.basis.${index}`
      return fields.length === 0 ? [] : [detailsDecision(name, id, type ?? '', fields, standing)]
    })
  })

/** A basis, or each of several, such as one for each law. */
const eachAt = (basis: Pointer, standing: Standing): readonly Pointer[] => {
  const stated = statedAt(standing, basis)
  return Array.isArray(stated) ? stated.map((_, index) => child(basis, index)) : [basis]
}

function detailsDecision(
  name: string,
  id: string,
  type: string,
  fields: readonly PlacedField[],
  standing: Standing,
): Described {
  const title = textAt(standing, child('/purposes', id, 'title')) ?? id
  const row = basisRow(type, standing)
  return fieldsDecision(
    {
      id: name,
      screen: 'basis',
      ask: `${title}: one more about the legal basis.`,
      why: row === undefined ? 'The notice tells it.' : `You said: ${row.name}. This goes with it.`,
    },
    fields,
    standing,
  )
}

const basisRow = (type: string, { law }: Standing): LawfulBasis | undefined =>
  [...law.bases('eu'), ...law.bases('uk')].find((row) => row.id === type)

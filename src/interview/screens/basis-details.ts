import type { LawfulBasis } from '../../law/law.js'
import { child } from '../../source/pointer.js'
import { basisFields } from '../fields/basis-fields.js'
import { fieldsDecision, type PlacedField } from '../fields-decision.js'
import type { Described } from '../one-decision.js'
import { idsIn, type Standing, textAt, wordAt } from '../standing.js'

/** One more question about each confirmed basis that needs more than its name. */
export const basisDetails = (standing: Standing): readonly Described[] =>
  idsIn(standing, 'purposes').flatMap((id) => {
    const at = child('/purposes', id, 'basis')
    const type = wordAt(standing, at, 'type')
    const fields = type === undefined ? [] : basisFields(type, at, standing)
    return fields.length === 0 ? [] : [detailsDecision(id, type ?? '', fields, standing)]
  })

function detailsDecision(id: string, type: string, fields: readonly PlacedField[], standing: Standing): Described {
  const title = textAt(standing, child('/purposes', id, 'title')) ?? id
  const row = basisRow(type, standing)
  return fieldsDecision(
    {
      id: `purposes.${id}.basis`,
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

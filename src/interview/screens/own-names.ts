import { child } from '../../source/pointer.js'
import { readWords } from '../fields/small.js'
import { fieldsDecision, type PlacedField } from '../fields-decision.js'
import type { Described } from '../one-decision.js'
import { idsIn, type Standing, textAt } from '../standing.js'

const registers = ['dataSubjects', 'data'] as const

/**
 * What people and data are called: whoever knows members as plot holders says so once, and it stands wherever they are named. It is
 * never asked, for a name came with each of them; it can be said again.
 */
export function ownNames(standing: Standing): readonly Described[] {
  const fields = standing.isOurs ? registers.flatMap((register) => namesIn(register, standing)) : []
  if (fields.length === 0) return []
  return [
    {
      ...fieldsDecision(
        {
          id: 'names',
          screen: 'entry',
          ask: 'What do you call these people and these data?',
          why: 'In your own words, as those who read the notice know them.',
        },
        fields,
        standing,
      ),
      isUsual: true,
    },
  ]
}

/** A group and data of one id are told apart by what they are. */
const namesIn = (register: (typeof registers)[number], standing: Standing): readonly PlacedField[] =>
  idsIn(standing, register).flatMap((id) => {
    const at = child('', register, id, 'label')
    const now = textAt(standing, at)
    if (now === undefined) return []
    const isTaken = register === 'data' && idsIn(standing, 'dataSubjects').includes(id)
    const label = `${now}: what do you call ${register === 'data' ? 'these data' : 'these people'}?`
    const field = { id: isTaken ? `data-${id}` : id, label, form: { kind: 'text' }, isOptional: true } as const
    return [{ field, place: { at, says: 'what it is called' }, read: readWords }]
  })

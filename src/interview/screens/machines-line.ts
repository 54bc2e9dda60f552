import { isValueMap } from '../../reading/value.js'
import type { Taken } from '../answer.js'
import type { CardLine, Given } from '../card.js'
import { oneMeant } from '../fields/option-meant.js'
import { readWords } from '../fields/small.js'
import type { FieldsForm } from '../form.js'
import { type Standing, statedAt, textAt } from '../standing.js'

const at = '/general/automatedDecisions'

const choices = [
  { value: 'none', label: 'Nothing', hint: 'people decide, and no machine prepares it' },
  { value: 'some', label: 'Something', hint: 'a score that sorts applications, a check that refuses an order' },
] as const

/**
 * What a machine decides about people. The law asks whoever has such decisions to tell them, and nobody to say that there are none:
 * so it is proposed to nobody, and whoever wants to say it can.
 */
export function machinesLine(standing: Standing): CardLine {
  return {
    id: 'machines',
    label: 'Decisions by machine',
    place: { at, says: 'what a machine decides about people' },
    isFree: true,
    own: {
      ask: 'Does a machine decide about people, or prepare it?',
      form: formIn(standing),
      take: (given) => taken(given, standing),
    },
    confirm: () => [],
  }
}

function formIn(standing: Standing): FieldsForm {
  const stated = statedAt(standing, at)
  const decides = textAt(standing, `${at}/decides`)
  return {
    kind: 'fields',
    fields: [
      {
        id: 'decided',
        label: 'What does a machine decide?',
        form: {
          kind: 'one',
          options: choices,
          ...(stated !== undefined && { now: [saysNone(standing) ? 'none' : 'some'] }),
        },
      },
      {
        id: 'what',
        label: 'What is decided?',
        form: {
          kind: 'text',
          example: 'whether we accept your booking',
          ...(decides !== undefined && { now: decides }),
        },
        onlyIf: { field: 'decided', is: ['some'] },
      },
    ],
  }
}

const saysNone = (standing: Standing): boolean =>
  statedAt(standing, at) === 'none' || statedAt(standing, `${at}/none`) !== undefined

/** What is decided stands in words; what else the law asks of it is told by lint, and answered in the list of what is open. */
function taken(given: Given, standing: Standing): Taken {
  if (typeof given === 'string') return { refused: { decided: 'Pick one.' } }
  const fields = new Map(Object.entries(given).map(([id, said]) => [id, [said].flat().join(' ').trim()] as const))
  const what = fields.get('what') ?? ''
  switch (oneMeant(choices, fields.get('decided'))) {
    case 'none':
      return { changes: [{ put: at, to: 'none' }] }
    case 'some': {
      if (what === '') return { refused: { what: 'Write what is decided.' } }
      const read = readWords(what)
      return 'refused' in read
        ? { refused: { what: read.refused } }
        : {
            changes: [
              isValueMap(statedAt(standing, at)) && !saysNone(standing)
                ? { put: `${at}/decides`, to: what }
                : { put: at, to: { decides: what } },
            ],
          }
    }
    default:
      return { refused: { decided: 'Pick one.' } }
  }
}

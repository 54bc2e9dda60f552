import type { Usual } from '../../catalogue/starters/starter.js'
import type { Plain } from '../../source/edit.js'
import type { Pointer } from '../../source/pointer.js'
import type { Taken } from '../answer.js'
import type { CardLine, Given } from '../card.js'
import { isNotKnown } from '../fields/not-known.js'
import { oneMeant } from '../fields/option-meant.js'
import { addressIn, readReached } from '../fields/read-reached.js'
import { readWords } from '../fields/small.js'
import type { FieldsForm } from '../form.js'
import { leftAnew } from '../open-since.js'
import { type Standing, statedAt, textAt } from '../standing.js'

const says = 'whether there is a data protection officer'

const choices = [
  { value: 'none', label: 'We have none' },
  { value: 'named', label: 'We have one', hint: 'alone, or shared with others' },
] as const

/** Whether there is an officer: how people reach them, or why there is none; each in a field of its own. */
export function officerLine(at: Pointer, usual: Usual | undefined, standing: Standing): CardLine {
  return {
    id: 'dpo',
    label: 'Data protection officer',
    place: { at, says, ...(usual && { proposed: usual.value }) },
    reason: usual,
    means: officerWords(statedAt(standing, at) ?? usual?.value),
    own: {
      ask: 'Do you have a data protection officer?',
      form: formIn(at, usual?.value, standing),
      take: (given) => taken(at, given, standing),
    },
    confirm: () => (usual === undefined ? [] : [{ put: at, to: usual.value }]),
  }
}

/** Why there is none stands in the file; the notice of an organisation without an officer says nothing of it. */
function officerWords(value: unknown): string | undefined {
  const none = noneIn(value)
  return none === undefined ? undefined : `We have no data protection officer. ${none}`.trim()
}

/** The reason for which there is none; empty where no reason is stated. */
function noneIn(value: unknown): string | undefined {
  if (value === 'none') return ''
  const none: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'none') : undefined
  return typeof none === 'string' ? none : undefined
}

function formIn(at: Pointer, usual: Plain | undefined, standing: Standing): FieldsForm {
  const stated = statedAt(standing, at) ?? usual
  const none = noneIn(stated)
  const email = textAt(standing, `${at}/contact/email`)
  return {
    kind: 'fields',
    inWords: true,
    fields: [
      {
        id: 'officer',
        label: 'Is there one?',
        form: {
          kind: 'one',
          options: choices,
          ...(stated !== undefined && { now: [none === undefined ? 'named' : 'none'] }),
        },
      },
      {
        id: 'reach',
        label: 'How do people reach them?',
        form: {
          kind: 'text',
          example: 'dpo@northgate.example, shared with other clubs',
          ...(email !== undefined && { now: email }),
        },
        onlyIf: { field: 'officer', is: ['named'] },
      },
      {
        id: 'because',
        label: 'Why is none needed?',
        form: { kind: 'text', example: 'We are five people.', ...(none !== undefined && none !== '' && { now: none }) },
        isOptional: true,
        onlyIf: { field: 'officer', is: ['none'] },
      },
    ],
  }
}

function taken(at: Pointer, given: Given, standing: Standing): Taken {
  if (typeof given === 'string') return inWords(at, given.trim(), standing)
  const fields = new Map(Object.entries(given).map(([id, said]) => [id, [said].flat().join(' ').trim()] as const))
  const [reach = '', because = ''] = [fields.get('reach'), fields.get('because')]
  switch (oneMeant(choices, fields.get('officer'))) {
    case 'none':
      return noneTaken(at, isNotKnown(because) ? '' : because)
    case 'named':
      return reachedTaken(at, reach, standing)
    default:
      return { refused: { officer: 'Pick one.' } }
  }
}

function noneTaken(at: Pointer, because: string): Taken {
  const read = readWords(because)
  if ('refused' in read) return { refused: { because: read.refused } }
  return {
    changes: [{ put: at, to: because === '' ? 'none' : { none: because } }],
    understood: [{ field: '', words: `You have no data protection officer. ${because}`.trim() }],
  }
}

/** The same way written again keeps what stands beside it. */
function reachedTaken(at: Pointer, written: string, standing: Standing): Taken {
  if (written === '' || isNotKnown(written))
    return { refused: { reach: 'Write how people reach them, or leave the whole for now.' } }
  const read = readReached(written)
  if ('refused' in read) return { refused: { reach: read.refused } }
  const { contact, who, understood } = read
  const isSame = textAt(standing, `${at}/contact/email`) === written
  const to: Plain = { ...(who !== undefined && { name: who }), contact }
  return {
    changes: isSame ? [] : [{ put: at, to }],
    understood: [{ field: '', words: `You have a data protection officer: ${understood}.`.replace(/\.\.$/, '.') }],
  }
}

const denies =
  /^(?:(?:none|no(?: ?one|body|(?: data protection)? officer| dpo)?)(?: is)?(?: needed| required| necessary)?|not (?:needed|required|necessary)|we (?:have none|need none|do not|don[’']t)|there is none)\b/i

/** A file of answers says it in words: an address is somebody, a no is nobody, and what could be either is asked again. */
function inWords(at: Pointer, words: string, standing: Standing): Taken {
  if (isNotKnown(words)) return { changes: leftAnew({ at, says }, standing) }
  const hasAddress = addressIn(words) !== undefined
  if ((hasAddress || words.includes('@')) && !denies.test(words.replace(/^\S+@/, '@')))
    return unwrapped(reachedTaken(at, words, standing))
  if (!hasAddress && denies.test(words))
    return unwrapped(
      noneTaken(at, words.replace(denies, '').replace(/^[\s,:;.–-]*(?:(?:because|as|since)\b\s*)?/i, '')),
    )
  if (!hasAddress && /^because /i.test(words)) return unwrapped(noneTaken(at, words.replace(/^because /i, '')))
  return {
    refused: {
      '': 'Write the e-mail address of the officer; or that there is none, and why: none, because we are five people.',
    },
  }
}

const unwrapped = (taken: Taken): Taken =>
  'refused' in taken ? { refused: { '': Object.values(taken.refused)[0] ?? '' } } : taken

import type { Usual } from '../../catalogue/starters/starter.js'
import type { Plain } from '../../source/edit.js'
import { child, type Pointer } from '../../source/pointer.js'
import { type CardLine, cardForm, takenCard } from '../card.js'
import { oneMeant } from '../fields/option-meant.js'
import { wordsTaken } from '../fields/small.js'
import type { Described } from '../one-decision.js'
import { ourId, type Standing, statedAt } from '../standing.js'
import { holdsHere } from '../usual.js'
import { complaintsLine, rightsLine } from './rights-lines.js'

/** What usually holds beside the purposes: one yes, each line of which can be changed. */
export function alsoDecision(standing: Standing): Described {
  const us = child('/controllers', ourId(standing))
  const lines = [
    authorityLine(child(us, 'publicAuthority'), standing),
    officerLine(child(us, 'dpo'), standing),
    rightsLine(standing),
    complaintsLine(standing),
  ]
  return {
    id: 'also',
    screen: 'also',
    waitsFor: ['country', 'contact'],
    ask: 'Does this hold as well?',
    why: 'It does for most organisations like yours. Change what does not.',
    form: cardForm(lines, [], false, standing),
    decides: lines.map(({ place }) => place),
    take: (answer) => takenCard(answer, lines, [], standing),
  }
}

const usualAt = (at: Pointer, standing: Standing): Usual | undefined =>
  standing.situation?.standing.find((one) => one.at.endsWith(at) && holdsHere(one, standing))

const authorities = [
  { value: 'no', label: 'No', hint: 'a club, a firm, a charity' },
  { value: 'yes', label: 'Yes', hint: 'a council, a state school' },
] as const

function authorityLine(at: Pointer, standing: Standing): CardLine {
  const usual = usualAt('/publicAuthority', standing)
  return {
    id: 'publicAuthority',
    label: 'Public authority',
    place: { at, says: 'whether it is a public authority', ...(usual && { proposed: usual.value }) },
    reason: usual,
    means: authorityWords(statedAt(standing, at) ?? usual?.value),
    own: {
      ask: 'Are you a public authority or body?',
      form: {
        kind: 'one',
        options: authorities,
      },
      take(given) {
        const said = oneMeant(authorities, given)
        return said === undefined ? { refused: { '': 'Pick one.' } } : { changes: [{ put: at, to: said === 'yes' }] }
      },
    },
    confirm: () => (usual === undefined ? [] : [{ put: at, to: usual.value }]),
  }
}

const authorityWords = (value: unknown): string | undefined =>
  typeof value === 'boolean' ? `We are ${value ? 'a' : 'not a'} public authority.` : undefined

/** Why there is none stands in the file; the notice of an organisation without an officer says nothing of it. */
function officerWords(value: unknown): string | undefined {
  const none: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'none') : undefined
  if (value === 'none') return 'We have no data protection officer.'
  return typeof none === 'string' ? `We have no data protection officer. ${none}` : undefined
}

/** An officer who can be reached, or why there is none. */
function officerIn(words: string): Plain {
  if (/^\S+@\S+$/.test(words)) return { contact: { email: words } }
  const because = words.replace(/^(?:none|no)[,:.]?\s*(?:because\s+)?/i, '').trim()
  return because === '' ? 'none' : { none: because }
}

function officerLine(at: Pointer, standing: Standing): CardLine {
  const usual = usualAt('/dpo', standing)
  return {
    id: 'dpo',
    label: 'Data protection officer',
    place: { at, says: 'whether there is a data protection officer', ...(usual && { proposed: usual.value }) },
    reason: usual,
    means: officerWords(statedAt(standing, at) ?? usual?.value),
    own: {
      ask: 'How do people reach your data protection officer? Or why have you none?',
      form: { kind: 'text', example: 'dpo@northgate.example, or: none, because we are five people' },
      take(given) {
        return wordsTaken(at, String(given), 'Write an e-mail address, or why there is none.', officerIn)
      },
    },
    confirm: () => (usual === undefined ? [] : [{ put: at, to: usual.value }]),
  }
}

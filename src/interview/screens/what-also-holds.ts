import type { Usual } from '../../catalogue/starters/starter.js'
import type { Regime } from '../../law/citation.js'
import type { Plain } from '../../source/edit.js'
import { child, type Pointer } from '../../source/pointer.js'
import { type CardLine, cardForm, takenCard } from '../card.js'
import { checkText } from '../checks.js'
import type { Taken } from '../decision.js'
import { readDay } from '../fields/read-day.js'
import { type Described, unfit } from '../one-decision.js'
import type { Says } from '../says.js'
import { ourId, type Standing, statedAt } from '../standing.js'
import { countryIn, holdsHere } from '../usual.js'

/** What usually holds beside the purposes: one yes, each line of which can be changed. */
export function alsoDecision(says: Says, standing: Standing): Described {
  const us = child('/controllers', ourId(standing))
  const contact = statedAt(standing, child(us, 'contact'))
  const route: Plain | undefined = isPlainMap(contact) ? contact : undefined
  const lines = [
    yesNoLine(
      'publicAuthority',
      'Public authority',
      child(us, 'publicAuthority'),
      'whether it is a public authority',
      standing,
    ),
    officerLine(child(us, 'dpo'), standing),
    ...lineFrom(
      'rights',
      'Your rights',
      '/rights',
      'the rights people have',
      route && { list: 'by-law', contact: route, fee: 'none' },
      {
        because: 'The law gives people these rights, and as a rule free of charge; requests go to the address above.',
        wrongIf: 'requests go to another address.',
      },
    ),
    ...lineFrom('complaints', 'Complaints', '/complaints', 'how people can complain', complaintsIn(route, standing), {
      because: 'People can complain to you, and to the authority of your country.',
      wrongIf: 'complaints go to another address, or another authority watches over you.',
    }),
  ]
  return {
    id: 'also',
    screen: 'also',
    waitsFor: ['country', 'contact'],
    ask: 'Does this hold as well?',
    why: 'It does for most organisations like yours. Change what does not.',
    form: cardForm(lines, [], false, says, standing),
    decides: lines.map(({ place }) => place),
    take: (answer) => takenCard(answer, lines, [], standing),
  }
}

const isPlainMap = (value: unknown): value is { readonly [key: string]: Plain } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const usualAt = (at: Pointer, standing: Standing): Usual | undefined =>
  standing.situation?.standing.find((one) => one.at.endsWith(at) && holdsHere(one, standing))

function yesNoLine(id: string, label: string, at: Pointer, says: string, standing: Standing): CardLine {
  const usual = usualAt(`/${id}`, standing)
  return {
    id,
    label,
    place: { at, says, ...(usual && { proposed: usual.value }) },
    reason: usual,
    own: {
      ask: 'Are you a public authority or body?',
      form: {
        kind: 'one',
        options: [
          { value: 'no', label: 'No', hint: 'a club, a firm, a charity' },
          { value: 'yes', label: 'Yes', hint: 'a council, a state school' },
        ],
      },
      take: (given) =>
        given === 'yes' || given === 'no'
          ? { changes: [{ put: at, to: given === 'yes' }] }
          : { refused: { '': 'Pick one.' } },
    },
    confirm: () => (usual === undefined ? [] : [{ put: at, to: usual.value }]),
  }
}

function officerLine(at: Pointer, standing: Standing): CardLine {
  const usual = usualAt('/dpo', standing)
  return {
    id: 'dpo',
    label: 'Data protection officer',
    place: { at, says: 'whether there is a data protection officer', ...(usual && { proposed: usual.value }) },
    reason: usual,
    own: {
      ask: 'How do people reach your data protection officer? Or why have you none?',
      form: { kind: 'text', example: 'dpo@northgate.example, or: none, because we are five people' },
      take(given) {
        const words = String(given).trim()
        const fault = words === '' ? 'Write an e-mail address, or why there is none.' : checkText(words)
        if (fault !== undefined) return { refused: { '': fault } }
        if (/^\S+@\S+$/.test(words)) return { changes: [{ put: at, to: { contact: { email: words } } }] }
        const because = words.replace(/^(?:none|no)[,:.]?\s*(?:because\s+)?/i, '').trim()
        return { changes: [{ put: at, to: because === '' ? 'none' : { none: because } }] }
      },
    },
    confirm: () => (usual === undefined ? [] : [{ put: at, to: usual.value }]),
  }
}

/** A line whose facts follow from what was confirmed before; otherwise it is written by hand, or left. */
function lineFrom(
  id: string,
  label: string,
  at: Pointer,
  says: string,
  proposed: Plain | undefined,
  reason: { readonly because: string; readonly wrongIf: string },
): readonly CardLine[] {
  return [
    {
      id,
      label,
      place: { at, says, ...(proposed !== undefined && { proposed }) },
      reason,
      own: {
        ask: 'To which e-mail address do people write?',
        form: { kind: 'text', example: 'requests@northgate.example' },
        take(given) {
          const email = String(given).trim()
          const to = withEmail(proposed, email)
          return to === undefined
            ? { refused: { '': 'First say where people can write.' } }
            : { changes: [{ put: at, to }] }
        },
      },
      confirm: () => (proposed === undefined ? [] : [{ put: at, to: proposed }]),
    },
  ]
}

function withEmail(proposed: Plain | undefined, email: string): Plain | undefined {
  if (!isPlainMap(proposed)) return undefined
  const own = proposed.toController
  return isPlainMap(own)
    ? { ...proposed, toController: { ...own, contact: { email } } }
    : { ...proposed, contact: { email } }
}

function complaintsIn(route: Plain | undefined, standing: Standing): Plain | undefined {
  const regimes = statedAt(standing, '/regimes')
  const country = countryIn(standing)
  if (!Array.isArray(regimes) || country === undefined || route === undefined) return undefined
  const rows = regimes.flatMap((regime: unknown) => (isRegime(regime) ? standing.law.authorities(regime, country) : []))
  const [only, ...others] = rows
  if (only === undefined || others.length > 0) return undefined
  return { toController: { contact: route }, toAuthority: { authority: only.id } }
}

const isRegime = (value: unknown): value is Regime => value === 'eu' || value === 'uk' || value === 'ch'

/** What protects the data: own words only, for nothing here is known beforehand. */
export function protectionDecision(standing: Standing): Described {
  const at = '/security/measures'
  return {
    id: 'security',
    screen: 'protection',
    ask: 'What protects the data?',
    why: 'One thing that you really do.',
    form: { kind: 'text', example: standing.situation?.protects[0] ?? 'Only those who need the data can open them.' },
    decides: [{ at, says: 'what protects the data' }],
    take(answer) {
      if (answer.is !== 'words') return unfit
      const words = answer.words.trim()
      const fault = words === '' ? 'Write something, or leave it for now.' : checkText(words)
      return fault === undefined ? { changes: [{ put: at, to: [words] }] } : { refused: { '': fault } }
    },
  }
}

/** From which day the notice holds. */
export function dayDecision(): Described {
  const at = '/notices/privacy/effective'
  return {
    id: 'effective',
    screen: 'day',
    ask: 'From which day does it hold?',
    why: 'It is printed at the head of the notice.',
    form: { kind: 'text', example: '1 January 2027' },
    decides: [{ at, says: 'from which day it holds' }],
    take(answer): Taken {
      if (answer.is !== 'words') return unfit
      const read = readDay(answer.words)
      return 'refused' in read
        ? { refused: { '': read.refused } }
        : { changes: [{ put: at, to: read.day }], understood: [{ field: '', words: read.day }] }
    },
  }
}

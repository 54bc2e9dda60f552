import type { Usual } from '../../catalogue/starters/starter.js'
import { child, type Pointer } from '../../source/pointer.js'
import { againstIn } from '../against.js'
import { type CardLine, cardForm, isAskedFor, placesOn, takenCard } from '../card.js'
import { oneMeant } from '../fields/option-meant.js'
import type { Described } from '../one-decision.js'
import { ourId, type Standing, statedAt } from '../standing.js'
import { holdsHere } from '../usual.js'
import { changesLine } from './how-changes-are-told.js'
import { machinesLine } from './machines-line.js'
import { officerLine } from './officer-line.js'
import { otherNoticesLine } from './other-notices-line.js'
import { complaintsLine, rightsLine } from './rights-lines.js'
import { toldLines } from './when-people-are-told.js'

/** What usually holds beside the purposes: one yes, each line of which can be changed. */
export function alsoDecision(standing: Standing): Described {
  const us = child('/controllers', ourId(standing))
  const lines = [
    authorityLine(child(us, 'publicAuthority'), standing),
    officerLine(child(us, 'dpo'), usualAt('/dpo', standing), standing),
    rightsLine(standing),
    complaintsLine(standing),
    ...toldLines(standing),
    ...changesLine(standing),
    machinesLine(standing),
    ...otherNoticesLine(standing),
  ]
  return {
    id: 'also',
    screen: 'also',
    waitsFor: ['country', 'contact'],
    ask: 'Does this hold as well?',
    why: 'It does for most organisations like yours. Change what does not.',
    form: cardForm(lines, [], false, standing),
    decides: placesOn(lines.filter((line) => isAskedFor(line, standing))),
    take: (answer) => takenCard(answer, lines, [], standing),
  }
}

/** What is usual, and nothing that is confirmed already stands against it. */
function usualAt(at: Pointer, standing: Standing): Usual | undefined {
  const facts = againstIn(standing)
  return standing.situation?.standing.find(
    ({ unless = [], ...one }) =>
      one.at.endsWith(at) && holdsHere(one, standing) && !unless.some((fact) => facts.includes(fact)),
  )
}

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

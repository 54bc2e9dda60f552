import { child, type Pointer } from '../../source/pointer.js'
import type { FieldAnswer, Taken } from '../answer.js'
import { cardForm, type PlacedNeed, takenCard } from '../card.js'
import type { Change } from '../change.js'
import type { Place } from '../decision.js'
import { readContract } from '../fields/read-contract.js'
import { labelOf } from '../fields/registered.js'
import type { Described, OwnAnswer } from '../one-decision.js'
import { idsIn, type Standing, textAt } from '../standing.js'
import { both, countriesLine, doesLine, isItself, nameLine, roleLine } from './helper-lines.js'

/** Who decides what it does with data is bound by no orders of ours. */
export const onOwnAccount: readonly string[] = ['controller', 'joint-controller']

/** Those whom their sort and their label describe. */
const described = ['people', 'internal', 'public', 'public-authority']

/** What one of them does, for whom and where. */
export function helperCards(standing: Standing): readonly Described[] {
  return idsIn(standing, 'recipients').flatMap((id) => {
    const type = textAt(standing, child('/recipients', id, 'type'))
    return described.includes(type ?? '') ? [] : [helperCard(id, standing)]
  })
}

function helperCard(id: string, standing: Standing): Described {
  const at = child('/recipients', id)
  const label = labelOf('recipients', id, standing)
  const name = isItself(id, standing) ? `${label}, where it decides for itself` : label
  const role = roleLine(id, name, standing)
  const lines = [
    doesLine(id, name, role.place, standing),
    role,
    countriesLine(at, name, standing),
    ...nameLine(id, standing),
  ]
  const needs = [contractNeed(at, name, standing)]
  const likely = textAt(standing, role.place.at) ?? role.place.proposed
  return {
    id: `recipients.${id}`,
    screen: 'helper',
    ask: `${name}: is this so?`,
    why: 'Its contract or its help pages tell.',
    form: cardForm(lines, onOwnAccount.includes(String(likely)) ? needs.map(onceItWorksForUs) : needs, true, standing),
    decides: [...lines.map(({ place }) => place), ...contractOpen(needs, standing)],
    knownBy: 'webmaster',
    take(answer) {
      if (answer.is === 'no') return { changes: [{ drop: at }] }
      // Only whoever works on our orders is bound by such a contract.
      const { changed, needs: given } = answer.is === 'yes' || answer.is === 'begun' ? answer : {}
      const said = changed?.role ?? likely
      // Said without a word on the role, a contract would be lost.
      if (onOwnAccount.includes(String(said)) && changed?.role === undefined && isSaid(given?.contract))
        return { refused: { contract: `${name} decides for itself. Say first that it works for you.` } }
      if (onOwnAccount.includes(String(said))) return takenCard(withoutNeeds(answer), lines, [], standing)
      const isMeant = said === 'processor' || said === both.value || given?.contract !== undefined
      const taken = takenCard(answer, lines, isMeant ? needs : [], standing)
      // Whoever said so on a card that did not ask for a contract has left none: it is asked next.
      const isShown = !onOwnAccount.includes(String(likely))
      return isMeant && !isShown && given?.contract === undefined ? openNotLeft(taken, needs) : taken
    },
  }
}

const isSaid = (given: FieldAnswer | undefined): boolean => String(given ?? '').trim() !== ''

/** Whether a contract binds somebody is asked once it is said that it works on our orders. */
const onceItWorksForUs = (need: PlacedNeed): PlacedNeed => ({
  ...need,
  field: { ...need.field, onlyIf: { field: 'role', is: ['processor', both.value] } },
})

/** A contract that nobody was asked for yet: it keeps the card open. */
const contractOpen = (needs: readonly PlacedNeed[], { marks }: Standing): readonly Place[] =>
  needs.flatMap(({ place }) => {
    const mark = marks.get(place.at)
    return mark === undefined || mark.left !== undefined || mark.asked !== undefined ? [] : [place]
  })

function openNotLeft(taken: Taken, needs: readonly PlacedNeed[]): Taken {
  if ('refused' in taken) return taken
  const unseen = new Set(needs.map(({ place }) => place.at))
  const changes = taken.changes.map((change): Change => {
    if (!('open' in change) || !unseen.has(change.open)) return change
    const { left: _, ...open } = change
    return open
  })
  return { ...taken, changes }
}

/** Nobody who works for itself is bound to our orders: what was said of a contract is about the others. */
const withoutNeeds = (answer: OwnAnswer): OwnAnswer =>
  answer.is === 'yes' || answer.is === 'begun' ? { ...answer, needs: {} } : answer

/** The contract of whoever works on our orders: its day is asked, and never known beforehand. */
export const contractNeed = (at: Pointer, name: string, { day }: Pick<Standing, 'day'>): PlacedNeed => ({
  place: { at: child(at, 'contract'), says: 'whether a contract binds it' },
  field: {
    id: 'contract',
    label: 'Does a contract bind it to your orders? Yes, no, I do not know, or the day it was signed',
    form: { kind: 'text', example: '1 March 2025' },
    isOptional: true,
  },
  take(given) {
    const read = readContract(String(given), day)
    if ('refused' in read) return { refused: { '': read.refused } }
    const { understood = '', doubt } = read
    return {
      changes: [{ put: child(at, 'contract'), to: read.to }],
      understood: [{ field: 'contract', words: `${name}: ${understood}`, ...(doubt !== undefined && { doubt }) }],
    }
  },
})

import { vendor } from '../../catalogue/catalogue.js'
import type { Usual } from '../../catalogue/starters/starter.js'
import { type UsualRecipient, usualRecipient } from '../../catalogue/usual-recipients.js'
import { usualService } from '../../catalogue/vendor-does.js'
import { child, type Pointer } from '../../source/pointer.js'
import type { Taken, Understood } from '../answer.js'
import { type CardLine, cardForm, type PlacedNeed, takenCard } from '../card.js'
import type { Change } from '../change.js'
import type { Place } from '../decision.js'
import { oneMeant } from '../fields/option-meant.js'
import { readContract } from '../fields/read-contract.js'
import { readWhere } from '../fields/read-where.js'
import { labelOf } from '../fields/registered.js'
import { wordsTaken } from '../fields/small.js'
import { namesAt } from '../named.js'
import type { Described, OwnAnswer } from '../one-decision.js'
import { idsIn, type Standing, statedAt, textAt, wordAt } from '../standing.js'
import { holdsHere } from '../usual.js'
import { firstRole, itselfOf } from './two-roles.js'

const roles = [
  { value: 'processor', label: 'It works for us, on our orders' },
  { value: 'controller', label: 'It works for itself, and decides what it does with them' },
  { value: 'joint-controller', label: 'It decides together with us' },
] as const

/** Who decides what it does with data is bound by no orders of ours. */
export const onOwnAccount: readonly string[] = ['controller', 'joint-controller']

const both = {
  value: 'both',
  label: 'Both: it works for us, and decides for itself in some of what it does',
  hint: 'what it does for itself is asked apart',
} as const

const isItself = (id: string, standing: Standing): boolean => firstRole(id, standing) !== undefined

/** The second entry of one of them, which the same purposes name: what it does and where is open there. */
function besides(id: string, standing: Standing): readonly Change[] {
  const [at, second] = [child('/recipients', id), itselfOf(id)]
  if (idsIn(standing, 'recipients').includes(second)) return []
  const named = ['vendor', 'name', 'label'].flatMap((key) => {
    const words = textAt(standing, child(at, key))
    return words === undefined ? [] : [[key, words] as const]
  })
  const uses = idsIn(standing, 'purposes').flatMap((purpose): readonly Change[] => {
    const list = child('/purposes', purpose, 'recipients')
    const stated = statedAt(standing, list)
    if (!Array.isArray(stated) || !namesAt(standing, list).includes(id)) return []
    return [{ put: child(list, stated.length), to: second }]
  })
  return [{ put: child('/recipients', second), to: { role: 'controller', ...Object.fromEntries(named) } }, ...uses]
}

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
  const lines = [doesLine(id, name, standing), role, countriesLine(at, name, standing), ...nameLine(id, standing)]
  const needs = [contractNeed(at, name, standing)]
  const likely = textAt(standing, role.place.at) ?? role.place.proposed
  return {
    id: `recipients.${id}`,
    screen: 'helper',
    ask: `${name}: is this so?`,
    why: 'Its contract or its help pages tell.',
    form: cardForm(lines, onOwnAccount.includes(String(likely)) ? [] : needs, true, standing),
    decides: [...lines.map(({ place }) => place), ...contractOpen(needs, standing)],
    knownBy: 'webmaster',
    take(answer) {
      if (answer.is === 'no') return { changes: [{ drop: at }] }
      // Only whoever works on our orders is bound by such a contract.
      const { changed, needs: given } = answer.is === 'yes' || answer.is === 'begun' ? answer : {}
      const said = changed?.role ?? likely
      if (onOwnAccount.includes(String(said))) return takenCard(withoutNeeds(answer), lines, [], standing)
      const isMeant = said === 'processor' || said === both.value || given?.contract !== undefined
      const taken = takenCard(answer, lines, isMeant ? needs : [], standing)
      // Whoever said so on a card that did not ask for a contract has left none: it is asked next.
      const isShown = !onOwnAccount.includes(String(likely))
      return isMeant && !isShown && given?.contract === undefined ? openNotLeft(taken, needs) : taken
    },
  }
}

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

/** What is known of a kind of recipient without a brand, where the declaration means that kind. */
function kindOf(id: string, standing: Standing): UsualRecipient | undefined {
  const kind = usualRecipient(id)
  return kind && textAt(standing, child('/recipients', id, 'label')) === kind.begins.label ? kind : undefined
}

const usualPlace = (at: Pointer, says: string, usual: Usual | undefined, standing: Standing) => {
  const proposed = standing.marks.get(at)?.proposed ?? (usual && holdsHere(usual, standing) ? usual.value : undefined)
  return { at, says, ...(proposed !== undefined && { proposed }) }
}

/** What somebody does, behind their name; what names somebody itself, or begins as a sentence does, is one of its own. */
function sentenceOf(does: string, name: string): string {
  const isBehindName =
    /^\p{Ll}/u.test(does) &&
    !/^(?:an?|the|they|he|she|it|we|our|their|his|her|you|your|this|these|who|which|to|for)\b/.test(does)
  const words = isBehindName ? `${name} ${does}` : does
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`
}

function doesLine(id: string, name: string, standing: Standing): CardLine {
  const row = vendor(textAt(standing, child('/recipients', id, 'vendor')) ?? '')
  const isSecond = isItself(id, standing)
  const usual = isSecond
    ? undefined
    : (kindOf(id, standing)?.does ?? (row && usualService(row, standing.situation?.id)))
  const place = usualPlace(child('/recipients', id, 'does'), 'what it does for you', usual, standing)
  const now = textAt(standing, place.at) ?? place.proposed
  return {
    id: 'does',
    label: 'What it does',
    place,
    reason: usual,
    means: typeof now === 'string' ? sentenceOf(now, labelOf('recipients', id, standing)) : undefined,
    own: {
      ask: isSecond ? `${name}: what do they do with the data?` : `${name}: what do they do for you?`,
      form: { kind: 'text', example: isSecond ? 'checks payments for fraud' : 'sends our newsletter' },
      take: (given) => wordsTaken(place.at, String(given), 'Write something.'),
    },
    confirm: () => (place.proposed === undefined ? [] : [{ put: place.at, to: place.proposed }]),
  }
}

/** What it is called: whoever has no brand was called as it is usual, or as somebody typed it. */
function nameLine(id: string, standing: Standing): readonly CardLine[] {
  const at = child('/recipients', id)
  const [key] = ['label', 'name'].filter((each) => textAt(standing, child(at, each)) !== undefined)
  if (key === undefined || textAt(standing, child(at, 'vendor')) !== undefined || isItself(id, standing)) return []
  const place = { at: child(at, key), says: 'what it is called' }
  const now = textAt(standing, place.at) ?? ''
  const second = child('/recipients', itselfOf(id), key)
  return [
    {
      id: 'name',
      label: 'Name',
      place,
      means: now,
      own: {
        ask: 'What do you call them?',
        form: { kind: 'text', now },
        take(given) {
          const taken = wordsTaken(place.at, String(given), 'Write a name.')
          if ('refused' in taken || textAt(standing, second) !== now) return taken
          // Whoever stands there in two roles has one name.
          const both = wordsTaken(second, String(given), 'Write a name.')
          return 'refused' in both ? both : { ...taken, changes: [...taken.changes, ...both.changes] }
        },
      },
      confirm: () => [],
    },
  ]
}

/** Its role is a judgement that the catalogue may have; it is proposed where it is not mixed. */
function roleLine(id: string, name: string, standing: Standing): CardLine {
  const usual = kindOf(id, standing)?.role ?? vendorRole(id, standing)
  const place = usualPlace(child('/recipients', id, 'role'), 'whether it works for you or for itself', usual, standing)
  const now = textAt(standing, place.at) ?? place.proposed
  return {
    id: 'role',
    label: 'For whom',
    place,
    reason: usual,
    means: roles.find(({ value }) => value === now)?.label,
    own: {
      ask: `${name}: for whom do they use the data?`,
      form: { kind: 'one', options: isItself(id, standing) ? roles : [...roles, both] },
      take(given) {
        const picked = oneMeant([...roles, both], given)
        if (picked === both.value) return { changes: [{ put: place.at, to: 'processor' }, ...besides(id, standing)] }
        const to = picked
        return to === undefined ? { refused: { '': 'Pick one.' } } : { changes: [{ put: place.at, to }] }
      },
    },
    confirm: () => (place.proposed === undefined ? [] : [{ put: place.at, to: place.proposed }]),
  }
}

/** What the catalogue knows of a vendor: how sure it is stands in the catalogue. */
function vendorRole(id: string, standing: Standing): Usual | undefined {
  const row = vendor(textAt(standing, child('/recipients', id, 'vendor')) ?? '')
  if (row === undefined || row.suggests.role === 'mixed') return undefined
  return {
    value: row.suggests.role,
    because: `That is usual for ${row.name}: its terms tell.`,
    wrongIf: 'its terms say otherwise, or you use a service of another sort.',
    on: '2026-11-21',
    source: row.source,
  }
}

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

/** Where data are is never proposed: a seat is no place of data. From where else they can be seen is said behind it. */
function countriesLine(at: Pointer, name: string, standing: Standing): CardLine {
  const { law } = standing
  const place = { at: child(at, 'countries'), says: 'in which countries it holds the data' }
  const seen = child(at, 'accessFrom')
  const [held, from] = [countriesAt(place.at, standing), countriesAt(seen, standing)].map((each) => each.join(', '))
  const now = `${held}${from === '' ? '' : `; seen from ${from}`}`
  return {
    id: 'countries',
    label: 'Where',
    place,
    own: {
      ask: `${name}: in which countries do they hold the data? And from where else can the data be seen?`,
      form: { kind: 'text', example: 'Ireland; seen from the United States', ...(now !== '' && { now }) },
      take(given) {
        const read = readWhere(String(given), law)
        if ('refused' in read) return { refused: { '': read.refused } }
        return {
          changes: [
            { put: place.at, to: read.held },
            ...(read.seen.length > 0 ? [{ put: seen, to: read.seen }] : from === '' ? [] : [{ drop: seen }]),
          ],
          ...(read.aside !== undefined && { understood: [notKept(name, read.aside)] }),
        }
      },
    },
    confirm: () => [],
  }
}

/** Countries alone stand in the place of countries: what else was said there is told at once to be kept nowhere. */
const notKept = (name: string, aside: string): Understood => ({
  field: '',
  words: `${name}: the countries.`,
  doubt: `“${aside}” is kept nowhere. Where it matters, say it in what they do for you.`,
})

/** The countries that are stated, by their names. */
function countriesAt(at: Pointer, standing: Standing): readonly string[] {
  const stated = statedAt(standing, at)
  if (!Array.isArray(stated)) return []
  const codes = stated.flatMap((_, index) => wordAt(standing, child(at, index), 'country') ?? [])
  return codes.map((code) => standing.law.country(code)?.name ?? code)
}

import { vendor } from '../../catalogue/catalogue.js'
import type { Usual } from '../../catalogue/starters/starter.js'
import { type UsualRecipient, usualRecipient } from '../../catalogue/usual-recipients.js'
import { usualService } from '../../catalogue/vendor-does.js'
import { child, type Pointer } from '../../source/pointer.js'
import type { Understood } from '../answer.js'
import { asProposed, type CardLine } from '../card.js'
import type { Change } from '../change.js'
import type { Place } from '../decision.js'
import { oneMeant } from '../fields/option-meant.js'
import { readWhere } from '../fields/read-where.js'
import { labelOf } from '../fields/registered.js'
import { wordsTaken } from '../fields/small.js'
import { namesAt } from '../named.js'
import { idsIn, type Standing, statedAt, textAt, wordAt } from '../standing.js'
import { holdsHere } from '../usual.js'
import { firstRole, itselfOf } from './two-roles.js'

const roles = [
  { value: 'processor', label: 'It works for us, on our orders' },
  { value: 'controller', label: 'It works for itself, and decides what it does with them' },
  { value: 'joint-controller', label: 'It decides together with us' },
] as const

/** Whoever works for us and for itself. */
export const both = {
  value: 'both',
  label: 'Both: it works for us, and decides for itself in some of what it does',
  hint: 'what it does for itself is asked apart',
} as const

export const isItself = (id: string, standing: Standing): boolean => firstRole(id, standing) !== undefined

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

export function doesLine(id: string, name: string, role: Place, standing: Standing): CardLine {
  const row = vendor(textAt(standing, child('/recipients', id, 'vendor')) ?? '')
  const isSecond = isItself(id, standing)
  const usual = isSecond
    ? undefined
    : (kindOf(id, standing)?.does ?? (row && usualService(row, standing.situation?.id)))
  const place = usualPlace(child('/recipients', id, 'does'), 'what it does for you', usual, standing)
  const isForUs = !isSecond && (textAt(standing, role.at) ?? role.proposed) === 'processor'
  const now = textAt(standing, place.at) ?? place.proposed
  return {
    id: 'does',
    label: 'What it does',
    place,
    reason: usual,
    means: typeof now === 'string' ? sentenceOf(now, labelOf('recipients', id, standing)) : undefined,
    own: {
      ask: isForUs ? `${name}: what do they do for you?` : `${name}: what do they do with the data?`,
      form: { kind: 'text', example: isSecond ? 'checks payments for fraud' : 'sends our newsletter' },
      take: (given) => wordsTaken(place.at, String(given), 'Write something.'),
    },
    confirm: () => asProposed(place),
  }
}

/** What it is called: whoever has no brand was called as it is usual, or as somebody typed it. */
export function nameLine(id: string, standing: Standing): readonly CardLine[] {
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
export function roleLine(id: string, name: string, standing: Standing): CardLine {
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
    confirm: () => asProposed(place),
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

/** Where data are is never proposed: a seat is no place of data. From where else they can be seen is said behind it. */
export function countriesLine(at: Pointer, name: string, standing: Standing): CardLine {
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

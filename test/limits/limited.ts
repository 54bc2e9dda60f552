import { declarationWith } from '../../scripts/ledger/fill.js'
import { type Growing, isMap } from '../../scripts/ledger/grow.js'
import { type Understood, understand } from '../../scripts/ledger/observe.js'
import type { Place } from '../../scripts/ledger/places.js'
import { nonsense, valuesOf, type Written } from '../../scripts/ledger/values.js'
import { placeOf } from '../../src/language/place-of.js'
import { child, type Pointer, parentOf } from '../../src/source/pointer.js'
import { limitPlaces } from './limit-places.js'

/** A declaration in which one thing is limited, and the same one without the limit. */
export interface Limited extends Case {
  readonly understood: Understood
  readonly bare: Understood
  /** Where the limit stands, and what it limits. */
  readonly limit: Pointer
  readonly entry: Pointer
}

/** A limit to be tried: beside the same said without a limit, or alone. */
export interface Case {
  readonly place: Place
  readonly value: Written
  readonly way: Way
}

/** What stands around a limit: nothing that says the same without it; nor that, and all texts beside it; or both purposes. */
export type Way = 'alone' | 'crowded' | 'beside'

const ways: readonly Way[] = ['alone', 'crowded', 'beside']

/** Values that limit nothing. */
const unlimited: ReadonlySet<Written> = new Set<Written>(['none', 'always', 'absolute', false])

/** Every limit with each of its words, or with one of its own; alone, and beside the same without it. */
export const allCases = (): readonly Case[] =>
  limitPlaces.flatMap((place, index) =>
    limitsOf(place, nonsense(index * 7 + 3)).flatMap((value) => ways.map((way) => ({ place, value, way }))),
  )

function limitsOf(place: Place, word: string): readonly Written[] {
  const values = valuesOf(place, word).filter((value) => !unlimited.has(value) && !(isMap(value) && 'none' in value))
  return values.filter((value) => value !== `${word}other` && !(isMap(value) && value.text === `${word}other`))
}

/** The declarations of a case. */
export function limited(one: Case): Limited {
  const { place, value, way } = one
  const [declaration, bare] = [value, undefined].map((it) => {
    const written = declarationWith(place, it, way === 'crowded')
    return way === 'beside' ? written : alone(written, place)
  })
  const [limit] = differing(declaration, bare, '', place.path)
  if (limit === undefined) throw new Error(`${place.path}: ${JSON.stringify(value)} makes no difference.`)
  const understood = declaration && understand(declaration)
  // Where nothing stands beside the limit, nothing is left without it.
  const without = bare && understand(bare)
  const [mistake] = understood?.unreadable ?? []
  if (!understood || !without || mistake) throw new Error(`${place.path}: ${JSON.stringify(mistake?.data)}`)
  return { ...one, understood, bare: without, limit, entry: parentOf(limit) }
}

/** With one purpose, nothing is said a second time: of what holds for everything the one that says nothing of its own is left. */
function alone(declaration: Growing, { path }: Place): Growing {
  const { purposes, jointArrangements, ...others } = declaration
  const left = isMap(purposes) ? Object.keys(purposes) : []
  const gone = path.startsWith('general.') || path.startsWith('customers.') ? 'membership' : 'letters'
  if (!isMap(purposes) || left.length < 2 || new RegExp(`"${gone}"`).test(JSON.stringify(others))) return declaration
  const { [gone]: _, ...rest } = purposes
  const kept = Object.fromEntries(
    Object.entries(rest).map(([id, purpose]) => [
      id,
      path.startsWith('general.') ? without(purpose, path.split('.')[1]) : purpose,
    ]),
  )
  return { ...others, purposes: kept, ...(gone !== 'membership' && { jointArrangements }) }
}

/** What is said in general is said of a purpose that says nothing of its own. */
function without(purpose: unknown, key: string | undefined): unknown {
  if (!isMap(purpose) || !key || !['provision', 'recipients', 'retention', 'sources'].includes(key)) return purpose
  const { [key]: _, ...rest } = purpose
  return rest
}

/** Where two values differ that are at one place of the language. */
function differing(one: unknown, other: unknown, at: Pointer, path: string): readonly Pointer[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return []
  if (one !== undefined && placeOf(at) === path) return [at]
  if (typeof one !== 'object' || one === null) return []
  return Object.entries(one).flatMap(([key, it]) => {
    const beside =
      typeof other === 'object' && other !== null ? Object.entries(other).find(([name]) => name === key) : undefined
    return differing(it, beside?.[1], child(at, key), path)
  })
}

import { startersOf } from '../catalogue/starters/index.js'
import type { Starter } from '../catalogue/starters/starter.js'
import type { wordsAt } from '../checking/known-words.js'
import type { Law } from '../law/law.js'
import { openBooks } from '../prose/phrases/phrase-books.js'
import { assemble } from '../reading/assemble.js'
import { isValueMap, type Value, type ValueMap } from '../reading/value.js'
import { keysOf, type Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import { type Mark, openPlaces } from '../writing/open-places.js'

/** What stands in a declaration now: its confirmed facts, the marks of what is open, and what sort of organisation it is. */
export interface Standing {
  readonly trees: readonly SourceTree[]
  readonly value: ValueMap
  /** The marks, by the place of what is missing. */
  readonly marks: ReadonlyMap<Pointer, Mark>
  readonly situation: Starter | undefined
  /** What is known to be usual, as far as it was loaded: for the situation, and for one that is about to be picked. */
  readonly starters: readonly Starter[]
  /** Whether the interview began it: then everything that is still to be decided has its mark. */
  readonly isOurs: boolean
  readonly law: Law
  /** Today, as an ISO day. */
  readonly day: string
  /** The words that may stand in a field, once they were loaded: only what is open is asked for by them. */
  readonly wordsAt?: typeof wordsAt
}

/** Reads what stands in the files of a declaration, the main one first; undefined where they cannot be read as one. */
export async function standingOf(trees: readonly SourceTree[], law: Law, day: string): Promise<Standing | undefined> {
  const standing = standingIn(trees, law, day, await startersOf([situationIn(trees[0]) ?? '']))
  return standing && Object.keys(standing.value).length > 1 ? withWords(standing) : standing
}

/** A standing by which whatever is open can be asked for, and what is answered can be read: in English, as it is asked. */
export async function withWords(standing: Standing): Promise<Standing> {
  const [{ wordsAt: words }] = await Promise.all([import('../checking/known-words.js'), openBooks(['en'])])
  return { ...standing, wordsAt: words }
}

/** The same with what was loaded before. */
export function standingIn(
  trees: readonly SourceTree[],
  law: Law,
  day: string,
  starters: readonly Starter[],
  words?: Standing['wordsAt'],
): Standing | undefined {
  const value = assemble(trees).value?.value
  if (value === undefined) return undefined
  const marks = new Map(trees.flatMap((tree) => [...openPlaces(tree)].map(([at, { mark }]) => [at, mark] as const)))
  const id = situationIn(trees[0])
  const situation = starters.find((one) => one.id === id)
  return {
    ...{ trees, value, marks, situation, starters, isOurs: id !== undefined, law, day },
    ...(words && { wordsAt: words }),
  }
}

/** A standing into which any of some situations can be brought. */
export const withStarters = async (standing: Standing, ids: readonly string[]): Promise<Standing> => ({
  ...(await withWords(standing)),
  starters: [...standing.starters, ...(await startersOf(ids))],
})

/** The comment that says what sort of organisation a declaration was begun for; it is no fact. */
export const situationComment = (id: string): string => `# situation: ${id}`

/** Whether a line is that comment. */
export const isSituation = (line: string): boolean => /^# situation: [\w-]+$/.test(line)

/** The id of the situation; some have no starter. */
const situationIn = (main: SourceTree | undefined): string | undefined =>
  main?.file.text
    .split('\n')
    .find((each) => isSituation(each.trimEnd()))
    ?.trimEnd()
    .slice(situationComment('').length)

/** What is stated at a place; undefined where nothing is. */
export const statedAt = ({ value }: Pick<Standing, 'value'>, at: Pointer): Value | undefined =>
  keysOf(at).reduce<Value | undefined>((inside, key) => stepInto(inside, key), value)

function stepInto(value: Value | undefined, key: string): Value | undefined {
  if (Array.isArray(value)) return value[Number(key)]
  return isValueMap(value) ? value[key] : undefined
}

/** The ids of a register, in the order in which they are declared. */
export function idsIn(standing: Pick<Standing, 'value'>, register: string): readonly string[] {
  const entries = statedAt(standing, `/${register}`)
  return isValueMap(entries) ? Object.keys(entries) : []
}

/** The text that stands at a place, in the first language that it has. */
export function textAt(standing: Pick<Standing, 'value'>, at: Pointer): string | undefined {
  const value = statedAt(standing, at)
  if (typeof value === 'string') return value
  const [first] = isValueMap(value) ? Object.values(value) : []
  return typeof first === 'string' ? first : undefined
}

/** What is said in a word, or in that field of a map that the word is short for; undefined where neither stands. */
export function wordAt(standing: Pick<Standing, 'value'>, at: Pointer, key: string): string | undefined {
  const value = statedAt(standing, at)
  const word = isValueMap(value) ? value[key] : value
  return typeof word === 'string' ? word : undefined
}

/** The organisation that the questions are about: the first that is declared. */
export const ourId = (standing: Pick<Standing, 'value'>): string => idsIn(standing, 'controllers')[0] ?? 'us'

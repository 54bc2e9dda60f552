import type { FindingPlace } from '../findings/finding.js'
import { isStage } from '../findings/stages.js'
import type { Edit } from '../source/edit.js'
import { child, isWithin, type Pointer, parentOf } from '../source/pointer.js'
import { gatherEdits } from '../writing/gather-edits.js'
import { sourcesOf } from '../writing/place-edit.js'
import type { Checked } from './checked.js'

/** Texts of files by their names, which take the place of those that were read. */
export type Texts = ReadonlyMap<string, string>

/** Which changes are asked for. */
export interface WantedFixes {
  /** Whether what has one answer is mended. */
  readonly safe: boolean
  /** The rules whose changes are made, also those that they only suggest. */
  readonly rules: ReadonlySet<string>
}

/** How declarations are read and checked again. */
export interface Again {
  /** Checks one by its place in the list, with other texts in some of its files. */
  check(index: number, texts: Texts): Promise<Checked>
  /** The texts of all files as they were read. */
  readonly read: Texts
  /** The files that cannot be written: what would change one of them is left. */
  readonly closed?: ReadonlySet<string>
}

/** Declarations after what was asked for was mended. */
export interface Mended {
  readonly results: readonly Checked[]
  /** The new texts of the files that changed, and what they were when they were read. */
  readonly texts: Texts
  readonly before: Texts
  /** What was changed, each place once. */
  readonly made: readonly Made[]
  /** How many changes were taken back, because they would have brought a finding. */
  readonly left: number
}

/** The same, with the places at which changes were taken back, by `keyOf`. */
interface Attempted extends Omit<Mended, 'left'> {
  readonly refused: ReadonlySet<string>
}

/** One place that was changed. */
export interface Made {
  readonly rule: string
  readonly file: string
  /** By which the place is known again, as by `keyOf`. */
  readonly key: string
}

/** More rounds than this are needed by nobody: each mends what the one before brought to light. */
const mostRounds = 500

/**
 * Mends what is found, as far as it is asked for. Whatever is changed is read and checked again, and a change after which
 * something is found that was not found before is taken back; so nothing that is mended brings a new finding, in none of the
 * declarations that share the file. What kept a file from being read hid what else is in it: that alone may come to light.
 */
export async function mend(results: readonly Checked[], wanted: WantedFixes, again: Again): Promise<Mended> {
  const { refused, ...done } = await mendWhere(results, (rule, place) => isWanted(rule, place, wanted), again)
  return { ...done, left: refused.size }
}

/** Mends the places that a question keeps. */
export async function mendWhere(
  results: readonly Checked[],
  isMeant: (rule: string, place: FindingPlace) => boolean,
  again: Again,
): Promise<Attempted> {
  let now: State = { results, texts: new Map(), before: new Map(), made: [] }
  const refused = new Set<string>()
  for (const index of results.keys()) {
    for (let round = 0; round < mostRounds; round += 1) {
      const next = await attempt(now, index, groupsOf(now, index, isMeant, refused), { again, refused })
      if (next === undefined) break
      now = next
    }
  }
  return { ...now, refused }
}

type State = Omit<Mended, 'left'>

/** A place with what would be changed there, as it is known again in another round. */
export const keyOf = (rule: string, { file, pointer, edits }: FindingPlace): string =>
  JSON.stringify([rule, file, pointer, edits])

/** The edits of one place of a finding. */
interface Group extends ReadonlyArray<Edit> {
  readonly from: From
}

interface From {
  readonly rule: string
  readonly place: FindingPlace
  readonly key: string
}

const isWanted = (rule: string, { isSuggestion }: FindingPlace, { safe, rules }: WantedFixes): boolean =>
  rules.has(rule) || (safe && isSuggestion !== true)

function groupsOf(
  { results }: State,
  index: number,
  isMeant: (rule: string, place: FindingPlace) => boolean,
  refused: ReadonlySet<string>,
): readonly Group[] {
  const { findings = [], files = [] } = results[index] ?? {}
  return findings.flatMap(({ rule, places }) =>
    places.flatMap((place) => {
      const { edits } = place
      // What settings say for a declaration stands in a file of their own.
      if (edits === undefined || !isMeant(rule, place) || !files.includes(place.file)) return []
      const key = keyOf(rule, place)
      return refused.has(key) ? [] : [Object.assign([...edits], { from: { rule, place, key } })]
    }),
  )
}

interface Means {
  readonly again: Again
  readonly refused: Set<string>
}

/** The declarations with some changes made: all of them, or else those that bring nothing new; undefined without any. */
async function attempt(now: State, index: number, groups: readonly Group[], means: Means): Promise<State | undefined> {
  const { again, refused } = means
  if (groups.length === 0) return undefined
  const { trees = [], files: names = [] } = now.results[index] ?? {}
  const sources = sourcesOf({ files: names, trees }, (path) => now.texts.get(path) ?? again.read.get(path))
  const { files, made } = gatherEdits(sources, groups, again.closed)
  if (files.length === 0) return undefined
  const texts = new Map([...now.texts, ...files.map(({ path, text }) => [path, text] as const)])
  const changed = new Set(files.map(({ path }) => path))
  const touched = [...now.results.keys()].filter((at) => now.results[at]?.files.some((file) => changed.has(file)))
  const checked = await Promise.all(touched.map((at) => again.check(at, texts)))
  const bringsNothing = touched.every((at, nth) => {
    const [before, after] = [now.results[at], checked[nth]]
    return before !== undefined && after !== undefined && bringsNothingNew(before, after, made)
  })
  if (bringsNothing) {
    const results = now.results.map((one, at) => checked[touched.indexOf(at)] ?? one)
    return {
      ...now,
      results,
      texts,
      before: new Map([...sources.map(({ file }) => [file.path, file.text] as const), ...now.before]),
      made: [...now.made, ...made.map(({ from }) => ({ rule: from.rule, file: from.place.file, key: from.key }))],
    }
  }
  const [only, ...others] = made
  if (only !== undefined && others.length === 0) {
    refused.add(only.from.key)
    return attempt(
      now,
      index,
      groups.filter((group) => group !== only),
      means,
    )
  }
  const half = Math.ceil(made.length / 2)
  return (await attempt(now, index, made.slice(0, half), means)) ?? (await attempt(now, index, made.slice(half), means))
}

function bringsNothingNew(before: Checked, after: Checked, made: readonly Group[]): boolean {
  if (before.model === undefined) return after.model !== undefined || isFurther(before, after)
  if (after.model === undefined) return false
  const known = new Map<string, number>()
  for (const key of keysIn(before)) known.set(key, (known.get(key) ?? 0) + 1)
  return placesOf(after).every(({ rule, place }) => {
    const key = `${rule} ${place.pointer}`
    const left = known.get(key) ?? 0
    known.set(key, left - 1)
    return left > 0 || (isStage(rule) && isNextStep(place, made))
  })
}

const placesOf = ({ findings }: Checked) =>
  findings.flatMap(({ rule, places }) => places.map((place) => ({ rule, place })))

const keysIn = (checked: Checked): readonly string[] =>
  placesOf(checked).map(({ rule, place }) => `${rule} ${place.pointer}`)

/** Whether what came to light was hidden by what was mended, and is going to be mended in turn: `tipe: consnt`. */
const isNextStep = (place: FindingPlace, made: readonly Group[]): boolean =>
  place.edits !== undefined &&
  place.isSuggestion !== true &&
  made.some((group) => group.some((edit) => isWithin(place.pointer, targetOf(edit, group.from.place))))

function targetOf(edit: Edit, place: FindingPlace): Pointer {
  if ('rename' in edit) return child(parentOf(edit.rename), edit.to)
  if ('move' in edit) return edit.to
  return 'set' in edit ? edit.set : place.pointer
}

/** Whether a file that cannot be read can be read further than before. */
function isFurther(before: Checked, after: Checked): boolean {
  const old = placesOf(before).map(({ place }) => place)
  const now = placesOf(after).map(({ place }) => place)
  return old.some((place) => {
    const same = now.filter(({ file }) => file === place.file)
    return same.length === 0 || same.every(({ range }) => isBehind(range.start, place.range.start))
  })
}

const isBehind = (one: FindingPlace['range']['start'], other: FindingPlace['range']['start']): boolean =>
  one.line > other.line || (one.line === other.line && one.column > other.column)

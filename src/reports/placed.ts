import type { Outcome, Suppressed } from '../checking/checked.js'
import { type Finding, type FindingPlace, type KnownPlace, severities } from '../findings/finding.js'
import { visible } from '../source/characters.js'
import type { Place } from '../source/file.js'
import type { Words } from '../wording/words.js'
import { labelOf } from './place-label.js'

/** A second place, and what it is to the first. */
interface PlacedRelated extends Place {
  readonly message: string
}

/**
 * One place of a finding as programs are told of it. Its words speak of this place alone, because where a program shows it,
 * the others are not in sight. Nothing in them hides or fakes text.
 */
export interface Placed extends Pick<Finding, 'rule' | 'severity' | 'regimes' | 'concerns' | 'cites' | 'url'> {
  readonly message: string
  readonly why: string
  readonly fix: string
  readonly place: KnownPlace
  /** What stands there, in few words. */
  readonly label: string
  readonly related: readonly PlacedRelated[]
  /** The main file of its declaration. */
  readonly declaration: string
  /** The comment that sets it aside; absent where none does. */
  readonly setAside?: Suppressed
}

/** All places of all findings one by one; what comments set aside comes behind what is open in the same declaration. */
export const placed = (results: readonly Outcome[], words: Words): readonly Placed[] =>
  results.flatMap(({ files: [declaration = ''], findings, suppressed }) => [
    ...findings.flatMap((finding) => placesOf(finding, words, declaration)),
    ...suppressed.flatMap((setAside) =>
      setAside.findings.flatMap((finding) =>
        placesOf(finding, words, declaration).map((one) => ({ ...one, setAside })),
      ),
    ),
  ])

/** What is open, the gravest first: where a program shows only so many, it shows those. */
export function gravestFirst(all: readonly Placed[]): readonly Placed[] {
  const open = all.filter(({ setAside }) => setAside === undefined)
  return severities.flatMap((severity) => open.filter((one) => one.severity === severity))
}

/** Places by the file that they stand in; each of some files has an entry, in the order of the files. */
export function byFile(files: readonly string[], all: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map(files.map((file) => [file, [] as Placed[]]))
  for (const one of all) {
    const own = found.get(one.place.file)
    if (own) own.push(one)
    else found.set(one.place.file, [one])
  }
  return found
}

/** What is wrong and what to do, in one line. */
export const adviceOf = ({ message, fix }: Placed): string => [message, fix].filter((part) => part !== '').join(' ')

/** What the edits of a place do, in one line; a mark does not do what the finding asks for: it keeps the place. */
export function mendingOf({ edits = [] }: FindingPlace, fix: string): string {
  const [mark] = edits.flatMap((edit) => ('mark' in edit ? (edit.says ?? []) : []))
  return mark === undefined ? fix : `Mark the place: not stated yet, ${mark}`
}

const placesOf = (finding: Finding<KnownPlace>, words: Words, declaration: string): readonly Placed[] =>
  finding.places.map((place) => placeOf(finding, place, words, declaration))

function placeOf(finding: Finding<KnownPlace>, place: KnownPlace, words: Words, declaration: string): Placed {
  const { rule, severity, regimes, concerns, cites, url } = finding
  const worded = words.finding({ ...finding, places: [place] })
  return {
    ...{ rule, severity, regimes, cites, place, declaration },
    message: visible(worded.message),
    why: visible(worded.why),
    fix: visible(worded.fix),
    label: visible(labelOf(place, worded.places[0])),
    related: place.related.map(({ file, range }, index) => ({
      message: visible(worded.related[0]?.[index] ?? ''),
      ...{ file, range },
    })),
    ...(concerns && { concerns }),
    ...(url === undefined ? {} : { url }),
  }
}

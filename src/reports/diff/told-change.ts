import type { Change } from '../../changes/change.js'
import type { ChangeClass } from '../../changes/change-class.js'
import { printCitations } from '../../law/citation.js'
import { visible } from '../../source/characters.js'
import type { Place } from '../../source/file.js'
import { beginning } from '../../source/graphemes.js'
import type { Locator } from '../../source/locate.js'
import { reasonsForClass } from '../../wording/changes/english.js'
import type { Compared } from './compared.js'
import { partText } from './part-text.js'

/** A sign for what happened, as plans have it. */
export const signOf: Readonly<Record<Change['what'], string>> = { added: '+', removed: '-', changed: '~', renamed: '>' }

/** What changed, in few words: `purposes.races 'Enter you for races': retention.keep`. */
export function labelOf({ entry, subject, field, before, after, what }: Change): string {
  const name = subject?.name === undefined ? '' : ` '${shortened(subject.name)}'`
  const head = entry === undefined ? field : `${entry.register}.${entry.id}${name}${field === '' ? '' : `: ${field}`}`
  const from = what === 'renamed' ? ` was ${(before?.at ?? after?.at ?? '').split('/').at(-1) ?? ''}` : ''
  return visible(`${head}${from}`).replace(/\s+/g, ' ')
}

const longest = 60

const shortened = (name: string): string => (name.length > longest ? `${beginning(name, longest - 1)}…` : name)

/** Where a change stands: in the new declaration, or in the old one where it is gone. */
export function placeOf({ old, now }: Change, compared: Compared): Place {
  const isGone = now === undefined
  const { locator }: { readonly locator: Locator } = isGone ? compared.old : compared.now
  return locator.locate((isGone ? old : now) ?? '')
}

/** A whole entry is read in its file; of anything else it is shown what it said and says. */
export const isSaid = ({ field, what }: Change): boolean => field !== '' && what !== 'renamed'

/** Why a change weighs what it does, with the provisions. */
export function reasonOf({ because, cites }: Change): string {
  const grounds = cites.length === 0 ? '' : ` ${printCitations(cites)}`
  return `${reasonsForClass[because]}${grounds}`
}

/** A change as it is told, and all declarations of which it is told: the first is the one in which it is placed. */
export interface Told {
  readonly change: Change
  readonly compared: Compared
  readonly sharedBy: readonly Compared[]
}

/** The changes of one class; what many declarations share, in the same words and with the same reason, is told once. */
export function ofClass(all: readonly Compared[], one: ChangeClass): readonly Told[] {
  const told = new Map<
    string,
    { readonly change: Change; readonly compared: Compared; readonly sharedBy: Compared[] }
  >()
  for (const compared of all) {
    const times = new Map<string, number>()
    for (const change of compared.changes) {
      if (change.class !== one) continue
      const words = wordsOf(change)
      // Two of one declaration that read alike are two changes.
      const time = times.get(words) ?? 0
      times.set(words, time + 1)
      const key = `${time} ${words}`
      const before = told.get(key)
      if (before) before.sharedBy.push(compared)
      else told.set(key, { change, compared, sharedBy: [compared] })
    }
  }
  return [...told.values()]
}

/** All that is said of a change, wherever it stands. */
const wordsOf = (change: Change): string =>
  JSON.stringify([
    signOf[change.what],
    labelOf(change),
    reasonOf(change),
    ...(isSaid(change) ? [change.before, change.after].map((part) => part && partText(part)) : []),
  ])

/** So many declarations are named. */
const mostNamed = 5

/** Which declarations share something, by their files; of one alone nothing is said. */
export function sharedWords(all: readonly Compared[]): string | undefined {
  if (all.length === 1) return undefined
  const names = all.map(({ now }) => visible(now.files[0] ?? ''))
  const [few, rest] = [names.slice(0, mostNamed), names.length - mostNamed]
  return `In ${all.length} declarations: ${few.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`
}

import type { Change } from '../../changes/change.js'
import type { ChangeClass } from '../../changes/change-class.js'
import { printCitations } from '../../law/citation.js'
import { visible } from '../../source/characters.js'
import type { Place } from '../../source/file.js'
import { beginning } from '../../source/graphemes.js'
import type { Locator } from '../../source/locate.js'
import { reasonsForClass } from '../../wording/changes/english.js'
import type { Compared } from './compared.js'

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

/** The changes of one class, each with what it is a change of. */
export const ofClass = (all: readonly Compared[], one: ChangeClass) =>
  all.flatMap((compared) => compared.changes.filter((it) => it.class === one).map((change) => ({ change, compared })))

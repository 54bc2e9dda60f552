import { compose } from '../../src/documents/notice/compose.js'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import { words } from '../../src/documents/tree/walk.js'
import { lawAsOf } from '../../src/law/law.js'
import { isWithin, type Pointer } from '../../src/source/pointer.js'
import { type Case, type Limited, limited } from './limited.js'
import { messagesIn, tappedWords, withoutSigns } from './tapped-words.js'
import { weakening, whyTrueWithout } from './true-without.js'
import { type Unit, unitsOf, wordsAt } from './units.js'

const law = lawAsOf('2026-11-21')

/** How a unit that states a limited fact keeps it from saying more. */
export type Held = 'carried' | 'inside' | 'weakened' | 'listed' | 'other'

/** A unit that states a limited fact as if it had no limit. */
export interface Widened {
  readonly place: string
  readonly section: string
  readonly clause: string
  readonly messages: readonly string[]
  readonly says: string
  readonly at: readonly Pointer[]
}

/** What the notices of a declaration do with its one limit. */
export interface Judged {
  readonly widened: readonly Widened[]
  readonly held: readonly Held[]
}

/** Composes a case, and judges each unit that states the limited fact. */
export function judged(one: Case): Judged {
  const it = limited(one)
  const before = new Set(
    documentsOf(it.bare)
      .flatMap(unitsOf)
      .map((unit) => withoutSigns(unit.words)),
  )
  const units = documentsOf(it.understood).flatMap((document) =>
    unitsOf(document)
      .filter(({ at }) => at.some((pointer) => isWithin(pointer, it.entry)))
      .map((unit) => ({ unit, how: howHeld(it, document, unit, before) })),
  )
  return {
    held: units.flatMap(({ how }) => how ?? []),
    widened: units.flatMap(({ unit, how }) => (how === undefined ? [widened(it, unit)] : [])),
  }
}

const documentsOf = ({ model }: Limited['understood']): readonly NoticeDocument[] =>
  compose(model, law, tappedWords, { draft: true })

const widened = ({ place, entry }: Limited, { section, clause, words: said, at }: Unit): Widened => ({
  place: place.path,
  section,
  clause,
  messages: messagesIn(said),
  says: withoutSigns(said),
  at: at.filter((pointer) => isWithin(pointer, entry)),
})

function howHeld(it: Limited, document: NoticeDocument, unit: Unit, before: ReadonlySet<string>): Held | undefined {
  const said = withoutSigns(unit.head + unit.words)
  if (carries(it, said, unit.at, before)) return 'carried'
  if (
    unit.around.some((node) => isEntryOf(node, unit) && carries(it, withoutSigns(words(node)), node.at ?? [], before))
  )
    return 'inside'
  const messages = messagesIn(rowOf(unit))
  const leads = unit.links.some((anchor) => carriesWords(it, withoutSigns(wordsAt(document, anchor))))
  if (leads && messages.some((key) => weakening.has(key))) return 'weakened'
  return whyTrueWithout(it, unit) === undefined ? undefined : 'listed'
}

/** The only row of a table is printed as labelled values: what one of them weakens, all of them say. */
const rowOf = ({ section, words: said, around: [first] }: Unit): string =>
  first?.type === 'values' && section !== 'in-short' ? words(first) : said

/** What has a head, over which a limit holds for all that stands in it. */
const isEntryOf = ({ type }: Unit['around'][number], { section }: Unit): boolean =>
  ['box', 'card', 'details', 'labelledValue', 'listItem'].includes(type) ||
  (type === 'values' && section !== 'in-short')

/** The limit itself and its words; the names of what something is narrowed to; of a closed word, other words than without. */
function carries(it: Limited, said: string, at: readonly Pointer[], before: ReadonlySet<string>): boolean {
  if (!carriesWords(it, said) || before.has(said)) return false
  return isName(it) || at.some((pointer) => isWithin(pointer, it.limit))
}

const isName = ({ understood, value }: Limited): boolean =>
  typeof value === 'string' && namesOf(understood, value).length > 0

function carriesWords({ place, value, understood }: Limited, said: string): boolean {
  const kinds = place.forms.map(({ kind }) => kind)
  const names = kinds.includes('id') && typeof value === 'string' ? namesOf(understood, value) : []
  if (names.length > 0) return names.some((name) => said.includes(name))
  if (kinds.includes('words')) return true
  const text = typeof value === 'object' && 'text' in value ? value.text : value
  return said.includes(String(text))
}

/** What an entry of a register is called. */
function namesOf({ model }: Limited['understood'], id: string): readonly string[] {
  const { data, dataSubjects, purposes, products, recipients, retention } = model
  const texts = [
    data.get(id)?.label,
    dataSubjects.get(id)?.label,
    purposes.get(id)?.title,
    products.get(id)?.name,
    recipients.get(id)?.name,
  ]
  const period = retention.get(id)?.keep
  return [
    ...(period ? [period] : []),
    ...texts.flatMap((text) => [...(text?.words.values() ?? [])].map((word) => word.text)),
  ]
}

import { type Hover, MarkupKind, type Position } from 'vscode-languageserver'
import { isScalar, type Node } from 'yaml'
import { wordsAt } from '../checking/known-words.js'
import { type Spot, spotAt } from '../language/spot.js'
import type { Law } from '../law/law.js'
import type { Place } from '../source/file.js'
import { child, keysOf, type Pointer } from '../source/pointer.js'
import { entriesOf } from './entries.js'
import { explainedAt, typeAt } from './explained-at.js'
import { aboutField } from './field-words.js'
import { foundAt } from './found-at.js'
import { locationOf, namedAt } from './mentioned.js'
import type { Mention } from './mentions.js'
import type { PlaceAt } from './place-at.js'
import { plainText } from './plain-text.js'
import { type PrintedIn, printedIn } from './printed-in.js'
import { meets } from './ranges.js'
import { placeIn, type Subject } from './subject.js'
import { whereOf } from './words.js'

/** What stands at a position: what it means, which law it serves, what is wrong with it, and what notices print of it. */
export async function hover(subject: Subject, position: Position): Promise<Hover | null> {
  const place = placeIn(subject, position)
  if (place === undefined) return null
  const { workspace, reading, tree } = subject
  const checked = await workspace.check(reading)
  const { range } = locationOf(subject, tree, place.node)
  const isHere = ({ file, range: found }: Place): boolean =>
    file === subject.name && meets(subject.counted(file).range(found), range)
  const parts: readonly string[] = [
    ...meaningOf(subject, place, checked.law),
    ...(await foundAt(isHere, checked)),
    ...printedFrom(place.pointer, await printedIn(checked)),
  ]
  return parts.length === 0 ? null : { contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n') }, range }
}

/** What a field means, or a word, or what an id names. */
function meaningOf(subject: Subject, place: PlaceAt, law: Law): readonly string[] {
  const named = namedAt(subject, place)
  const entry = named && meaningOfId(subject, named)
  if (entry) return entry
  const spot = spotAt(place.pointer)
  const key = keysOf(place.pointer).at(-1) ?? ''
  if (place.on === 'value') return meaningOfWord(spot, place.node, law)
  if (spot.is === 'entry') return said(key, explainedAt(spot)?.keys?.[key])
  return spot.field === undefined || spot.is !== undefined ? [] : [`**${key}**`, ...aboutField(explainedAt(spot))]
}

/** Undefined where no entry has the id: then it is words, or a mistake. */
function meaningOfId(subject: Subject, { register, id }: Mention): readonly string[] | undefined {
  const entry = entriesOf(register, subject.trees).find((one) => one.id === id)
  if (entry === undefined) return undefined
  const name = entry.name === undefined ? '' : `: ${plainText(entry.name)}`
  return [`**${plainText(id)}**${name}`, typeAt(spotAt(child('', register, id))) ?? '']
}

function meaningOfWord(spot: Spot, node: Node, law: Law): readonly string[] {
  if (!isScalar(node)) return []
  const written = String(node.value)
  if (written === 'none' && spot.shape?.none) return said('none', explainedAt(spot)?.none)
  const word = wordsAt(spot, law).find((one) => one.word === written)
  return word ? said(word.label === '' ? written : word.label, ...word.says) : []
}

const said = (word: string, ...says: readonly (string | undefined)[]): readonly string[] => {
  const sentences = says.filter((text) => text !== undefined && text !== '')
  return sentences.length === 0 ? [] : [`**${word}**`, ...sentences.map(String)]
}

/** So many of the printed words are quoted. */
const mostQuoted = 3

function printedFrom(pointer: Pointer, printed: PrintedIn | undefined): readonly string[] {
  const found = printed?.from(pointer) ?? []
  if (printed === undefined || found.length === 0) return []
  const quotes = [...new Set(found.map(({ words }) => plainText(words)))].filter((words) => words !== '')
  const more = quotes.length - mostQuoted
  return [
    `${whereOf(found, printed.notices)}:`,
    ...quotes.slice(0, mostQuoted).map((words) => `> ${words}`),
    ...(more > 0 ? [`> … and ${more} more`] : []),
  ]
}

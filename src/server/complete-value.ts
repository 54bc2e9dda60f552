import { type CompletionItem, CompletionItemKind, MarkupKind } from 'vscode-languageserver'
import { wordsAt } from '../checking/known-words.js'
import type { Register, Shape } from '../language/shape.js'
import { visible } from '../source/characters.js'
import type { Completing } from './completing.js'
import { entriesOf } from './entries.js'
import { explainedAt } from './explained-at.js'
import type { Typed } from './typed.js'

/** A value that may be typed. */
interface Value {
  readonly word: string
  readonly label: string
  readonly says: readonly string[]
  readonly kind: CompletionItemKind
}

/** The words and ids that may stand at a place; where only a list may, each as its one item. */
export function valueItems({ spot }: Typed, completing: Completing): CompletionItem[] {
  const { shape } = spot
  if (shape === undefined) return []
  const { range, isFirst, subject, law } = completing
  const isList = shape.list !== undefined && shape.one !== true
  const inList = (word: string): string => (isList ? (isFirst ? `- ${word}` : `[${word}]`) : word)
  const register = registerOf(shape)
  const ids = register === undefined ? [] : entriesOf(register, subject.trees).map(ofEntry)
  const words = wordsAt(spot, law).map((one) => ({ ...one, kind: CompletionItemKind.EnumMember }))
  const examples = (explainedAt(spot)?.examples ?? []).map(ofExample)
  const none = shape.none ? [noneOf(explainedAt(spot)?.none)] : []
  const listed = [...ids, ...words, ...(words.length + ids.length > 8 ? [] : examples)].map((one, index) =>
    itemOf(one, index, range, inList(one.word)),
  )
  return [...listed, ...none.map((one) => itemOf(one, listed.length, range, one.word))]
}

const registerOf = ({ ref, use, list }: Shape): Register | undefined => ref ?? use ?? list?.ref ?? list?.use

const ofEntry = ({ id, name }: { readonly id: string; readonly name: string | undefined }): Value => ({
  word: id,
  label: name ?? '',
  says: [],
  kind: CompletionItemKind.Reference,
})

const ofExample = (word: string): Value => ({ word, label: '', says: [], kind: CompletionItemKind.Value })

const noneOf = (means = ''): Value => ({
  word: 'none',
  label: '',
  says: means === '' ? [] : [`${means}.`],
  kind: CompletionItemKind.Keyword,
})

/** In the order of their list: that of a catalogue is of use, and that of a file is its author's. */
const itemOf = (
  { word, label, says, kind }: Value,
  index: number,
  range: Completing['range'],
  newText: string,
): CompletionItem => ({
  label: word,
  kind,
  ...(label !== '' && { detail: visible(label) }),
  ...(says.length > 0 && { documentation: { kind: MarkupKind.Markdown, value: says.map(visible).join('\n\n') } }),
  sortText: String(index).padStart(5, '0'),
  filterText: `${word} ${visible(label)}`,
  textEdit: { range, newText },
})

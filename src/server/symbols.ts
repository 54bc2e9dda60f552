import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver'
import { isMap, type Node, type YAMLMap } from 'yaml'
import { visible } from '../source/characters.js'
import { trimmedEnd, writtenIn } from '../source/locate.js'
import { nameIn } from './entries.js'
import type { Subject } from './subject.js'

/** The parts of a file: its fields, and the entries of those that have some, each with its name. */
export function symbols({ tree, name, counted }: Subject): DocumentSymbol[] {
  const { between } = counted(name)
  const { text } = tree.file
  const entriesOf = (map: YAMLMap, isTop: boolean): DocumentSymbol[] =>
    writtenIn(map).flatMap(({ name: word, key, value }) => {
      if (!key.range || word.trim() === '') return []
      const [start, end] = key.range
      const detail = isMap(value) && !isTop ? nameIn(value) : undefined
      return [
        {
          name: visible(word),
          kind: isTop ? SymbolKind.Field : SymbolKind.Object,
          range: between(start, Math.max(end, endOf(text, value))),
          selectionRange: between(start, end),
          ...(detail !== undefined && { detail: visible(detail) }),
          ...(isTop && isMap(value) && { children: entriesOf(value, false) }),
        },
      ]
    })
  const { contents } = tree.document
  return isMap(contents) ? entriesOf(contents, true) : []
}

/** Where the last visible character of a value ends. */
function endOf(text: string, node: Node | undefined): number {
  const [start, end] = node?.range ?? [0, 0]
  return trimmedEnd(text, start, end)
}

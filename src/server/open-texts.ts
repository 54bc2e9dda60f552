import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument'
import { recognise, type Seeming } from '../reading/recognise.js'
import { nameOf, uriOf } from './addresses.js'

/** The texts that an editor has open, by their names, as they stand there. */
export interface OpenTexts {
  open(uri: string, version: number, text: string): void
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void
  close(uri: string): void
  /** The text of that name; undefined where it is not open. */
  get(name: string): TextDocument | undefined
  names(): readonly string[]
  /** What the text of that name seems to be; undefined where it is not open. */
  seeming(name: string): Seeming | undefined
  /** The address of a file, written as the editor writes it. */
  uriOf(name: string): string
}

/** Begins with nothing open. */
export function openTexts(): OpenTexts {
  const open = new Map<string, TextDocument>()
  const seen = new Map<string, Seeming>()
  return {
    open(uri, version, text) {
      open.set(nameOf(uri), TextDocument.create(uri, 'yaml', version, text))
      seen.delete(nameOf(uri))
    },
    change(uri, version, changes) {
      const known = open.get(nameOf(uri))
      seen.delete(nameOf(uri))
      if (known) open.set(nameOf(uri), TextDocument.update(known, [...changes], version))
    },
    close(uri) {
      open.delete(nameOf(uri))
      seen.delete(nameOf(uri))
    },
    get: (name) => open.get(name),
    names: () => [...open.keys()],
    seeming(name) {
      const text = open.get(name)?.getText()
      const seeming = seen.get(name) ?? (text === undefined ? undefined : recognise(text))
      if (seeming !== undefined) seen.set(name, seeming)
      return seeming
    },
    uriOf: (name) => open.get(name)?.uri ?? uriOf(name),
  }
}

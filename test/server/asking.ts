import path from 'node:path'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { folderForThisTest, writeInto } from '../folders.js'
import { type Editor, editorIn, type Position, uriOf } from './editor.js'

/** A folder of its own with some files in it. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = folderForThisTest()
  writeInto(folder, files)
  return folder
}

/** Opens an editor for as long as something is done with it. */
export async function withEditor<Answer>(
  folders: readonly string[],
  use: (editor: Editor) => Promise<Answer>,
): Promise<Answer> {
  const editor = await editorIn(folders)
  const answer = await use(editor)
  const code = await editor.stop()
  if (code !== 0) throw new Error(`the server ended with ${code}`)
  return answer
}

/** A text with a mark `¦` for the cursor, taken out, and where it stood. */
export function marked(text: string): { readonly text: string; readonly position: Position } {
  const before = text.slice(0, Math.max(0, text.indexOf('¦'))).split('\n')
  return {
    text: text.replace('¦', ''),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  }
}

/** Asks something about the place of the mark in a declaration; the other files lie beside it. */
export function askAt<Answer>(
  method: string,
  written: string,
  more: Readonly<Record<string, unknown>> = {},
  files: Readonly<Record<string, string>> = {},
  name = 'privacy.yaml',
): Promise<{ readonly answer: Answer; readonly home: string }> {
  const home = folderWith(files)
  const file = path.join(home, name)
  const { text, position } = marked(written)
  return withEditor([home], async (editor) => {
    editor.open(file, text)
    const answer = await editor.ask<Answer>(method, { textDocument: { uri: uriOf(file) }, position, ...more })
    return { answer, home }
  })
}

/** A change of a text, as editors are told. */
export interface Edit {
  readonly range: { readonly start: Position; readonly end: Position }
  readonly newText: string
}

/** A text with some changes made. */
export const applied = (text: string, edits: readonly Edit[] = []): string =>
  TextDocument.applyEdits(TextDocument.create('', 'yaml', 0, text), [...edits])

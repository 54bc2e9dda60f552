import type { NoticeDocument } from '../documents/tree/document.js'
import { fileStemOf, fullNameOf, type NamedDocument } from '../documents/tree/naming.js'
import type { Model } from '../model/types.js'
import type { Format, Printed, Tools, Undrawable } from './format.js'

/** What of a declaration is to be printed: what it holds, and the documents that were made of it. */
export interface Subject {
  /** Its main file, after which what lists all of it is called. */
  readonly file: string
  readonly model: Model
  /** What lists a declaration that may not be published yet is named apart, as its notices are. */
  readonly isDraft: boolean
  readonly documents: readonly NoticeDocument[]
}

/** A file that can be printed. It says what it is called and what it is made of before its format is loaded. */
export interface Output {
  readonly name: string
  readonly isText: boolean
  /** The document it prints; absent where it prints what the whole declaration holds. */
  readonly document?: NoticeDocument
  print(tools: Tools): Promise<Printed>
}

/** The files of a declaration in one format: one for each document, or one for all that it holds. */
export function outputsOf({ file, model, isDraft, documents }: Subject, format: Format): readonly Output[] {
  const { isText } = format
  if (format.prints === 'model') {
    const extension = isDraft ? `draft.${format.extension}` : format.extension
    return [{ name: `${stemOf(file)}.${extension}`, isText, print: async () => (await format.load())(model) }]
  }
  const { extension } = format
  return documents.map((document) => ({
    name: `${fileStemOf(document)}.${extension}`,
    isText,
    document,
    print: async (tools) => (await format.load())(document, tools),
  }))
}

/** What a declaration can call its files in one format, final and as drafts. */
export function namesIn(
  { file, documents }: { readonly file: string; readonly documents: readonly NamedDocument[] },
  format: Format,
): readonly string[] {
  const stems = format.prints === 'model' ? [stemOf(file)] : documents.map(fullNameOf)
  return stems.flatMap((stem) => [`${stem}.${format.extension}`, `${stem}.draft.${format.extension}`])
}

/** The name of a declaration's file without what no file name can hold: `clubs/rowing.yaml` gives `clubs-rowing`. */
const stemOf = (file: string): string =>
  file
    .replace(/\.ya?ml$/i, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '') || 'declaration'

/** An output whose bytes are there. */
export type WithBytes<Each> = Each & { readonly bytes: Uint8Array }

/** An output that was not printed, and why. */
export interface Undrawn<Each> {
  readonly output: Each
  readonly what: Undrawable
}

/** Prints files one after another. */
export async function printAll<Each extends Output>(outputs: readonly Each[], tools: Tools) {
  const files: WithBytes<Each>[] = []
  const undrawn: Undrawn<Each>[] = []
  for (const output of outputs) {
    const printed = await output.print(tools)
    if (typeof printed === 'string') files.push({ ...output, bytes: new TextEncoder().encode(printed) })
    else if (printed instanceof Uint8Array) files.push({ ...output, bytes: printed })
    else undrawn.push({ output, what: printed.undrawn })
  }
  return { files, undrawn }
}

import type { NoticeDocument } from '../documents/tree/document.js'
import type { Uncovered } from '../formats/glyph-coverage.js'
import type { OutputFile } from '../node/write-outputs.js'
import type { OutputFormat } from './output-format.js'

/** A printed notice, and the notice it was printed from. */
export interface Output extends OutputFile {
  readonly document: NoticeDocument
}

/** A notice that is not printed as PDF, because no font has some of its characters. */
export interface Undrawn {
  readonly document: NoticeDocument
  readonly characters: readonly Uncovered[]
}

/** What was printed, and what could not be. */
export interface Printed {
  readonly outputs: readonly Output[]
  readonly undrawn: readonly Undrawn[]
}

type Print = (document: NoticeDocument) => Promise<Uint8Array | readonly Uncovered[]>

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Prints each notice in each format; a format loads its code when it is asked for. */
export async function printOutputs(
  documents: readonly NoticeDocument[],
  formats: readonly OutputFormat[],
): Promise<Printed> {
  const outputs: Output[] = []
  const undrawn: Undrawn[] = []
  for (const format of formats) {
    const print = await printerOf(format)
    for (const document of documents) {
      const printed = await print(document)
      const name = `${document.id}.${document.language}.${extensionOf[format]}`
      if (printed instanceof Uint8Array) outputs.push({ name, document, bytes: printed })
      else undrawn.push({ document, characters: printed })
    }
  }
  return { outputs, undrawn }
}

const extensionOf: Readonly<Record<OutputFormat, string>> = { md: 'md', html: 'html', pdf: 'pdf', trace: 'trace.json' }

async function printerOf(format: OutputFormat): Promise<Print> {
  switch (format) {
    case 'md': {
      const { emitMarkdown } = await import('../formats/markdown.js')
      return async (document) => utf8(emitMarkdown(document))
    }
    case 'html': {
      const { emitHtml } = await import('../formats/html.js')
      return async (document) => utf8(emitHtml(document))
    }
    case 'trace': {
      const { emitTrace } = await import('../formats/trace.js')
      return async (document) => utf8(emitTrace(document))
    }
    case 'pdf':
      return pdfPrinter()
  }
}

async function pdfPrinter(): Promise<Print> {
  const { emitPdf, UncoveredCharactersError } = await import('../formats/pdf.js')
  const { loadTypesetEngine } = await import('../node/typeset.js')
  const engine = await loadTypesetEngine()
  return async (document) => {
    try {
      return await emitPdf(document, engine)
    } catch (error) {
      if (error instanceof UncoveredCharactersError) return error.characters
      throw error
    }
  }
}

import type { NoticeDocument } from '../documents/tree/document.js'
import type { Printed, Tools } from './format.js'
import { type Uncovered, uncovered } from './glyph-coverage.js'
import { claimPdfUa } from './pdf-claim.js'
import type { TypesetEngine } from './typeset-engine.js'
import { UndrawnPictureError } from './typeset-wasm.js'
import { typstTree } from './typst-tree.js'

/** A notice has characters that no font has: it would be printed with empty boxes in their place. */
export class UncoveredCharactersError extends Error {
  override readonly name = 'UncoveredCharactersError'
  constructor(readonly characters: readonly Uncovered[]) {
    super(`No bundled font has ${characters.map(describe).join(', ')}.`)
  }
}

const describe = ({ character, at }: Uncovered): string => {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `${character} (U+${code}${at.length > 0 ? ` at ${at.join(' and ')}` : ''})`
}

/** The notice as a tagged PDF that claims PDF/UA-1; the same document gives the same bytes with every engine. */
export async function emitPdf(document: NoticeDocument, engine: TypesetEngine): Promise<Uint8Array> {
  // Typst draws an empty box for a character without a glyph and says nothing.
  const characters = uncovered(document, engine.fonts)
  if (characters.length > 0) throw new UncoveredCharactersError(characters)
  return claimPdfUa(await engine.typeset(JSON.stringify(typstTree(document))))
}

/** The notice as PDF with the engine that is at hand, or what of it cannot be drawn. */
export async function printPdf(document: NoticeDocument, { typesetEngine }: Tools): Promise<Printed> {
  try {
    return await emitPdf(document, await typesetEngine())
  } catch (error) {
    if (error instanceof UncoveredCharactersError) return { undrawn: error.characters }
    if (error instanceof UndrawnPictureError) return { undrawn: 'picture' }
    throw error
  }
}

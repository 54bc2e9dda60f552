/** A Typst compiler with the fonts and the template it sets a notice with: all that the PDF emitter needs from outside. */
export interface TypesetEngine {
  readonly name: TypesetEngineName
  /** The fonts as TTF bytes; the engine uses no others. */
  readonly fonts: readonly Uint8Array[]
  /** Typesets `data` with the template, which reads it as `/notice.json`; the result is a tagged PDF without any clock in it. */
  readonly typeset: (data: string) => Promise<Uint8Array>
}

/** The two packagings of the same compiler: an addon for the platform, and one file that runs everywhere. */
export type TypesetEngineName = 'native' | 'wasm'

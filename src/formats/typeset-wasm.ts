import { ownFont } from './own-fonts.js'
import type { TypesetEngine } from './typeset-engine.js'

/** What typesets: the compiler, and what it sets a notice with; each is read from the disk or from a server. */
export interface TypesetParts {
  /** The compiler as WebAssembly. */
  readonly program: Uint8Array
  /** The fonts, in the order of `fontFiles`. */
  readonly fonts: readonly Uint8Array[]
  readonly template: string
}

/** The files of the fonts, below `fonts` among the assets. */
export const fontFiles = [
  'SourceSans3_400Regular.ttf',
  'SourceSans3_400Regular_Italic.ttf',
  'SourceSans3_700Bold.ttf',
  'SourceSans3_700Bold_Italic.ttf',
  'DejaVuSansMono.ttf',
] as const

/** The file of the template, among the assets. */
export const templateFile = 'notice.typ'

/** Where the engine finds the template and what it is filled with: no file of a disk. */
export const inEngine = { template: '/notice.typ', data: '/notice.json' } as const

/** The engine that runs everywhere, in a browser as well. */
export async function wasmEngine({ program, fonts, template }: TypesetParts): Promise<TypesetEngine> {
  const { default: initialise, TypstCompilerBuilder } = await import('@myriaddreamin/typst-ts-web-compiler')
  await initialise({ module_or_path: program })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of fonts) await builder.add_raw_font(ownFont(font))
  const compiler = await builder.build()
  compiler.add_source(inEngine.template, template)
  const typeset = async (data: string): Promise<Uint8Array> => {
    compiler.map_shadow(inEngine.data, new TextEncoder().encode(data))
    const compiled: { readonly result?: unknown; readonly diagnostics?: unknown } = compiler.compile(
      inEngine.template,
      undefined,
      'pdf',
      3,
    )
    try {
      if (!(compiled.result instanceof Uint8Array)) throw notTypeset(compiled.diagnostics)
      return compiled.result
    } finally {
      compiler.reset()
    }
  }
  return { name: 'wasm', fonts, typeset }
}

/** A picture of a declaration that the engine cannot read, though it seemed sound. */
export class UndrawnPictureError extends Error {
  override readonly name = 'UndrawnPictureError'
}

/** A notice that the engine refuses is a defect of ours, unless what it refuses is a picture: that is somebody else's. */
export function notTypeset(why: unknown): Error {
  const said = JSON.stringify(why)
  return /failed to (?:parse|decode|load|render) (?:SVG|image)/i.test(said)
    ? new UndrawnPictureError(said)
    : new Error(`Typst does not typeset the notice: ${said}`)
}

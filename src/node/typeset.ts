import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { TypesetEngine, TypesetEngineName } from '../formats/typeset-engine.js'
import { readAsset } from './assets.js'

const fontFiles = [
  'SourceSans3_400Regular.ttf',
  'SourceSans3_400Regular_Italic.ttf',
  'SourceSans3_700Bold.ttf',
  'SourceSans3_700Bold_Italic.ttf',
  'DejaVuSansMono.ttf',
]

const templatePath = '/notice.typ'
const dataPath = '/notice.json'

/** The Typst engine with the fonts and the template of this package: native where its addon loads, else WebAssembly, or the one asked for. */
export async function loadTypesetEngine(which?: TypesetEngineName): Promise<TypesetEngine> {
  const fonts = fontFiles.map((file) => readAsset(`fonts/${file}`))
  const template = new TextDecoder().decode(readAsset('notice.typ'))
  if (which === 'wasm') return wasm(fonts, template)
  try {
    return await native(fonts, template)
  } catch (cause) {
    if (which === 'native') throw new Error('The native Typst compiler does not load here.', { cause })
    return wasm(fonts, template)
  }
}

/** An optional dependency: absent on platforms for which it is not published. */
async function native(fonts: readonly Uint8Array[], template: string): Promise<TypesetEngine> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  // The folder need not exist: both files in it are given here.
  const workspace = resolve('/forthright')
  const inWorkspace = (path: string): string => resolve(workspace, `.${path}`)
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] })
  compiler.addSource(inWorkspace(templatePath), template)
  const typeset = async (data: string): Promise<Uint8Array> => {
    compiler.mapShadow(inWorkspace(dataPath), Buffer.from(data))
    const compiled = compiler.compile({ mainFilePath: inWorkspace(templatePath) })
    try {
      const diagnostics = compiled.hasError() ? compiled.takeDiagnostics() : null
      if (diagnostics) throw refused(compiler.fetchDiagnostics(diagnostics))
      if (!compiled.result) throw refused('no document')
      return compiler.pdf(compiled.result)
    } finally {
      // Otherwise each document leaves about 25 MB behind.
      compiler.evictCache(0)
    }
  }
  return { name: 'native', fonts, typeset }
}

async function wasm(fonts: readonly Uint8Array[], template: string): Promise<TypesetEngine> {
  // The optimising compiler of V8 works on the 28 MB for longer than a notice takes; it has no public switch.
  setFlagsFromString('--liftoff-only')
  const { default: initialise, TypstCompilerBuilder } = await import('@myriaddreamin/typst-ts-web-compiler')
  const file = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')
  await initialise({ module_or_path: readFileSync(file) })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of fonts) await builder.add_raw_font(font)
  const compiler = await builder.build()
  compiler.add_source(templatePath, template)
  const typeset = async (data: string): Promise<Uint8Array> => {
    compiler.map_shadow(dataPath, new TextEncoder().encode(data))
    const compiled: { readonly result?: unknown; readonly diagnostics?: unknown } = compiler.compile(
      templatePath,
      undefined,
      'pdf',
      3,
    )
    try {
      if (!(compiled.result instanceof Uint8Array)) throw refused(compiled.diagnostics)
      return compiled.result
    } finally {
      compiler.reset()
    }
  }
  return { name: 'wasm', fonts, typeset }
}

const refused = (why: unknown): Error => new Error(`Typst does not typeset the notice: ${JSON.stringify(why)}`)

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { ownFont } from '../formats/own-fonts.js'
import type { TypesetEngine, TypesetEngineName } from '../formats/typeset-engine.js'
import { fontFiles, inEngine, notTypeset, templateFile, wasmEngine } from '../formats/typeset-wasm.js'
import { readAsset } from './assets.js'

/** The Typst engine with the fonts and the template of this package: native where its addon loads, else WebAssembly, or the one asked for. */
export async function loadTypesetEngine(which?: TypesetEngineName): Promise<TypesetEngine> {
  const fonts = fontFiles.map((file) => readAsset(`fonts/${file}`))
  const template = new TextDecoder().decode(readAsset(templateFile))
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
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(ownFont(font))) }],
  })
  compiler.addSource(inWorkspace(inEngine.template), template)
  const typeset = async (data: string): Promise<Uint8Array> => {
    compiler.mapShadow(inWorkspace(inEngine.data), Buffer.from(data))
    const compiled = compiler.compile({ mainFilePath: inWorkspace(inEngine.template) })
    try {
      const diagnostics = compiled.hasError() ? compiled.takeDiagnostics() : null
      if (diagnostics) throw notTypeset(compiler.fetchDiagnostics(diagnostics))
      if (!compiled.result) throw notTypeset('no document')
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
  return wasmEngine({ program: readFileSync(typesetProgram()), fonts, template })
}

/** The file of the compiler as WebAssembly. */
export const typesetProgram = (): string =>
  createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')

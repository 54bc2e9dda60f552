import { fontFiles, templateFile, wasmEngine } from '../../formats/typeset-wasm.js'
import { answerPage } from './answer-page.js'

/** Why there is no PDF. */
const noEngine =
  'What sets a PDF could not be loaded: the place that this page came from does not answer. Try again when it does, or print from the browser.'

async function bytesOf(name: string): Promise<Uint8Array> {
  const answered = await fetch(new URL(name, self.location.href)).catch(() => undefined)
  if (!answered?.ok) throw new Error(noEngine)
  return new Uint8Array(await answered.arrayBuffer())
}

/** The engine is loaded at the first PDF, and once; one that could not be loaded is tried again. */
async function load() {
  const fonts = Promise.all(fontFiles.map((name) => bytesOf(`fonts/${name}`)))
  const [program, template] = await Promise.all([bytesOf('typst.wasm'), bytesOf(templateFile)])
  return wasmEngine({ program, fonts: await fonts, template: new TextDecoder().decode(template) })
}

let engine: ReturnType<typeof load> | undefined
answerPage({
  typesetEngine: () => {
    engine ??= load().catch((error: unknown) => {
      engine = undefined
      throw error
    })
    return engine
  },
})

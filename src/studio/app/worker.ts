import { fontFiles, templateFile, wasmEngine } from '../../formats/typeset-wasm.js'
import { newDesk } from '../desk.js'
import type { Asks, Replies } from '../messages.js'

/** A question with its kind. */
interface Question<Kind extends keyof Asks> {
  readonly kind: Kind
  readonly ask: Asks[Kind]
}

const bytesOf = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(new URL(name, self.location.href))).arrayBuffer())

/** The engine is loaded at the first PDF, and once. */
async function load() {
  const fonts = Promise.all(fontFiles.map((name) => bytesOf(`fonts/${name}`)))
  const [program, template] = await Promise.all([bytesOf('typst.wasm'), bytesOf(templateFile)])
  return wasmEngine({ program, fonts: await fonts, template: new TextDecoder().decode(template) })
}

let engine: ReturnType<typeof load> | undefined
const desk = newDesk({
  typesetEngine: () => {
    engine ??= load()
    return engine
  },
})

const answer = <Kind extends keyof Asks>({ kind, ask }: Question<Kind>): Promise<Replies[Kind]> => desk[kind](ask)

self.onmessage = ({ data, ports: [port] }: MessageEvent) => {
  answer(data).then(
    (reply) => port?.postMessage({ reply }),
    (error: unknown) => port?.postMessage({ failed: String(error) }),
  )
}

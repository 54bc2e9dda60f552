import { type AboutFile, ended, gone, type Port } from './port.js'

/** The server that `forthright studio` starts on this computer. */
export function served(token: string): Port {
  const ask = (path: string, sent: RequestInit = {}): Promise<Response> =>
    fetch(path, { ...sent, headers: { ...sent.headers, 'x-forthright-token': token } }).catch(() => {
      // What a browser says of a server that is gone is in words of its own.
      throw new Error(ended)
    })
  const file = (name: string): string => `/api/file?name=${encodeURIComponent(name)}`
  return {
    saved: 'Saved on this computer',
    whenSaved: 'Everything is saved as you go. You can close this page.',
    typesets: true,
    async about() {
      const answered = await ask('/api/about')
      if (!answered.ok) throw new Error(await answered.text())
      const about: Omit<AboutFile, 'knownAs'> = JSON.parse(await answered.text())
      return { ...about, knownAs: about.main }
    },
    async read(name) {
      const answered = await ask(file(name))
      if (answered.status === 404) return undefined
      // What cannot be read is not gone: another would be written over it.
      if (!answered.ok) throw new Error(await answered.text())
      return { text: textOf(await answered.arrayBuffer()), state: answered.headers.get('etag') ?? gone }
    },
    async readPicture(name) {
      const answered = await ask(file(name))
      return answered.ok ? new Uint8Array(await answered.arrayBuffer()) : undefined
    },
    async write(name, text, state) {
      const headers: Record<string, string> = state === gone ? { 'if-none-match': '*' } : { 'if-match': state }
      const answered = await ask(file(name), { method: 'PUT', headers, body: new TextEncoder().encode(text) })
      if (answered.status === 412) return { changed: true }
      if (!answered.ok) throw new Error(await answered.text())
      return { state: answered.headers.get('etag') ?? gone }
    },
    listen(tell, lost) {
      void listenTo(() => ask('/api/events'), tell).then(lost, lost)
    },
  }
}

/** Every letter stays, a byte order mark among them; what is no UTF-8 is not read as if it were. */
const textOf = (bytes: ArrayBuffer): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

/** Reads events as they come; an `EventSource` could not send the token. */
async function listenTo(open: () => Promise<Response>, tell: (name: string, state: string) => void): Promise<void> {
  const reader = (await open()).body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    const events = `${rest}${read.value}`.split('\n\n')
    rest = events.pop() ?? ''
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1]
      if (data === undefined) continue
      const { name, state }: { readonly name: string; readonly state: string } = JSON.parse(data)
      tell(name, state)
    }
  }
}

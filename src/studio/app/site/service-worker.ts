/** Written into this program when the site is made: what each lot of files is called in this version. */
declare const names: Readonly<Record<'page' | 'engine' | 'documents', string>>
declare const pageFiles: readonly string[]
declare const engineFiles: readonly string[]

/** What the library of a page does not know of a service worker. */
interface Waits extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetches extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
declare function addEventListener(type: 'install' | 'activate', listener: (event: Waits) => void): void
declare function addEventListener(type: 'fetch', listener: (event: Fetches) => void): void
declare const clients: { claim(): Promise<void> }

// What the browser kept by itself may be of another version: it is asked whether it still holds.
addEventListener('install', (event) => {
  const files = pageFiles.map((file) => new Request(file, { cache: 'no-cache' }))
  event.waitUntil(caches.open(names.page).then((cache) => cache.addAll(files)))
})

// A new version waits until no page of the old one is open, and takes away what only that one needed.
addEventListener('activate', (event) => {
  const clear = async (): Promise<void> => {
    const known: readonly string[] = Object.values(names)
    const old = (await caches.keys()).filter((name) => name.startsWith('forthright-') && !known.includes(name))
    await Promise.all(old.map((name) => caches.delete(name)))
    await clients.claim()
  }
  event.waitUntil(clear())
})

addEventListener('fetch', (event) => {
  const { request } = event
  const isOurs = request.method === 'GET' && request.url.startsWith(new URL('./', location.href).href)
  if (isOurs) event.respondWith(answer(request))
})

/** The lot that a file belongs to: what is not known beforehand is a document. */
function lotOf(path: string): string {
  if (engineFiles.includes(path)) return names.engine
  return path === '' || path === 'index.html' || pageFiles.includes(path) ? names.page : names.documents
}

/** What is kept, else what the network says, kept from then on: the engine at the first PDF, a document when it is read. */
async function answer(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice(new URL('./', location.href).pathname.length)
  const cache = await caches.open(lotOf(path))
  const kept = await cache.match(path === 'index.html' ? './' : request, { ignoreSearch: true })
  if (kept) return kept
  const answered = await fetch(request)
  if (answered.ok && answered.type === 'basic') await cache.put(request, answered.clone())
  return answered
}

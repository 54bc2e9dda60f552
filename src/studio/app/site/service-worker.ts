/** Written into this program when the site is made: the files of the page, those of the engine, and a name for each lot. */
declare const lots: Readonly<Record<'page' | 'engine', { readonly name: string; readonly files: readonly string[] }>>

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
  const files = lots.page.files.map((file) => new Request(file, { cache: 'no-cache' }))
  event.waitUntil(caches.open(lots.page.name).then((cache) => cache.addAll(files)))
})

// A new version waits until no page of the old one is open, and takes away what only that one needed.
addEventListener('activate', (event) => {
  const clear = async (): Promise<void> => {
    const known: readonly string[] = Object.values(lots).map(({ name }) => name)
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

/** What is kept, else what the network says, which is kept from then on: the engine at the first PDF, a page of the docs when it is read. */
async function answer(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice(new URL('./', location.href).pathname.length)
  const lot = lots.engine.files.includes(path) ? lots.engine : lots.page
  const cache = await caches.open(lot.name)
  const kept = await cache.match(path === 'index.html' ? './' : request, { ignoreSearch: true })
  if (kept) return kept
  const answered = await fetch(request)
  if (answered.ok && answered.type === 'basic') await cache.put(request, answered.clone())
  return answered
}

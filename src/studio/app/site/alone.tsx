import { openIn } from '../open-in.js'
import { openSite, worksOfOthers } from './open-site.js'

/** What the file holds packed, by the id of its element. */
async function unpacked(id: string, type: string): Promise<string> {
  const packed = Uint8Array.from(atob(document.getElementById(id)?.textContent ?? ''), (one) => one.charCodeAt(0))
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return URL.createObjectURL(new Blob([await new Response(stream).arrayBuffer()], { type }))
}

openIn(async (place) => {
  const program = await unpacked('program', 'text/javascript')
  const licences = await unpacked('licences', 'text/plain;charset=utf-8')
  await openSite(place, {
    start: () => new Worker(program),
    typesets: false,
    now: () => new Date().toISOString(),
    links: [[licences, worksOfOthers]],
  })
})

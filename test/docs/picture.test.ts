import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { card, excerpt, page, pairs } from '../../scripts/picture/page.js'
import { shrink } from '../../scripts/picture/shrink.js'
import { read } from '../examples/project.js'

const picture = readFileSync(new URL('../../docs/picture.png', import.meta.url))

it('the picture shows a purpose of the example and what its notice says of it', () => {
  const lines = excerpt()
  expect(read('examples/membership-club/privacy.yaml')).toContain(`\n${lines.join('\n')}\n`)
  const { html } = card()
  expect(read('examples/membership-club/out/members.en.html')).toContain(html)
  for (const [key, label] of pairs) {
    expect(lines.some((line) => line.startsWith(`    ${key}:`))).toBe(true)
    expect(html).toContain(label === 'h3' || label === 'p' ? `<${label}>` : `<dt>${label}</dt>`)
  }
  expect(page()).toContain(html)
})

it('the README shows the picture, sharp and small', () => {
  expect(read('README.md')).toContain('(docs/picture.png)')
  expect(picture.readUInt32BE(16), 'twice the width of the page').toBe(2080)
  expect(picture.length).toBeLessThan(200_000)
})

it('a picture in few colours stays as it is', () => {
  const again = shrink(expanded())
  expect(again.readUInt32BE(16)).toBe(2)
  expect(again.toString('latin1')).toContain('PLTE')
  // The palette: white first, because there are three pixels of it, then red.
  const at = again.indexOf('PLTE') + 4
  expect([...again.subarray(at, at + 6)]).toEqual([255, 255, 255, 255, 0, 0])
})

/** Two rows of two pixels, white but for one in red; the second row is told by its difference from the first. */
function expanded(): Buffer {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEUlEQVR4nGP4DwZMDEDAyAgAPuAF/7c7eq8AAAAASUVORK5CYII=',
    'base64',
  )
}

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { buildIfStale } from '../../scripts/build/fresh.js'
import { colored, page as findingPage, printed } from '../../scripts/picture/finding.js'
import { page as noticePage, onPhone } from '../../scripts/picture/notice.js'
import { card, excerpt, page, pairs } from '../../scripts/picture/page.js'
import { pullRequest, page as pullRequestPage } from '../../scripts/picture/pull-request.js'
import { shrink } from '../../scripts/picture/shrink.js'
import { read } from '../examples/project.js'

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

it('the other shows a change with its findings below their lines, and the comment on it', () => {
  buildIfStale()
  const made = pullRequest()
  const html = pullRequestPage(made)
  const now = made.hunks.flatMap((text) => text.split('\n')).filter((line) => line.startsWith('+'))
  expect(made.annotations.map(({ level }) => level)).toContain('error')
  for (const { title, lines } of made.annotations) {
    expect(html).toContain(title)
    expect(html).toContain(`<p>${lines[0]}</p>`)
  }
  const below = html.slice(0, html.indexOf('error: ')).lastIndexOf('class="line added"')
  expect(html.slice(below)).toContain('Tallymark Inc.')
  expect(now.join('\n')).toContain('Tallymark Inc.')
  expect(made.comment).toMatch(/^### forthright diff: .* should/)
  expect(html).toContain('tell people before it takes effect')
})

it('the notice on a phone is the one that was printed, and the finding is what a terminal shows, in its colours', async () => {
  const phone = onPhone()
  const main = /<main.*<\/main>/s.exec(read('examples/membership-club/out/members.en.html'))?.[0] ?? 'nothing'
  expect(phone).toContain(main)
  expect(noticePage(phone, Buffer.from('paper'))).toContain(Buffer.from('paper').toString('base64'))
  const finding = await printed()
  const html = findingPage(finding)
  expect(html).toContain('<span style="font-weight: 700; color: #ff8b80">error</span>')
  const words = html.slice(html.indexOf('<pre>')).replace(/<[^>]*>/g, '')
  expect(words).toContain("Nothing says how long the data for 'Run your membership' are kept.")
  expect(colored('<b>')).toBe('&lt;b>')
})

it('the README shows the pictures, sharp and small', () => {
  for (const name of ['notice.png', 'finding.png', 'picture.png', 'pull-request.png']) {
    expect(read('README.md')).toContain(`(docs/${name})`)
    const picture = readFileSync(new URL(`../../docs/${name}`, import.meta.url))
    expect(picture.readUInt32BE(16), 'twice the width of the page').toBe(2080)
    expect(picture.length).toBeLessThan(200_000)
  }
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

import { writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { buildIfStale } from './build/fresh.js'
import { page as findingPage, printed } from './picture/finding.js'
import { page as noticePage, onPaper, onPhone } from './picture/notice.js'
import { draw, page } from './picture/page.js'
import { pullRequest, page as pullRequestPage } from './picture/pull-request.js'
import { shrink } from './picture/shrink.js'

/**
 * Photographs what the README shows: a notice on a phone and on paper, a finding, a purpose beside what the notice makes of it, and
 * what is told of a pull request.
 * `npx tsx scripts/picture.ts`
 */
const root = new URL('..', import.meta.url).pathname
const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync']

buildIfStale()
const pictures: readonly { readonly name: string; readonly html: string; readonly draw?: string }[] = [
  { name: 'notice.png', html: noticePage(onPhone(), onPaper()) },
  { name: 'finding.png', html: findingPage(await printed()) },
  { name: 'picture.png', html: page(), draw },
  { name: 'pull-request.png', html: pullRequestPage(pullRequest()) },
]

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args })
for (const { name, html, draw: drawing } of pictures) {
  const view = await browser.newPage({
    viewport: { width: 1040, height: 400 },
    deviceScaleFactor: 2,
    colorScheme: 'light',
  })
  await view.setContent(html)
  await view.evaluate('document.fonts.ready')
  if (drawing !== undefined) await view.evaluate(drawing)
  writeFileSync(`${root}docs/${name}`, shrink(await view.locator('body').screenshot()))
  await view.close()
}
await browser.close()

import { parse } from 'yaml'
import { compile } from '../../src/index.js'
import { htmlPage } from './html-page.js'
import { markdownPage } from './markdown-page.js'
import { type Page, type Untrue, untrueOf } from './untrue.js'

/** The day whose law the notices are written by. */
const asOf = '2026-11-21'

/** What the notices of a declaration say beyond it, and what of it they do not say, as web pages and as Markdown. */
export async function untrueInNoticesOf(text: string): Promise<readonly Untrue[]> {
  const declaration: unknown = parse(text, { merge: true })
  const { notices, refused } = await compile([{ path: 'privacy.yaml', text }], {
    asOf,
    draft: true,
    formats: ['md', 'html'],
  })
  if (refused) throw new Error(`${refused.because}: ${refused.findings.map(({ message }) => message).join(' ')}`)
  return notices.flatMap(({ id, language, html, markdown }) =>
    [htmlPage(html), markdownPage(markdown)].flatMap((blocks) => {
      const page: Page = { notice: id, language, blocks }
      return untrueOf(declaration, page)
    }),
  )
}

import type { PageOptions } from '../../src/documents/clauses/page.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { noticesOf } from './notices.js'

/** One section of the first notice of a declaration, as Markdown below its heading; empty where there is none. */
export function sectionText(id: string, text: string, options: PageOptions = { draft: true }): string {
  const [notice] = noticesOf(text, options)
  if (!notice) throw new Error('no notice')
  const sections = notice.sections.filter((one) => one.id === id)
  return (
    emitMarkdown({ ...notice, sections })
      .split(/^## .*\n/m)[1]
      ?.split('\n---\n')[0] ?? ''
  )
}

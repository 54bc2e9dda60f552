import { readFileSync } from 'node:fs'

/** Whether the GDPR has an article, a paragraph, a point or a recital, by the parts of its citation. */
export function gdprHas(parts: string): boolean {
  const recital = /^recital-(\d+)$/.exec(parts)?.[1]
  if (recital) return Number(recital) >= 1 && Number(recital) <= 173
  // The published structure has no subparagraphs: such a part is looked up as its paragraph.
  return structure().has(parts.replace(/\.subpara-\d$/, ''))
}

/** The articles, paragraphs and points, as the parts of their citations. */
export function structure(): ReadonlySet<string> {
  const text = readFileSync(new URL('./fixtures/gdpr-structure.txt', import.meta.url), 'utf8')
  return new Set(
    text.split('\n').flatMap((line) => {
      const [article = '', points = ''] = line.split(':')
      return /^\d+$/.test(article)
        ? [
            article,
            ...points
              .trim()
              .split(' ')
              .map((point) => `${article}.${point}`),
          ]
        : []
    }),
  )
}

import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A node of the structure that a tagged PDF carries beside what it draws. */
export interface Tree {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Tree[]
}

/** A page as a program reads it that did not write it. */
export interface ReadPage {
  /** All that is drawn, artifacts too. */
  readonly drawn: string
  /** What the structure tree holds, in its order. */
  readonly told: string
  readonly roles: readonly string[]
  readonly tree: Tree
  /** The words of a piece of content, by the id that the structure names it with. */
  readonly words: ReadonlyMap<string, string>
  /** Where the words that stand upright reach to, in points from the left and from the bottom. */
  readonly extent: { readonly left: number; readonly right: number; readonly low: number }
  readonly links: readonly { readonly url?: string; readonly dest?: unknown }[]
}

/** Opens a PDF with pdf.js, which has nothing to do with Typst. */
export const openPdf = (pdf: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: pdf.slice(), verbosity: 0 }).promise

/** All pages of a PDF. */
export async function readPages(pdf: Uint8Array): Promise<readonly ReadPage[]> {
  const document = await openPdf(pdf)
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number))
  await document.destroy()
  return pages
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await document.getPage(number)
  const words = new Map<string, string>()
  const marks: unknown[] = []
  const extent = { left: Number.POSITIVE_INFINITY, right: 0, low: Number.POSITIVE_INFINITY }
  let drawn = ''
  for (const item of (await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })).items) {
    if ('str' in item) {
      drawn += `${item.str} `
      const [, slope, , , x, y] = item.transform
      if (slope === 0 && item.str.trim() !== '') {
        extent.left = Math.min(extent.left, x)
        extent.right = Math.max(extent.right, x + item.width)
        extent.low = Math.min(extent.low, y)
      }
      const id = marks.findLast((mark) => typeof mark === 'string')
      if (id !== undefined) words.set(id, `${words.get(id) ?? ''}${item.str}`)
    } else if (item.type === 'endMarkedContent') marks.pop()
    else marks.push(item.id)
  }
  const roles: string[] = []
  const told = (node: Tree): string => {
    const within = node.type === 'content' ? (words.get(node.id ?? '') ?? '') : (node.children ?? []).map(told).join('')
    // A page names the heads of a table that began before it, but holds none of their words.
    if (node.role && within !== '') roles.push(node.role)
    return within
  }
  const tree: Tree = await page.getStructTree()
  return { drawn, told: told(tree), roles, tree, words, extent, links: await page.getAnnotations() }
}

/** Words without what a line break may add or remove. */
export const squash = (words: string): string => words.replace(/[\s\u00ad\u200b-\u200d\u2010\ufeff-]/g, '')

import { type ReadPage, readPages, type Tree } from './read-pdf.js'

/**
 * A PDF as text that can be reviewed: page by page its structure, each element with its role, and the words in it. Bytes
 * cannot be read in a diff; beside their SHA-256 this shows what has changed.
 */
export async function pdfDump(pdf: Uint8Array): Promise<string> {
  const pages = await readPages(pdf)
  return pages.map((page, index) => `Page ${index + 1}\n${lines(page.tree, page, 1).join('\n')}\n`).join('\n')
}

/** Elements inside a line of words: they are no lines of their own. */
const inline: ReadonlySet<string> = new Set(['Span', 'Strong', 'Em', 'Link', 'Code', 'Reference'])

function lines(node: Tree, page: ReadPage, depth: number): readonly string[] {
  const children = node.children ?? []
  if (node.role === undefined || node.role === 'Root') return children.flatMap((child) => lines(child, page, depth))
  const words = children
    .filter(isWords)
    .map((child) => wordsOf(child, page))
    .join('')
  const blocks = children.filter((child) => !isWords(child)).flatMap((child) => lines(child, page, depth + 1))
  // A page names what began before it, but holds none of its words.
  if (words.trim() === '' && blocks.length === 0) return []
  return [`${'  '.repeat(depth)}${node.role} ${words.replace(/\s+/g, ' ')}`.trimEnd(), ...blocks]
}

const isWords = ({ type, role }: Tree): boolean => type === 'content' || (role !== undefined && inline.has(role))

const wordsOf = (node: Tree, page: ReadPage): string =>
  node.type === 'content'
    ? (page.words.get(node.id ?? '') ?? '')
    : (node.children ?? []).map((child) => wordsOf(child, page)).join('')

/**
 * Marks of Markdown or HTML that are printed as they stand where a text is plain. What stands between two brackets is as long as
 * a link may be: without an end, each of many brackets would be looked through to the end of the text.
 */
const inPlainText =
  /!?\[[^[\]\n]{1,500}\]\([^)\n]{0,2000}\)|\*\*[^*\n]+\*\*|__[^_\s][^_\n]*__|`[^`\n]+`|<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|&(?:[a-z]+|#\d+|#x[\da-f]+);|^#{1,6} |(?<![\w*])\*[a-z“‘"'(](?:[^*\n]{0,80}[^\s*])?\*(?![\w*])|(?<![\w*])_[a-z][a-z ’'-]{2,80}[a-z]_(?![\w*])/gim

/** What Markdown has and no notice prints: pictures, code, HTML and its comments, footnotes, what is struck out. */
const inMarkdown =
  /!\[[^[\]\n]{0,500}\](?:\([^)\n]{0,2000}\)|\[[^[\]\n]{0,500}\])|```|~~~|~~[^~\n]+~~|`[^`\n]+`|<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|<!--[^>]{0,2000}-->|\[\^[^[\]\n]{1,500}\]/gi

/** Boxes to tick and lines across the page, each on a line of its own. */
const onLines = /^ *[-*+] \[[ x]\](?= )|(?<=^[ \t]*\n) {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/gim

/** A link of Markdown whose address stands elsewhere in the text, and where it stands. */
const reference = /(?<!!)\[[^[\]\n^]{1,500}\]\[([^[\]\n^]{1,500})\]/g
const below = /^[ >]*\[([^\]\n^]+)\]:/gm

/** A link of Markdown, with its address. */
const link =
  /(?<!!)\[[^[\]\n]{0,500}\]\(\s{0,9}<?([^)\s>]{0,2000})(?:(?:>|[^\S\n])[^)\n]{0,500})?\)|^ {0,3}\[[^[\]\n]{1,500}\]:[^\S\n]{0,99}<?([^\s>]+)>?[^\S\n]*$/gm

/** The marks in a text that nothing is made of: its readers see them as they stand. */
export const marksInPlainText = (text: string): readonly string[] => unique(text.match(inPlainText) ?? [])

/** Quotation marks of a text program around the whole of a name: YAML takes them for a part of it. */
export const marksAroundName = (text: string): readonly string[] =>
  /^[“„«‘]([^“”„«»‘’]*)[”“»’]$/.test(text) ? [text.slice(0, 1), text.slice(-1)] : []

/** What stands in a text of Markdown and is not printed: what no notice has, and links that lead nowhere. */
export const unprintedMarkdown = (
  text: string,
  isPublishedSomewhere: boolean,
  isAnchor: (anchor: string) => boolean,
): readonly string[] =>
  unique([
    ...(text.match(inMarkdown) ?? []),
    ...(text.match(onLines) ?? []),
    ...withoutTarget(text),
    ...[...text.matchAll(link)].flatMap(([whole, inLine, below]) =>
      leadsSomewhere(inLine ?? below ?? '', isPublishedSomewhere, isAnchor) ? [] : [whole.trim()],
    ),
  ])

function withoutTarget(text: string): readonly string[] {
  const targets = new Set([...text.matchAll(below)].map(([, id = '']) => id.toLowerCase()))
  return [...text.matchAll(reference)].flatMap(([whole, id = '']) => (targets.has(id.toLowerCase()) ? [] : [whole]))
}

function leadsSomewhere(
  address: string,
  isPublishedSomewhere: boolean,
  isAnchor: (anchor: string) => boolean,
): boolean {
  if (address.startsWith('#')) return isAnchor(address.slice(1))
  return (
    /^(?:https?:\/\/[^/@\s]+(?:[/?#]|$)|mailto:|tel:|\/\/[^/])/i.test(address) ||
    (isPublishedSomewhere && address !== '' && !/^[a-z][a-z\d+.-]*:/i.test(address))
  )
}

const unique = (marks: readonly string[]): readonly string[] => [...new Set(marks.map((mark) => mark.trim()))]

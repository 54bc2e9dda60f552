/** Marks of Markdown or HTML that are printed as they stand where a text is plain. */
const inPlainText =
  /!?\[[^\]\n]+\]\([^)\n]*\)|\*\*[^*\n]+\*\*|__[^_\s][^_\n]*__|`[^`\n]+`|<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|&(?:[a-z]+|#\d+|#x[\da-f]+);|^#{1,6} /gim

/** What Markdown has and no notice prints: pictures, code, HTML, footnotes. */
const inMarkdown =
  /!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])|```|~~~|`[^`\n]+`|<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|\[\^[^\]\n]+\]/gi

/** A link of Markdown, with its address. */
const link = /(?<!!)\[[^\]\n]*\]\(\s*<?([^)\s>]*)[^)\n]*\)|^ {0,3}\[[^\]\n]+\]:\s*<?(\S+?)>?\s*$/gm

/** The marks in a text that nothing is made of: its readers see them as they stand. */
export const marksInPlainText = (text: string): readonly string[] => unique(text.match(inPlainText) ?? [])

/** What stands in a text of Markdown and is not printed: what no notice has, and links that lead nowhere. */
export const unprintedMarkdown = (text: string, isPublishedSomewhere: boolean): readonly string[] =>
  unique([
    ...(text.match(inMarkdown) ?? []),
    ...[...text.matchAll(link)].flatMap(([whole, inLine, below]) =>
      leadsSomewhere(inLine ?? below ?? '', isPublishedSomewhere) ? [] : [whole.trim()],
    ),
  ])

const leadsSomewhere = (address: string, isPublishedSomewhere: boolean): boolean =>
  /^(?:https?:|mailto:|tel:|\/\/[^/]|#)/i.test(address) ||
  (isPublishedSomewhere && address !== '' && !/^[a-z][a-z\d+.-]*:/i.test(address))

const unique = (marks: readonly string[]): readonly string[] => [...new Set(marks.map((mark) => mark.trim()))]

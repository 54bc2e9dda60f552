/** Words with the few signs of Markdown that explanations have, as elements: bold, code, quoted lines. Nothing else is read. */
export function plainMarkdown(text: string): HTMLElement {
  const all = document.createElement('div')
  for (const block of text.split(/\n{2,}/)) {
    const isQuote = block.startsWith('> ')
    const part = document.createElement(isQuote ? 'blockquote' : 'p')
    part.append(...wordsOf(isQuote ? block.replace(/^> /gm, '') : block))
    all.append(part)
  }
  return all
}

const wordsOf = (text: string): readonly Node[] =>
  text.split(/(\*\*[^*]+\*\*|\*[^*]+\*|`[^`]+`)/).map((piece) => {
    const [, sign = '', words = ''] = /^(\*\*|\*|`)(.+)\1$/s.exec(piece) ?? []
    if (words === '') return document.createTextNode(plain(piece))
    const made = document.createElement(names[sign] ?? 'span')
    made.textContent = plain(words)
    return made
  })

const names: Readonly<Record<string, string>> = { '**': 'strong', '*': 'em', '`': 'code' }

/** What an author wrote comes with a stroke before each sign. */
const plain = (text: string): string => text.replace(/\\([\\`*_[\]<>&#|~!])/g, '$1')

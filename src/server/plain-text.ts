import { visible } from '../source/characters.js'

const longest = 300

/** What an author wrote, in Markdown and in one line: nothing in it is a link, a picture or markup. */
export function plainText(text: string): string {
  const line = visible(text.slice(0, longest * 2))
    .replace(/\s+/g, ' ')
    .trim()
  const short = line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line
  return short.replace(/[\\`*_[\]<>&#|~!]/g, '\\$&')
}

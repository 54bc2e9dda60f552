import { visible } from '../source/characters.js'
import { beginning } from '../source/graphemes.js'

const longest = 300

/** What an author wrote, in Markdown and in one line: nothing in it is a link, a picture or markup. */
export function plainText(text: string): string {
  const line = visible(beginning(text, longest * 2))
    .replace(/\s+/g, ' ')
    .trim()
  const short = line.length > longest ? `${beginning(line, longest).trimEnd()} …` : line
  return short.replace(/[\\`*_[\]<>&#|~!]/g, '\\$&')
}

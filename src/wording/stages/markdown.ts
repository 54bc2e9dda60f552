import type { MarkdownMistake } from '../../checking/markdown-can-be-printed.js'
import type { Quoted } from '../../findings/fact.js'
import { beginning } from '../../source/graphemes.js'
import type { Phrases } from './phrase.js'

/** Enough to find the place: marks without end are one word, which no line holds. */
const briefly = ({ quote }: Quoted): string => (quote.length > 40 ? `${beginning(quote, 39).trimEnd()}…` : quote)

/** What is said of Markdown that is not printed as it is meant. */
export const markdown: Phrases<MarkdownMistake> = {
  'too-many-levels': {
    message: ({ count, limit, words }) =>
      `Lists and quotations are ${count} deep in one another at “${briefly(words)}”; a notice is printed with ${limit} at most.`,
    fix: 'Write paragraphs, or a list with fewer levels.',
  },
  'too-many-items': {
    message: ({ count, limit, words }) =>
      `One text has ${count} marks of list items and quotations, more than the ${limit} that are read: “${briefly(words)}”.`,
    fix: 'Leave some out, or part the text into several sections.',
  },
  'too-many-marks': {
    message: ({ count, limit, words }) =>
      `One paragraph has ${count} marks of emphasis, links and pictures, more than the ${limit} that are read: “${briefly(words)}”.`,
    fix: 'Leave out marks, or part the paragraph.',
  },
}

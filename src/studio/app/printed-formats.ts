import type { FormatId } from '../../formats/index.js'

/** What each format is for, in the order in which they are offered. */
export const wordsOfFormats: Readonly<Record<FormatId, readonly [label: string, hint: string]>> = {
  html: ['A page for the website', 'stands by itself'],
  pdf: ['A PDF to hand out', 'the first one takes some seconds'],
  md: ['Markdown', 'for a repository or a wiki'],
  csv: ['A list of who gets data', 'all recipients as a table (CSV)'],
  trace: ['Where each sentence comes from', 'for programs (JSON)'],
}

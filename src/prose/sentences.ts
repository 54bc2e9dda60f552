import { abbreviations } from './phrases/abbreviations.js'

/** What text programs write for a plain blank or hyphen, and what joins or parts words without being seen. */
const blanks = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
const hyphens = /[\u2010\u2011]/g
const unseen = /[\u00ad\u200b\u2060\ufeff]/g
const any = /[\u00a0\u00ad\u2000-\u200b\u2010\u2011\u202f\u205f\u2060\u3000\ufeff]/

/** A text with the blanks and hyphens that phrases are written with. */
export const withPlainSigns = (text: string): string =>
  any.test(text) ? text.replace(unseen, '').replace(hyphens, '-').replace(blanks, ' ') : text

/** The sentences of a text in a language, their white space made single blanks. Items of a list are sentences too. */
export function sentencesOf(written: string, language: string): readonly string[] {
  const text = withPlainSigns(written)
  // Most texts of a declaration are one sentence, or a part of one.
  if (!/[\n\t]|[.!?…]["'”’)]? | {2}/.test(text)) return text === '' ? [] : [text.trim()]
  const abbreviated = abbreviations(language)
  const sentences: string[] = []
  for (const paragraph of text.split(/\n\s{0,20}(?:\n|[-*•] )/)) {
    let open = ''
    for (const part of split(paragraph)) {
      open = open === '' ? part : `${open} ${part}`
      if (abbreviated.test(open.slice(-12))) continue
      sentences.push(open)
      open = ''
    }
    if (open !== '') sentences.push(open)
  }
  return sentences
}

/** Parts that end in a mark of the end of a sentence, or where the text ends. */
const split = (paragraph: string): readonly string[] =>
  paragraph
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?…]["'”’)]?) (?=["'“‘(]?[\p{Lu}\d])/u)
    .filter((part) => part !== '')

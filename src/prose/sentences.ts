import { abbreviations } from './phrases/abbreviations.js'

/** The sentences of a text in a language, their white space made single blanks. Items of a list are sentences too. */
export function sentencesOf(text: string, language: string): readonly string[] {
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

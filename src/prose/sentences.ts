/** Words that end in a full stop and end no sentence: `e.g.`, `No.`, `Art.`, `Ltd.`, a single letter. */
const abbreviated =
  /(?:^|[\s(])(?:(?:[A-Z]\.){1,4}[A-Z]|e\.g|i\.e|Nos?|nos|[Aa]rts?|ss?|secs?|paras?|regs?|Sch|cf|vs|Ltd|Inc|Co|Corp|Dr|Mr|Mrs|Ms|St|approx)\.$/

/** The sentences of a text, their white space made single blanks. Items of a list are sentences too. */
export function sentencesOf(text: string): readonly string[] {
  // Most texts of a declaration are one sentence, or a part of one.
  if (!/[\n\t]|[.!?…]["'”’)]? | {2}/.test(text)) return text === '' ? [] : [text.trim()]
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

/** Something that is called by a name. */
export interface Called {
  readonly id: string
  readonly name: string
}

const others = String.raw`(?:all )?(?:the |of the )?(?:others?|rest|remaining ones?)\b`

/**
 * What is said of each in one answer: `AWS on 4 March 2024, the others yes`, `yes for AWS, no for the rest`. Of whom nothing is said is
 * not in it; undefined where no name stands in the words: then they are about all alike.
 */
export function eachByName(words: string, all: readonly Called[]): ReadonlyMap<string, string> | undefined {
  const marks = all.flatMap((one) => {
    const at = placeOf(one, words, all)
    return at === undefined ? [] : [{ id: one.id, ...at }]
  })
  if (marks.length === 0) return undefined
  // A name such as “Other researchers” says nothing of the others.
  const rest = [...words.matchAll(new RegExp(String.raw`\b${others}`, 'gi'))]
    .map(({ 0: found, index }) => ({ id: '', start: index, end: index + found.length }))
    .find(({ start, end }) => !marks.some((mark) => start < mark.end && mark.start < end))
  if (rest !== undefined) marks.push(rest)
  marks.sort((one, other) => one.start - other.start)
  const isAhead = /\S.*\b(?:for|with) (?:the )?$/i.test(words.slice(0, marks[0]?.start))
  const said = new Map<string, string>()
  let waiting: string[] = []
  for (const [index, { id, start, end }] of marks.entries()) {
    const own = isAhead
      ? words.slice(marks[index - 1]?.end ?? 0, start).replace(/\b(?:for|with) (?:the )?$/i, '')
      : words.slice(end, marks[index + 1]?.start)
    const bare = barely(own)
    // Names in a row share what is said behind the last, or before the first, of them.
    const shared = isAhead && bare === '' ? [...said.values()].at(-1) : bare
    if (shared === undefined || shared === '') waiting = [...waiting, id]
    else {
      for (const each of [...waiting, id]) said.set(each, shared)
      waiting = []
    }
  }
  const [before, behind] = [words.slice(0, marks[0]?.start), words.slice(marks.at(-1)?.end)].map(barely)
  const stray = isAhead ? behind : before
  // What stands before all names is of the others; what stands nowhere is not guessed.
  if (waiting.length > 0 || (stray !== '' && (isAhead || said.has('')))) return undefined
  const forOthers = said.get('') ?? (stray === '' ? undefined : stray)
  if (forOthers !== undefined)
    for (const { id } of all) if (!marks.some((mark) => mark.id === id)) said.set(id, forOthers)
  said.delete('')
  return said
}

/** Where a name stands, in full or by its first word where no other one begins so. */
function placeOf({ name }: Called, words: string, all: readonly Called[]) {
  const [first = name] = name.split(' ')
  const isOwn = first.length > 2 && all.filter((one) => one.name.split(' ')[0] === first).length === 1
  for (const called of [name, ...(isOwn ? [first] : [])]) {
    const start = words.toLowerCase().indexOf(called.toLowerCase())
    const end = start + called.length
    const isWhole = !/\p{Letter}/u.test(`${words[start - 1] ?? ''}${words[end] ?? ''}`)
    if (start !== -1 && isWhole) return { start, end }
  }
  return undefined
}

/** Without what joins it to a name. */
const barely = (words: string): string =>
  words
    .replace(/^(?:[\s,;:.–-]|(?:on|is|are|was|were|has|have|and|signed|since|has one)\b)+/i, '')
    .replace(/(?:[\s,;:.–-]|\b(?:and|but)\b)+$/i, '')

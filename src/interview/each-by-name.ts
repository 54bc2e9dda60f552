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
  const places = placesIn(words, all)
  const marks = all.flatMap(({ id }) => places.filter((one) => one.id === id).slice(0, 1))
  if (marks.length === 0) return undefined
  // Somebody may be called “Other researchers”: that is a name, and not the rest.
  const rest = [...words.matchAll(new RegExp(String.raw`\b${others}`, 'gi'))]
    .map((found) => ({ id: '', start: found.index, end: found.index + found[0].length }))
    .find((found) => !places.some((place) => isWithin(place, found)))
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

interface Span {
  readonly start: number
  readonly end: number
}

interface Place extends Span {
  readonly id: string
}

const isWithin = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Every place of a name, in full or by its first word where no other one begins so; what stands in a longer name is that one. */
function placesIn(words: string, all: readonly Called[]): readonly Place[] {
  const called = all.flatMap(({ id, name }) => [name, ...beginningsOf(name, all)].map((said) => ({ id, said })))
  called.sort((one, other) => other.said.length - one.said.length)
  const places: Place[] = []
  for (const { id, said } of called)
    for (const { start, end } of spansOf(said, words))
      if (!places.some((place) => isWithin(place, { start, end }))) places.push({ id, start, end })
  return places.sort((one, other) => one.start - other.start)
}

/** Words that begin many sentences, and name nobody. */
const common =
  /^(?:the|our|your|all|any|each|every|some|others?|who|whoever|those|people|yes|not|none|company|firm|person|mr|mrs|ms|dr)$/i

/** How a name begins, with or without its article, where no other one begins so: “Mr Rees” of “Mr Rees, who looks at our accounts”. */
function beginningsOf(name: string, all: readonly Called[]): readonly string[] {
  const bare = name.replace(/^(?:the|our|an?) /i, '')
  const begins = [name, bare].flatMap((each) => {
    const words = each.split(' ')
    return words.map((_, index) =>
      words
        .slice(0, index + 1)
        .join(' ')
        .replace(/[\s,;:.]+$/, ''),
    )
  })
  const isOf = (begin: string, other: string): boolean =>
    [other, other.replace(/^(?:the|our|an?) /i, '')].some((each) =>
      `${each.toLowerCase()} `.startsWith(begin.toLowerCase()),
    )
  return [...new Set(begins)].filter(
    (begin) => begin.length > 2 && !common.test(begin) && all.filter((one) => isOf(begin, one.name)).length === 1,
  )
}

/** How an answer about somebody ends. */
const answers =
  /^(.*\p{Letter}.*?)[\s:]+(?:yes|no|none|not|i do(?: not|n['’]t)|unknown|on|since|signed|has|is|\d)(?:[\s,].*)?$/iu

/** The same where all of it can be read otherwise: only a name and its answer are not. */
const plainAnswers = /^(\p{Lu}[^\d,;]{1,60}) (?:yes|no)$/u

/** A name that nobody here has, among words that are read as no answer: “Mr Rees” of “9 February 2022, Mr Rees no”. */
export const strangerIn = (words: string, isRead: boolean, all: readonly Called[]): string | undefined =>
  words
    .split(/[,;]|\band /)
    .map((part) => (isRead ? plainAnswers : answers).exec(part.trim())?.[1]?.trim())
    .find((name) => name !== undefined && !isNamedIn(name, all) && !noName.test(name))

const noName = /^(?:\d|yes|no|it|they|there|a contract|signed)\b/i

/** Whether somebody here is named in some words. */
export const isNamedIn = (words: string, all: readonly Called[]): boolean => placesIn(words, all).length > 0

function spansOf(said: string, words: string): readonly Span[] {
  const [low, sought] = [words.toLowerCase(), said.toLowerCase()]
  const spans: Span[] = []
  for (let start = low.indexOf(sought); start !== -1; start = low.indexOf(sought, start + 1)) {
    const end = start + sought.length
    if (!/\p{Letter}/u.test(`${words[start - 1] ?? ''}${words[end] ?? ''}`)) spans.push({ start, end })
  }
  return spans
}

/** Without what joins it to a name. */
const barely = (words: string): string =>
  words
    .replace(/^(?:[\s,;:.–-]|(?:on|is|are|was|were|has|have|and|signed|since|has one)\b)+/i, '')
    .replace(/(?:[\s,;:.–-]|\b(?:and|but)\b)+$/i, '')

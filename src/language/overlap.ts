/** Finds the only word that holds what was written at its beginning or end, or is held by it there. */
export type Overlap = (written: string, except: string | undefined) => string | undefined

/** The shortest beginning or end that tells a word. */
const shortest = 5

/** The only one of some words that overlaps with what was written: looked up, and not searched for. */
export function onlyOverlapAmong(words: readonly string[]): Overlap {
  const forth = inOrder(words, plainForm)
  const back = inOrder(words, (word) => reversed(plainForm(word)))
  return (written, except) => {
    const bare = plainForm(written)
    const found = new Set<string>()
    for (const [rows, plain] of [
      [forth, bare],
      [back, reversed(bare)],
    ] as const) {
      for (let length = shortest; length <= plain.length && found.size < 2; length += 1)
        collect(rows, plain.slice(0, length), { isWhole: true, except, found })
      if (plain.length >= shortest) collect(rows, plain, { isWhole: false, except, found })
    }
    const [only, other] = found
    return other === undefined ? only : undefined
  }
}

interface Row {
  readonly word: string
  readonly plain: string
}

interface Wanted {
  /** Whether the whole word is looked for, or any that begins so. */
  readonly isWhole: boolean
  readonly except: string | undefined
  readonly found: Set<string>
}

/** Adds words until there are two: then none is the only one. */
function collect(rows: readonly Row[], begins: string, { isWhole, except, found }: Wanted): void {
  for (let at = firstFrom(rows, begins); found.size < 2; at += 1) {
    const row = rows[at]
    if (row === undefined || !(isWhole ? row.plain === begins : row.plain.startsWith(begins))) return
    if (row.word !== except) found.add(row.word)
  }
}

function firstFrom(rows: readonly Row[], begins: string): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle]?.plain ?? '') < begins) low = middle + 1
    else high = middle
  }
  return low
}

const inOrder = (words: readonly string[], form: (word: string) => string): readonly Row[] =>
  words
    .map((word) => ({ word, plain: form(word) }))
    .sort((one, other) => (one.plain < other.plain ? -1 : one.plain > other.plain ? 1 : 0))

const reversed = (text: string): string => [...text].reverse().join('')

/** A word in small letters and digits alone. */
export const plainForm = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '')

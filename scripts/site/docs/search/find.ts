/** A place that can be found: a heading of a page with what stands below it, and how it begins. */
export interface IndexedPlace {
  readonly page: number
  readonly anchor: string
  readonly heading: string
  readonly begins: string
}

/** What is searched, as it is kept beside the pages. */
export interface SearchIndex {
  readonly pages: readonly { readonly address: string; readonly title: string; readonly isReference: boolean }[]
  readonly places: readonly IndexedPlace[]
  /** For each word the places that have it, four times their number plus how much the word says there, from 0 to 3. */
  readonly words: Readonly<Record<string, readonly number[]>>
}

/** A place that was found. */
export interface Hit {
  readonly address: string
  readonly title: string
  readonly heading: string
  readonly begins: string
}

/** The words of a text as they are looked for: small, without accents, and without what every text has. */
export const searchWords = (text: string): readonly string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => word.length > 1 && !everywhere.has(word))

const everywhere = new Set(
  'an and are as at be but by do for from has have if in is it its may no not of on one or so than that the their them there they this to was what when where which who with you your'.split(
    ' ',
  ),
)

/** What a word is worth: in the text, in its first sentence, in a heading, in the title of a page. */
const worth = [1, 2, 8, 12]

/**
 * The places that answer best, best first: those that have most of the words, and then those in which rare words stand at the
 * top. The last word may be unfinished, and a plural finds its singular.
 */
export function find(index: SearchIndex, query: string, most = 40): readonly Hit[] {
  const asked = [...new Set(searchWords(query))]
  if (asked.length === 0) return []
  const all = Object.keys(index.words)
  const found = new Map<number, { score: number; words: number }>()
  // Whoever pastes a message wants the page that lists it; whoever writes a word wants the page that tells of it.
  const reference = asked.length > 4 ? 1 : 0.4
  for (const [at, word] of asked.entries())
    for (const [place, score] of placesWith(index, all, word, at === asked.length - 1, reference)) {
      const before = found.get(place) ?? { score: 0, words: 0 }
      found.set(place, { score: before.score + score, words: before.words + 1 })
    }
  const sizes = sizesOf(index)
  const mostWords = Math.max(...[...found.values()].map(({ words }) => words))
  return [...found]
    .filter(([, { words }]) => words >= mostWords * 0.75)
    .map(([place, { score, words }]) => ({
      place,
      score: (score * words ** 2) / (1 + (sizes[place] ?? 0) / usualSize),
    }))
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, most)
    .flatMap(({ place }) => hitOf(index, place))
}

/** How many words make a place a long one: to stand somewhere in it says half as much. */
const usualSize = 200

function sizesOf({ places, words }: SearchIndex): readonly number[] {
  const sizes = places.map(() => 0)
  for (const entries of Object.values(words))
    for (const entry of entries) sizes[entry >> 2] = (sizes[entry >> 2] ?? 0) + 1
  return sizes
}

/** What a place is worth for a word: its best form counts, and a word that stands everywhere says little. */
function placesWith(
  { words, places, pages }: SearchIndex,
  all: readonly string[],
  word: string,
  isLast: boolean,
  reference: number,
): ReadonlyMap<number, number> {
  const singular = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word
  const forms = all.filter(
    (one) =>
      one === word || one === singular || one === `${word}s` || (isLast && word.length > 2 && one.startsWith(word)),
  )
  const best = new Map<number, number>()
  for (const form of forms) {
    const entries = words[form] ?? []
    const rarity = Math.log2(1 + places.length / entries.length) * (form === word || form === singular ? 1 : 0.6)
    for (const entry of entries) {
      const place = entry >> 2
      const isReference = pages[places[place]?.page ?? -1]?.isReference === true
      const score = rarity * (worth[entry & 3] ?? 0) * (isReference ? reference : 1)
      best.set(place, Math.max(best.get(place) ?? 0, score))
    }
  }
  return best
}

function hitOf({ places, pages }: SearchIndex, at: number): readonly Hit[] {
  const place = places[at]
  const page = place && pages[place.page]
  if (!place || !page) return []
  const address = place.anchor === '' ? page.address : `${page.address}#${place.anchor}`
  return [{ address, title: page.title, heading: place.heading, begins: place.begins }]
}

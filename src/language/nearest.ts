import { distance } from 'fastest-levenshtein'

/** A word with its place among those that are known: of two that are as near, the first is meant. */
interface Known {
  readonly word: string
  readonly index: number
}

/** What words go on with behind the same beginning, and those that end there. */
interface Branch {
  readonly next: Map<string, Branch>
  readonly ends: Known[]
}

/** Finds the word that is nearest to what was written, so many letters away at most; another word can be left out. */
export type Nearest = (written: string, limit: number, except: string | undefined) => string | undefined

/**
 * The same word that comparing with each would find. Words with the same beginning are gone through together, and no further
 * than they can still be near; where that is more work than comparing, each is compared.
 */
export function nearestAmong(words: readonly string[]): Nearest {
  const all = words.map((word, index) => ({ word, index, low: word.toLowerCase() }))
  const bySpelling = grouped(all, ({ low }) => low)
  const byLetters = grouped(all, ({ low }) => sortedLetters(low))
  const root = treeOf(all)
  return (written, limit, except) => {
    const low = written.toLowerCase()
    const isMeant = ({ word }: Known): boolean => word !== except && Math.abs(word.length - written.length) <= limit
    const same = bySpelling.get(low)?.find(isMeant)
    if (same !== undefined || limit < 1) return same?.word
    const mixed = byLetters.get(sortedLetters(low))?.find((one) => isMeant(one) && isMixed(low, one.low))
    if (mixed !== undefined) return mixed.word
    const work = { left: words.length * 2 }
    for (let far = 1; far <= limit && work.left > 0; far += 1) {
      const found = within(root, low, far, { isMeant, work })
      if (work.left > 0 && found !== undefined) return found.word
    }
    if (work.left > 0) return undefined
    let best: { readonly word: string; readonly far: number } | undefined
    for (const one of all) {
      const far = isMeant(one) ? distance(low, one.low) : limit + 1
      if (far <= limit && (best === undefined || far < best.far)) best = { word: one.word, far }
    }
    return best?.word
  }
}

/** Whether two words hold the same letters in an order that is not quite another one. */
export function isMixed(written: string, word: string, far = distance(written, word)): boolean {
  if (written.length !== word.length || written.length <= 3) return false
  const isNear = far > 0 && far <= Math.max(2, Math.floor(written.length / 2))
  return isNear && sortedLetters(written) === sortedLetters(word)
}

const sortedLetters = (word: string): string => [...word].sort().join('')

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function treeOf(all: readonly (Known & { readonly low: string })[]): Branch {
  const root: Branch = { next: new Map(), ends: [] }
  for (const one of all) {
    let branch = root
    for (const letter of one.low.split('')) {
      const next = branch.next.get(letter) ?? { next: new Map(), ends: [] }
      branch.next.set(letter, next)
      branch = next
    }
    branch.ends.push(one)
  }
  return root
}

interface Search {
  readonly isMeant: (one: Known) => boolean
  /** How many branches may still be looked at. */
  readonly work: { left: number }
}

/** The first of the words that are no further away. */
function within(root: Branch, written: string, far: number, { isMeant, work }: Search): Known | undefined {
  let first: Known | undefined
  // Each row says how far every beginning of what was written is from the beginning that leads to a branch.
  const begun = [{ branch: root, row: Array.from({ length: written.length + 1 }, (_, index) => index) }]
  for (let at = begun.pop(); at !== undefined && work.left > 0; at = begun.pop()) {
    work.left -= 1
    const { branch, row } = at
    if ((row.at(-1) ?? 0) <= far)
      for (const one of branch.ends) if (isMeant(one) && (first === undefined || one.index < first.index)) first = one
    for (const [letter, next] of branch.next) {
      const below = rowBelow(row, letter, written)
      if (Math.min(...below) <= far) begun.push({ branch: next, row: below })
    }
  }
  return first
}

function rowBelow(row: readonly number[], letter: string, written: string): number[] {
  const below = [(row[0] ?? 0) + 1]
  for (let index = 1; index < row.length; index += 1) {
    const [above, before, left] = [row[index] ?? 0, row[index - 1] ?? 0, below[index - 1] ?? 0]
    below.push(Math.min(above + 1, left + 1, before + (written[index - 1] === letter ? 0 : 1)))
  }
  return below
}

import { withoutAliases } from './aliases.js'
import { withoutAuthorTexts } from './author-texts.js'
import { declaredTies } from './declared.js'
import { finderOf } from './mentions.js'
import { namesOf } from './names.js'
import type { Block } from './printed.js'
import { pairsIn, rowsBy } from './stated.js'
import { type Statement, statementsOf } from './statements.js'
import { type Declared, type Kind, kindOfPair, type Pair } from './ties.js'

/** A pair that a notice states and nobody declared, or that is declared and nowhere stated. */
export interface Untrue {
  readonly fault: 'surplus' | 'loss'
  readonly kind: Kind
  readonly pair: Pair
  /** Where it is declared, if it is. */
  readonly at: string
  /** What is printed, if it is. */
  readonly line: string
}

/** What is printed of a notice, in one format. */
export interface Page {
  readonly notice: string
  readonly language: string
  readonly blocks: readonly Block[]
}

/** What a page says beyond a declaration, and what of it the page does not say. */
export function untrueOf(declaration: unknown, page: Page): readonly Untrue[] {
  const plain = withoutAliases(declaration)
  return compare(declaredTies(plain, page.notice), declaration, page)
}

function compare(declared: Declared, declaration: unknown, page: Page): readonly Untrue[] {
  const names = namesOf(declaration, page.language)
  const nameable = new Set<string>(names.map(({ ref }) => ref))
  const finder = finderOf(names)
  const said = new Set<Pair>()
  const surplus = new Map<Pair, Untrue>()
  const own = withoutAuthorTexts(declaration, finder)
  for (const statement of statementsOf(page.blocks, rowsBy(finder)).map((each) => inOwnWords(each, own)))
    for (const { pairs, isClaimed } of pairsIn(statement, finder, declared.everything)) {
      for (const pair of pairs) said.add(pair)
      const [pair] = pairs
      if (!isClaimed || !pair || pairs.some((each) => declared.must.has(each) || declared.may.has(each))) continue
      if (!surplus.has(pair)) surplus.set(pair, untrue('surplus', pair, '', lineOf(statement)))
    }
  const isNameable = (pair: Pair): boolean => pair.split(' ').every((ref) => nameable.has(ref))
  const lost = [...declared.must].filter(([pair]) => !said.has(pair) && isNameable(pair))
  return [...surplus.values(), ...lost.map(([pair, at]) => untrue('loss', pair, at, ''))]
}

const inOwnWords = (statement: Statement, own: (words: string) => string): Statement => ({
  ...statement,
  headings: statement.headings.map(own),
  cells: statement.cells.map((items) => items.map(own)),
})

function untrue(fault: Untrue['fault'], pair: Pair, at: string, line: string): Untrue {
  const kind = kindOfPair(pair)
  if (!kind) throw new Error(`No kind: ${pair}`)
  return { fault, kind, pair, at, line }
}

const lineOf = ({ headings, group, cells }: Statement): string =>
  [...headings, group, cells.map((items) => items.join(';')).join(' | ')].filter((part) => part !== '').join(' > ')

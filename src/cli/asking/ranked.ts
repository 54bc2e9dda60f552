import type { Option } from '../../interview/decision.js'

/** The options in which a search is found, those first whose label has it, then those that are also known by it, then by their hints. */
export function ranked(options: readonly Option[], search: string): readonly Option[] {
  const sought = plain(search)
  if (sought === '') return options
  const found = options.flatMap((option) => {
    const rank = rankOf(option, sought)
    return rank === undefined ? [] : [{ option, rank }]
  })
  return found.toSorted((one, other) => one.rank - other.rank).map(({ option }) => option)
}

/** Whether a search is how a label begins, or a word in it. */
export const beginsWord = ({ label }: Option, search: string): boolean => (placeIn(label, plain(search)) ?? 2) < 2

function rankOf({ value, label, hint = '', aliases = [], foundBy = [] }: Option, sought: string): number | undefined {
  const inLabel = placeIn(label, sought)
  if (inLabel === 0) return inLabel
  const others = [...aliases, ...foundBy]
  // What somebody typed to its end is meant before what only begins so.
  if (others.some((alias) => plain(alias) === sought)) return 0.5
  if (inLabel !== undefined) return inLabel
  if (others.some((alias) => placeIn(alias, sought) !== undefined)) return 3
  if (plain(value).includes(sought)) return 4
  return plain(hint).includes(sought) ? 5 : undefined
}

/** 0 at the beginning, 1 at the beginning of a word, 2 inside one. */
function placeIn(text: string, sought: string): number | undefined {
  const at = plain(text).indexOf(sought)
  if (at === -1) return undefined
  if (at === 0) return 0
  return plain(text).includes(` ${sought}`) ? 1 : 2
}

/** Small letters without accents, so that nobody has to type them. */
const plain = (text: string): string =>
  text
    .trim()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()

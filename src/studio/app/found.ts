import type { Option } from '../../interview/decision.js'

/** What fits some words: first where its label begins with them, then where it holds them, then by its other names and its hint. */
export function found(options: readonly Option[], sought: string): readonly Option[] {
  const words = sought.trim().toLowerCase()
  if (words === '') return options
  return options
    .map((option) => ({ option, rank: rankOf(option, words) }))
    .filter(({ rank }) => rank < none)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ option }) => option)
}

const none = 5

function rankOf({ label, hint = '', aliases = [], foundBy = [], value }: Option, words: string): number {
  const name = label.toLowerCase()
  const others = [...aliases, ...foundBy].map((other) => other.toLowerCase())
  if (name.startsWith(words)) return 0
  // What somebody typed to its end is meant before what only begins so.
  if (others.some((other) => other === words)) return 0.5
  if (name.includes(words)) return 1
  if (others.some((other) => other.startsWith(words))) return 2
  if (value.toLowerCase().startsWith(words) || others.some((other) => other.includes(words))) return 3
  return hint.toLowerCase().includes(words) ? 4 : none
}

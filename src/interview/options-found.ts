import type { Option } from './form.js'

/**
 * The options in which a search is found, best first: what is called so, then what is also known by the whole of it, then what
 * begins so, in its label, another name of it or its hint. Where no word begins so, its words may stand apart; where even these
 * begin none, they may stand inside one: whoever looks for “lend” means no “calendar”.
 */
export function optionsFound(options: readonly Option[], search: string): readonly Option[] {
  const sought = plain(search)
  if (sought === '') return options
  const words = sought.split(' ')
  return (
    [
      (option: Option) => rankOf(option, sought),
      (option: Option) => (words.every((word) => textsOf(option).some((text) => beginsIn(text, word))) ? 0 : undefined),
      (option: Option) => (textsOf(option).some((text) => text.includes(sought)) ? 0 : undefined),
    ]
      .map((rank) => sortedBy(options, rank))
      .find((found) => found.length > 0) ?? []
  )
}

/** Whether a search is how a label begins, or a word in it. */
export const beginsWord = ({ label }: Option, search: string): boolean => beginsIn(plain(label), plain(search))

function sortedBy(options: readonly Option[], rank: (option: Option) => number | undefined): readonly Option[] {
  const found = options.flatMap((option) => {
    const place = rank(option)
    return place === undefined ? [] : [{ option, place }]
  })
  return found.toSorted((one, other) => one.place - other.place).map(({ option }) => option)
}

/** How near an option comes to what is sought: what somebody typed to its end is meant before what only begins so. */
function rankOf({ value, label, hint = '', aliases = [], foundBy = [] }: Option, sought: string): number | undefined {
  const [name, others] = [plain(label), [...aliases, ...foundBy].map(plain)]
  const near: readonly boolean[] = [
    name === sought,
    others.includes(sought),
    name.startsWith(sought),
    beginsIn(name, sought),
    others.some((other) => other.startsWith(sought)),
    others.some((other) => beginsIn(other, sought)),
    beginsIn(plain(value), sought),
    beginsIn(plain(hint), sought),
  ]
  const rank = near.indexOf(true)
  return rank === -1 ? undefined : rank
}

const textsOf = ({ value, label, hint = '', aliases = [], foundBy = [] }: Option): readonly string[] =>
  [label, ...aliases, ...foundBy, value, hint].map(plain)

/** Whether a word of a text begins with some words. */
const beginsIn = (text: string, sought: string): boolean =>
  text.startsWith(sought) ||
  text
    .split(sought)
    .slice(0, -1)
    .some((before) => /[^\p{L}\p{N}]$/u.test(before))

/** Small letters without accents, so that nobody has to type them. */
const plain = (text: string): string =>
  text
    .trim()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()

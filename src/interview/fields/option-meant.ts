import type { Option } from '../form.js'

/** The option that words mean: by its value, its label or another name of it, in whatever case. */
export function optionMeant(options: readonly Option[], written: string): Option | undefined {
  const words = plain(written)
  return (
    options.find(({ value }) => value === written) ??
    options.find(({ value, label, aliases = [] }) =>
      [value, label, ...aliases].some((each) => plain(each) === words),
    ) ??
    onlyOne(options.filter(({ label }) => bracketed(label).some((each) => plain(each) === words)))
  )
}

/** `International Data Transfer Agreement (IDTA)` is called by either name; two that share one are asked for by more. */
function bracketed(label: string): readonly string[] {
  const [, long, short] = /^(.*\S) \(([^()]+)\)$/.exec(label) ?? []
  return long === undefined || short === undefined ? [] : [long, short]
}

const onlyOne = (found: readonly Option[]): Option | undefined => (found.length === 1 ? found[0] : undefined)

/** So few letters begin too much. */
const fewest = 3

/** The options that words only begin: one of them is meant where no other one is. */
export function optionsBegun(options: readonly Option[], written: string): readonly Option[] {
  const words = plain(written)
  return words.length < fewest
    ? []
    : options.filter(({ value, label }) => [value, label].some((each) => plain(each).startsWith(words)))
}

/** The value of the one option that an answer means, by its words or by how one of them begins. */
export function oneMeant(options: readonly Option[], given: unknown): string | undefined {
  const [words, ...others]: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (typeof words !== 'string' || others.length > 0) return undefined
  const [begun, ...more] = optionsBegun(options, words)
  return (optionMeant(options, words) ?? (more.length === 0 ? begun : undefined))?.value
}

/** `legitimate-interests` and “Legitimate interests.” are the same words. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[-_\s]+/g, ' ')
    .replace(/[.!]$/, '')
    .trim()

import { lazy } from '../law/lazy.js'
import { type Vendor, vendors } from './vendors.js'

/** A vendor that a text names, and the words that name it. */
export interface NamedVendor {
  readonly vendor: Vendor
  readonly name: string
}

/** Names that are also everyday words: they name a vendor only in capitals, and not where a sentence begins. */
const everyday: ReadonlySet<string> = new Set(
  'adobe box calendly canva crisp fastly heat intercom klarna knack meetup meta notion postmark sage sentry signal slack square stripe zoom'.split(
    ' ',
  ),
)

/** Names that say nothing by themselves. */
const unusable: ReadonlySet<string> = new Set(['make', 'x', 'front', 'square', 'sage', 'signal', 'notion', 'crisp'])

/** The vendors that a sentence names. */
export function vendorsIn(sentence: string): readonly NamedVendor[] {
  return [...sentence.matchAll(pattern())].flatMap(({ index, 0: name }) => {
    const vendor = byName().get(name.toLowerCase())
    const isWord = everyday.has(name.toLowerCase()) && (index === 0 || !/^[A-Z]/.test(name))
    return vendor && !isWord ? [{ vendor, name }] : []
  })
}

/** What a vendor is called: its name without what stands in brackets, and its other names. */
export const namesOf = ({ name, aliases = [] }: Vendor): readonly string[] => [
  ...name.replace(/(?<!\s)\s*\(.*$/, '').split(/ \/ /),
  ...aliases,
]

const byName = lazy(
  () => new Map(vendors().flatMap((vendor) => namesOf(vendor).map((name) => [name.toLowerCase(), vendor] as const))),
)

/** Longer names first, so that 'Google Analytics' is not read as 'Google'. */
const pattern = lazy(() => {
  const names = [...byName().keys()].filter((name) => !unusable.has(name)).sort((a, b) => b.length - a.length)
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\w.@/-])(?:${escaped.join('|')})(?![\\w@/-])`, 'gi')
})

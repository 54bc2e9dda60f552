import { stablePointer } from '../source/stable-pointer.js'
import type { SourceTree } from '../source/tree.js'
import type { Finding, FindingPlace, KnownPlace } from './finding.js'

/**
 * Gives each place of each finding a fingerprint, made of what tells it from all others of its declaration: the rule, what
 * the place is called, and the facts. It is the same whatever language words the finding, wherever the lines stand, and in
 * whatever order entries and items are written. What is the same in all of this is numbered in reading order.
 */
export function fingerprinted(
  findings: readonly Finding[],
  trees: readonly SourceTree[],
): readonly Finding<KnownPlace>[] {
  const counts = new Map<string, number>()
  return findings.map(({ places: [first, ...more], ...finding }) => {
    const known = (place: FindingPlace): KnownPlace => {
      const data = canonical(dataAt(finding, place))
      const key = `${finding.rule}\n${stablePointer(trees, place.pointer)}\n${data}`
      const nth = (counts.get(key) ?? 0) + 1
      counts.set(key, nth)
      return { ...place, fingerprint: digest(`${key}\n${nth}`) }
    }
    return { ...finding, places: [known(first), ...more.map(known)] }
  })
}

/** The facts that were found at one place. */
export const dataAt = ({ data, across }: Pick<Finding, 'data' | 'across'>, { of }: FindingPlace): unknown =>
  across === undefined || typeof data !== 'object' ? data : { ...data, [across]: of }

/**
 * Data without what is only their form: keys and items in one order, and what an author named by its id, so that a better
 * name keeps the finding. `asOf` is the day that was asked for: a day later the finding is still the same.
 */
function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).sort().join()}]`
  if (typeof data !== 'object' || data === null) return JSON.stringify(data) ?? ''
  const fields = Object.entries('of' in data && 'id' in data ? { of: data.of, id: data.id } : data)
  const known = fields.filter(([key, value]) => key !== 'asOf' && value !== undefined)
  return `{${known
    .map(([key, value]) => `${key}:${canonical(value)}`)
    .sort()
    .join()}}`
}

/** 64 bits of a text in hexadecimal digits: two multiplicative hashes, each mixed with the other in the end. */
export function digest(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x9e3779b1)
    b = Math.imul(b ^ code, 0x5f356495)
  }
  return `${digits(mixed(a, b))}${digits(mixed(b, a))}`
}

const mixed = (a: number, b: number): number =>
  Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)

const digits = (bits: number): string => (bits >>> 0).toString(16).padStart(8, '0')

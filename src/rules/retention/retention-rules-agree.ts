import { isLonger } from '../../facts/duration.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { retentionRules, siblings } from '../../facts/retention.js'
import { lengthOf, lengthWritten, type WrittenLength } from '../../facts/retention-length.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { grouped } from '../../model/grouped.js'
import type { RetentionRule, Text } from '../../model/types.js'
import { type Entity, plain } from '../../model/value.js'
import { defineRule } from '../rule.js'
import { lengthWords } from './words.js'

interface Clash {
  readonly purpose: Named
  readonly one: WrittenLength
  readonly other: WrittenLength
}

export default defineRule<Clash, 'purpose'>({
  id: 'retention-rules-agree',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:12.1', 'gdpr:13.2.a'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:12.1', 'uk-gdpr:13.2.a'],
    ch: ['fadp:6.2', 'fadp:19.1'],
  },
  summary: 'Data that serve one purpose have one storage period.',
  confidence: 'read',
  across: 'purpose',
  why: 'Two periods leave the reader without an answer, and the organisation without a rule.',
  message: ({ purpose, one, other }) =>
    `The same data for ${several(purpose)} are kept for ${lengthWords(one)} by one rule and for ${lengthWords(other)} by another.`,
  fix: () => 'Keep one of them; or say what the second is for: data, records or when, or put it under exceptions.',

  *check(model) {
    const told = new Set<RetentionRule>()
    for (const purpose of ownPurposes(model)) {
      for (const [one, other] of siblings(retentionRules(model, purpose)).flatMap(clashing)) {
        if (told.has(other)) continue
        told.add(other)
        const data = { purpose: named.purpose(purpose), one: writtenOf(one), other: writtenOf(other) }
        yield { at: other.at, data, related: [{ at: one.at, is: 'other-rule' }] }
      }
    }
  },
})

/** Each rule that says another length than one before it, with the first of these. */
const clashing = (rules: readonly RetentionRule[]): readonly (readonly [RetentionRule, RetentionRule])[] =>
  [
    ...grouped(
      rules.filter(({ when }) => when === undefined),
      matterOf,
    ).values(),
  ].flatMap((same) => {
    // Of those that are written alike, the first speaks for all.
    const before = new Map<string, RetentionRule>()
    return same.flatMap((other) => {
      const one = [...before.values()].find((rule) => isDifferent(rule, other))
      const written = JSON.stringify(writtenOf(other))
      if (!before.has(written)) before.set(written, other)
      return one ? [[one, other] as const] : []
    })
  })

/** Only rules that say of the very same data, people and events how long clash: anything else may be a distinction. */
const matterOf = ({ data, dataSubjects, products, records, after }: RetentionRule): string =>
  JSON.stringify([...[data, dataSubjects, products].map(idsOf), ...[records, after].map(saidIn)])

const idsOf = (entries: readonly Entity[] | undefined): readonly string[] | undefined =>
  entries?.map(({ id }) => id).toSorted()

const saidIn = (text: Text | undefined): string | undefined => text && plain(text).toLowerCase()

const writtenOf = (rule: RetentionRule): WrittenLength => lengthWritten(rule) ?? []

function isDifferent(one: RetentionRule, other: RetentionRule): boolean {
  if (lengthWritten(one) === undefined || lengthWritten(other) === undefined) return false
  if (one.keep === 'indefinitely' || other.keep === 'indefinitely') return one.keep !== other.keep
  const [first, second] = [lengthOf(one), lengthOf(other)]
  return first !== undefined && second !== undefined && (isLonger(first, second) || isLonger(second, first))
}

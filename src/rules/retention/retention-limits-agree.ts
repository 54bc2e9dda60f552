import { type Duration, isLonger, parseDuration } from '../../facts/duration.js'
import { type Kept, keptBy, retentionUses } from '../../facts/retention.js'
import { stagesLength, type WrittenLength } from '../../facts/retention-length.js'
import { quoted } from '../../findings/fact.js'
import type { RetentionRule } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { lengthWords, rulesKeeping } from './words.js'

/** A field that says how long. */
type Field = 'atLeast' | 'keep' | 'atMost' | 'stages'

/** A length as a field gives it. */
interface Length {
  readonly field: Field
  readonly length: WrittenLength
}

interface Clash extends Kept {
  readonly long: Length
  readonly short: Length
}

export default defineRule<Clash, 'subject'>({
  id: 'retention-limits-agree',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'gdpr:13.2.a'], uk: ['uk-gdpr:12.1', 'uk-gdpr:13.2.a'] },
  summary: 'A period is no shorter than its shortest, no longer than its longest, and the sum of its stages.',
  confidence: 'read',
  across: 'subject',
  why: 'Two lengths of which only one can be so leave the reader without an answer.',
  message: ({ long, short, ...kept }) =>
    `${rulesKeeping(kept, 'says', 'say')} ${words[long.field]} ${lengthWords(long.length)}, but ${words[short.field]} ${lengthWords(short.length)}.`,
  fix: () => 'Keep the length that is so, and take the other out.',

  *check(model) {
    for (const use of retentionUses(model)) {
      const clash = clashIn(use.rule)
      if (clash) yield { at: child(use.rule, clash.short.field), data: { ...keptBy(use), ...clash } }
    }
  },
})

const words: Readonly<Record<Field, string>> = {
  atLeast: 'at least',
  keep: 'for',
  atMost: 'at most',
  stages: 'in stages',
}

/** The first of two lengths may not be longer than the second; a period with stages is their sum, so neither may. */
const order = [
  ['atLeast', 'keep'],
  ['atLeast', 'stages'],
  ['atLeast', 'atMost'],
  ['keep', 'atMost'],
  ['stages', 'atMost'],
  ['keep', 'stages'],
  ['stages', 'keep'],
] as const satisfies readonly (readonly [Field, Field])[]

function clashIn(rule: RetentionRule): { readonly long: Length; readonly short: Length } | undefined {
  for (const [first, second] of order) {
    const [one, other] = [durationOf(rule, first), durationOf(rule, second)]
    if (one && other && isLonger(one, other)) return { long: lengthIn(rule, first), short: lengthIn(rule, second) }
  }
  return undefined
}

const durationOf = (rule: RetentionRule, field: Field): Duration | undefined =>
  field === 'stages' ? rule.stages && stagesLength(rule) : parseDuration(rule[field] ?? '')

const lengthIn = (rule: RetentionRule, field: Field): Length => ({
  field,
  length:
    field === 'stages'
      ? (rule.stages ?? []).flatMap(({ keep }) => (keep === undefined ? [] : quoted(keep)))
      : quoted(rule[field] ?? ''),
})

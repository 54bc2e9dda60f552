import { isLonger, parseDuration } from '../../facts/duration.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { written } from '../../grammar/english.js'
import type { Model } from '../../model/types.js'
import { answerDaysIn } from '../../prose/answer-days.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** The time that a law sets, as ISO 8601 writes it. */
type Limit = 'P1M' | 'P30D'

interface TooLong {
  readonly time: Quoted
  readonly limit: Limit
}

export default defineRule<TooLong>({
  id: 'response-time-is-lawful',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.3'], uk: ['uk-gdpr:12.3', 'uk-gdpr:12A'], ch: ['fadp:25.7'] },
  summary: 'Requests are answered within the time that the law sets.',
  confidence: 'read',
  why: 'An answer is due without delay, and at the latest when this time is over.',
  message: ({ time, limit }) =>
    `Requests are to be answered within ${written(time)}, but the law gives ${limits[limit].words}.`,
  fix: ({ limit }) =>
    `Write responseTime: ${limits[limit].field}; that it can take longer in hard cases goes under extension.`,

  *check(model, _law, regime) {
    const limit = regime === 'ch' ? 'P30D' : 'P1M'
    if (!model.rights) return
    const time = model.rights.responseTime
    const stated = time === undefined ? undefined : parseDuration(time)
    const allowed = parseDuration(limit)
    if (time !== undefined && stated && allowed && isLonger(stated, allowed)) {
      const at = child(model.rights, 'responseTime')
      yield {
        at,
        data: { time: quoted(time), limit },
        edits: [{ set: at, to: limits[limit].field }],
        isSuggestion: true,
      }
    } else {
      yield* said(model, limit)
    }
  },
})

/** The same in the words of rights; a time that is stated wrong says it already. */
const said = (model: Model, limit: Limit) =>
  answerDaysIn(model)
    .filter(({ days }) => days > limits[limit].most)
    .map(({ at, words }) => ({ at, data: { time: quoted(words), limit } }))

/** A limit in words, as the field would hold it, and the days that it can have at most. */
const limits = {
  P1M: { words: 'one month', field: '1 month', most: 31 },
  P30D: { words: '30 days', field: '30 days', most: 30 },
} as const satisfies Readonly<Record<Limit, unknown>>

import { isLonger, parseDuration } from '../../facts/duration.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { written } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { Model } from '../../model/types.js'
import { some } from '../../model/value.js'
import { answerDaysIn } from '../../prose/answer-days.js'
import type { Edit } from '../../source/edit.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** What takes a day too long in some months: an answer, counted in days where the law counts a month, or the other way round. */
type Task = 'answer' | 'acknowledgement'

interface Tight {
  readonly task: Task
  readonly time: Quoted
}

export default defineRule<Tight>({
  id: 'times-hold-in-every-month',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.3'], uk: ['uk-gdpr:12.3', 'uk-gdpr:12A', 'dpa2018:164A'] },
  summary: 'A time that is stated for answers is not a day too long in some months.',
  confidence: 'read',
  why: 'A month has 28 to 31 days, so days and months cannot be exchanged.',
  message: ({ task, time }) =>
    task === 'answer'
      ? `Requests are to be answered within ${written(time)}, which is longer than a month of 30 days or fewer.`
      : `Complaints are to be acknowledged within ${written(time)}, which can be 31 days, but the law gives 30.`,
  fix: ({ task }) => (task === 'answer' ? 'Write responseTime: 1 month.' : 'Write acknowledgeWithin: 30 days.'),

  *check(model, law, regime) {
    for (const { at, task, time, isField } of stated(model, law, regime)) {
      const [from, most] = task === 'answer' ? ['30 days', '1 month'] : ['27 days', '30 days']
      if (!isBetween(time, from, most) || !isOtherUnit(time, task)) continue
      const edits: readonly Edit[] = isField ? [{ set: at, to: most }] : []
      yield { at, data: { task, time: quoted(time) }, ...(isField && { edits, isSuggestion: true }) }
    }
  },
})

interface Stated {
  readonly at: Pointer
  readonly task: Task
  readonly time: string
  /** Whether it stands in a field of its own; else words tell it. */
  readonly isField: boolean
}

function* stated(model: Model, law: Law, regime: Regime): Iterable<Stated> {
  const { rights, complaints } = model
  if (rights?.responseTime !== undefined) {
    yield { at: child(rights, 'responseTime'), task: 'answer', time: rights.responseTime, isField: true }
  } else {
    for (const { at, words } of answerDaysIn(model)) yield { at, task: 'answer', time: words, isField: false }
  }
  const toController = some(complaints?.toController)
  const time = regime === 'uk' && law.has('dpa2018:164A') ? toController?.acknowledgeWithin : undefined
  if (toController && time !== undefined) {
    yield { at: child(toController, 'acknowledgeWithin'), task: 'acknowledgement', time, isField: true }
  }
}

/** Longer than one time, and not surely longer than another. */
function isBetween(time: string, least: string, most: string): boolean {
  const [stated, from, to] = [time, least, most].map(parseDuration)
  return (
    stated !== undefined && from !== undefined && to !== undefined && isLonger(stated, from) && !isLonger(stated, to)
  )
}

/** Only what counts in the other unit can be too long and too short. */
function isOtherUnit(time: string, task: Task): boolean {
  const months = parseDuration(time)?.months ?? 0
  return task === 'answer' ? months === 0 : months > 0
}

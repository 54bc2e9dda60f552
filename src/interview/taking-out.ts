import { child, isWithin, keysOf, type Pointer, parentOf } from '../source/pointer.js'
import type { Answer } from './answer.js'
import type { Change } from './change.js'
import { make } from './decide.js'
import type { Decision, Place } from './decision.js'
import { nameOf } from './fields/entry-name.js'
import { wentWords } from './goes-with.js'
import { namesAt } from './named.js'
import { decisionsIn } from './sequence.js'
import { idsIn, type Standing, statedAt } from './standing.js'

/** Registers whose entries are asked about one by one: what was said of one of them is gone with it. */
const registers = ['purposes', 'recipients', 'cookies/items', 'customers'] as const

/**
 * What was confirmed and would go with an answer, in a sentence or two; undefined where nothing does. That something was ticked is
 * no loss: another tick says it again.
 */
export function wouldTakeOut(decision: Decision, given: Answer, before: Standing): string | undefined {
  const taken = decision.take(given)
  if ('refused' in taken || !mayTakeOut(taken.changes, before)) return undefined
  const { standing: after, went } = make(taken.changes, before)
  const gone = registers
    .flatMap((register) => idsIn(before, register).map((id) => child('', ...register.split('/'), id)))
    .filter((entry) => statedAt(after, entry) === undefined)
  if (gone.length === 0) return undefined
  const decisions = decisionsIn(before)
  const told = gone.flatMap((entry) => {
    const confirmed = confirmedOf(entry, decisions, before)
    return confirmed.length === 0 ? [] : [`${nameOf(entry, before) ?? keysOf(entry).at(-1)}: ${confirmed.join('; ')}.`]
  })
  if (told.length === 0) return undefined
  const others = went.filter((at) => !gone.includes(at))
  return [`It takes with it what you confirmed. ${told.join(' ')}`, wentWords(others, before) ?? ''].join(' ').trim()
}

/** Whether an answer can take out what was confirmed: something is dropped, or open again, or a whole register is said anew. */
function mayTakeOut(changes: readonly Change[], standing: Standing): boolean {
  return changes.some((change) => {
    if ('drop' in change) return true
    if ('open' in change) return statedAt(standing, change.open) !== undefined
    return 'put' in change && parentOf(change.put) === ''
  })
}

/** What was confirmed of an entry, by what each question is about; its name is none of it. */
function confirmedOf(entry: Pointer, decisions: readonly Decision[], before: Standing): readonly string[] {
  const places = decisions.flatMap(({ decides }) => decides)
  const isConfirmed = ({ at }: Place): boolean =>
    isWithin(at, entry) && at !== entry && keysOf(at).at(-1) !== 'title' && statedAt(before, at) !== undefined
  const own = places.filter(isConfirmed).map(({ says }) => says)
  const [register, id = ''] = keysOf(entry)
  if (register === 'customers') return ['that you handle data on their orders']
  if (register !== 'recipients') return [...new Set(own)]
  const uses = idsIn(before, 'purposes').filter((one) =>
    namesAt(before, child('/purposes', one, 'recipients')).includes(id),
  )
  const titles = uses.map((one) => nameOf(child('/purposes', one), before) ?? one)
  return [
    ...new Set(own),
    ...(statedAt(before, child(entry, 'contract')) === undefined ? [] : ['its contract']),
    ...(titles.length === 0 ? [] : [`that it gets data (${titles.join(', ')})`]),
  ]
}

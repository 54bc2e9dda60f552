import type { Checked } from '../checking/checked.js'
import { isWithin, keysOf, type Pointer } from '../source/pointer.js'
import type { Decision } from './decision.js'
import { entryAround } from './fields/entry-name.js'
import { dayOrWords } from './fields/with-now.js'
import type { Form } from './form.js'
import { type Described, decisionOf } from './one-decision.js'
import { isAskable, openPlaceDecision } from './screens/open-places.js'
import { type Standing, statedAt } from './standing.js'

/**
 * Decisions, and behind them one for each place at which something was found and that no screen asks for: what a rule misses is asked for in
 * its words, what stands there can be said anew. Nobody meets them on the way: they are answered from what was found.
 */
export function withFound(
  decisions: readonly Decision[],
  findings: Checked['findings'],
  standing: Standing,
): readonly Decision[] {
  const decided = decisions.flatMap(({ decides }) => decides.map(({ at }) => at))
  // What was said in answer to a question is said anew there, and not as a piece of it.
  const isAnswer = ({ at, says }: Found): boolean =>
    says === undefined && decided.some((place) => isField(place) && isWithin(at, place))
  const isFree = (one: Found): boolean =>
    !decided.some((place) => isWithin(place, one.at)) && !isAnswer(one) && isAskable(one.at, standing)
  const found = new Map([...statedIn(findings, standing), ...missedIn(findings)].map((one) => [one.at, one]))
  return [
    ...decisions,
    ...[...found.values()].filter(isFree).map(
      (one): Decision => ({
        ...decisionOf(standing, describedAt(one, standing)),
        isDone: true,
        isUsual: true,
      }),
    ),
  ]
}

/** Whether a place is a field of an entry, or lies inside one. */
const isField = (at: Pointer): boolean => keysOf(at).length > 2

interface Found {
  readonly at: Pointer
  /** What is missing; absent where something stands there. */
  readonly says?: string
}

function describedAt({ at, says }: Found, standing: Standing): Described {
  const now = statedAt(standing, at)
  if (says !== undefined) return { ...openPlaceDecision(at, says, standing), why: 'Nothing says it yet.' }
  const described = openPlaceDecision(at, 'what is to stand there', standing)
  return {
    ...described,
    ask: askAnew(at, standing),
    why: 'What stands there now can be changed.',
    form: asItStands(described.form, String(now)),
  }
}

/** The way to a field, from the entry on that has a name of its own. */
function askAnew(at: Pointer, standing: Standing): string {
  const keys = keysOf(at)
  const name = keys.length > 2 ? entryAround(at, standing) : undefined
  return name === undefined
    ? `What is to stand at ${keys.join('.')}?`
    : `${name}: what is to stand at ${keys.slice(2).join('.')}?`
}

/** What stands there is shown even where it is none of what can be picked: it is what was found. */
function asItStands(form: Form, now: string): Form {
  if (form.kind === 'text') return { ...form, now: dayOrWords(now) }
  return form.kind === 'one' || form.kind === 'many' ? { ...form, now: [now] } : form
}

/** Where a rule would mark that something is not stated, and what that is. */
const missedIn = (findings: Checked['findings']): readonly Found[] =>
  findings.flatMap(({ places }) =>
    places.flatMap(({ edits = [] }) =>
      edits.flatMap((edit) => ('mark' in edit && edit.says !== undefined ? [{ at: edit.mark, says: edit.says }] : [])),
    ),
  )

/** Where a value stands that something is wrong with, or that may be. */
const statedIn = (findings: Checked['findings'], standing: Standing): readonly Found[] =>
  findings.flatMap(({ severity, places }) =>
    severity === 'info'
      ? []
      : places.flatMap(({ pointer }) => (isValue(statedAt(standing, pointer)) ? [{ at: pointer }] : [])),
  )

const isValue = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

import type { RetentionRule } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { dataName } from '../clauses/names.js'
import type { Scene } from '../clauses/scene.js'
import { keySlot, placed, type Slot } from '../words/slot.js'
import { laws } from './basis-rows.js'
import { caseWords, lowered, opensWith, raised } from './condition-words.js'
import { urlSlot } from './contact-rows.js'

/** How long a rule keeps data, with what it makes an exception of; nothing where it states no period and nothing that decides it. */
export function keptFor(scene: Scene, rule: RetentionRule): readonly Slot[] {
  const told = [...alone(scene, rule), ...exceptions(scene, rule, [rule], () => [])]
  return told.length === 0 ? [] : [scene.sentences(told)]
}

function alone(scene: Scene, rule: RetentionRule): readonly Slot[] {
  const told = [...period(scene, rule), ...ceiling(scene, rule), ...otherwise(scene, rule), ...onRequest(scene, rule)]
  if (told.length === 0) return []
  const when = rule.when ? [caseWords(scene, rule.when)] : []
  return [scene.sentences([...told, ...when])]
}

/** The same with all reasons: what the table says. */
export function keptInFull(scene: Scene, rule: RetentionRule): readonly Slot[] {
  const more: More = (exception) => [...reasons(scene, exception), ...ownEnd(scene, exception, rule)]
  const details = [...alone(scene, rule), ...reasons(scene, rule), ...exceptions(scene, rule, [rule], more)]
  return details.length === 0 ? [] : [scene.sentences(details)]
}

const reasons = (scene: Scene, { at, because, law, reviewEvery }: RetentionRule): readonly Slot[] => [
  ...(because ? [scene.say('period.because', { reason: scene.text(because) })] : []),
  ...laws(scene, law),
  ...(reviewEvery === undefined
    ? []
    : [scene.say('period.review', { period: scene.duration(reviewEvery, child(at, 'reviewEvery')) })]),
]

/** What happens at the end of an exception, where it is not what the rule itself says. */
function ownEnd(scene: Scene, exception: RetentionRule, rule: RetentionRule): readonly Slot[] {
  const ends = endings(scene, exception)
  return !ends || ends.raw === endings(scene, rule)?.raw ? [] : [scene.say('period.ends-then', { ends })]
}

const onRequest = (scene: Scene, { at, onRequest: actions = [] }: RetentionRule): readonly Slot[] =>
  actions.map((action) => scene.say('period.on-request', { action: keySlot(action, [child(at, 'onRequest')]) }))

/** What is said of an exception besides its period. */
type More = (exception: RetentionRule) => readonly Slot[]

function period(scene: Scene, rule: RetentionRule): readonly Slot[] {
  const { keep, after, until } = rule
  const at = child(rule, 'keep')
  const told: Slot[] = []
  if (keep === 'indefinitely') told.push(placed(scene.say('period.indefinite', {}), [at]))
  else if (keep !== undefined && after) {
    told.push(afterWords(scene, scene.duration(keep, at), scene.text(after)))
  } else if (keep !== undefined) told.push(scene.duration(keep, at))
  if (until) told.push(untilWords(scene, scene.text(until)))
  return told
}

/** A period from an event; an author may have put the "after" before it. */
const afterWords = (scene: Scene, period: Slot, event: Slot): Slot =>
  opensWith(scene, event, 'after')
    ? scene.say('period.from', { period, event: lowered(scene, event) })
    : scene.say('period.after', { period, event })

/** As long as something lasts; an author may have put the "until" before it. */
const untilWords = (scene: Scene, event: Slot): Slot =>
  opensWith(scene, event, 'until') ? raised(scene, event) : scene.say('period.until', { event })

/** An exception for a case; an author may have put the "if" before it. */
const exceptionWords = (scene: Scene, condition: Slot, period: Slot): Slot =>
  opensWith(scene, condition, 'condition')
    ? scene.say('labelled', { label: raised(scene, condition), value: period })
    : scene.say('period.exception', { condition, period })

function ceiling(scene: Scene, { at, atMost, after, keep }: RetentionRule): readonly Slot[] {
  if (atMost === undefined) return []
  const time = scene.duration(atMost, child(at, 'atMost'))
  if (after && keep === undefined)
    return [scene.say('period.at-most-in-all', { period: afterWords(scene, time, scene.text(after)) })]
  return [scene.say('period.at-most', { period: time })]
}

function otherwise(scene: Scene, { criterion, document, userControlled }: RetentionRule): readonly Slot[] {
  const link = document && urlSlot(scene, document.url)
  return [
    ...(criterion ? [scene.say('period.criterion', { criterion: scene.text(criterion) })] : []),
    ...(link ? [scene.say('period.document', { link })] : []),
    ...(userControlled ? [scene.say('period.user', { how: scene.text(userControlled) })] : []),
  ]
}

/** A named rule may come back among its own exceptions: each is told once. */
function exceptions(scene: Scene, rule: RetentionRule, above: readonly RetentionRule[], more: More): readonly Slot[] {
  const fresh = (rule.exceptions ?? []).filter((exception) => !above.includes(exception))
  return fresh.flatMap((exception) => {
    const { when: _, ...unconditional } = exception
    const [period] = alone(scene, unconditional)
    const inner = [...more(exception), ...exceptions(scene, exception, [...above, exception], more)]
    if (!period) return inner
    const { when, data, records } = exception
    const what = data ? scene.series(data.map((datum) => dataName(scene, datum))) : records && scene.text(records)
    if (when) return [exceptionWords(scene, scene.text(when), period), ...inner]
    return [
      what ? scene.say('period.exception-for', { data: what, period }) : scene.say('period.also', { period }),
      ...inner,
    ]
  })
}

/** What happens at the end, as one word each; several where the author leaves it open. */
export function endWords(scene: Scene, rule: RetentionRule): Slot | undefined {
  const ends = endings(scene, rule)
  return ends && scene.say('period.ends', { ends })
}

function endings(scene: Scene, { end, at }: RetentionRule): Slot | undefined {
  if (!end || end.length === 0) return undefined
  const place = [child(at, 'end')]
  const ways = end.map((way) => scene.say('period.end', { end: keySlot(way, place) }))
  return scene.list(ways, 'disjunction')
}

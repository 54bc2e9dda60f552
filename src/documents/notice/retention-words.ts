import type { Document, RetentionRule, Text } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import type { Scene } from '../clauses/scene.js'
import { keySlot, placed, plainSlot, type Slot } from '../words/slot.js'
import { documentSlot } from './document-slot.js'
import { besides } from './said-in-words.js'

/** How long a rule keeps data, in one sentence or several; nothing where it says nothing of that. */
export function keptFor(scene: Scene, rule: RetentionRule): readonly Slot[] {
  const event = onlyEvent(rule)
  if (event) return [hedgedEvent(scene, rule, event)]
  const measured = length(scene, rule)
  const told = [...measured, ...decidedBy(scene, rule)]
  const words = measured.length === 0 && !rule.criterion && rule.words ? [scene.text(rule.words)] : []
  const start = isInLength(rule) ? [] : afterOnly(scene, rule)
  const all = [...start, ...words, ...told]
  // A criterion is no sentence: what stands before it goes on.
  const sentence = rule.criterion ? scene.series(all) : scene.sentences(all)
  return all.length === 0 ? [] : [hedged(scene, rule, sentence, all.length === 1)]
}

/** Whether the event that starts the time is said with its length: an end that another event sets leaves it out. */
const isInLength = ({ keep, stages, until, atMost, atLeast }: RetentionRule): boolean =>
  keep !== 'indefinitely' && (keep ?? stages ?? (until ? undefined : (atMost ?? atLeast))) !== undefined

/** What only an event starts is said in full, unless the words of a text say it. */
const afterOnly = (scene: Scene, { after, words, criterion }: RetentionRule): readonly Slot[] =>
  after ? besides(scene, criterion ?? words, after).map((event) => scene.say('period.only-after', { event })) : []

/** What a hedged rule says of time, where that is no more than one event: then the hedge is part of the sentence. */
function onlyEvent({ until, after, certainty, ...rule }: RetentionRule) {
  const { keep, stages, atMost, atLeast, criterion, document, words } = rule
  const isMore = [keep, stages, atMost, atLeast, criterion, document, words].some((it) => it !== undefined)
  if (isMore || certainty === undefined || certainty === 'always' || (until && after)) return undefined
  if (until) return { kind: 'until', text: until } as const
  return after && ({ kind: 'after', text: after } as const)
}

function hedgedEvent(
  scene: Scene,
  { at, certainty }: RetentionRule,
  { kind, text }: NonNullable<ReturnType<typeof onlyEvent>>,
): Slot {
  const firmness = certainty === 'rarely' ? 'rarely' : 'may'
  const words = scene.say(`period.${kind}.${firmness}`, { event: scene.text(text) })
  return placed(words, [...words.at, child(at, 'certainty')])
}

function hedged(scene: Scene, rule: RetentionRule, period: Slot, isOne: boolean): Slot {
  const { at, certainty } = rule
  if (certainty === undefined || certainty === 'always') return period
  const firmness = certainty === 'rarely' ? 'rarely' : 'may'
  const key = isOne && isLength(rule) ? (`period.for.${firmness}` as const) : (`period.${firmness}` as const)
  const words = scene.say(key, { period })
  return placed(words, [...words.at, child(at, 'certainty')])
}

const isLength = ({ keep, stages, until, atMost, atLeast }: RetentionRule): boolean =>
  keep !== undefined && keep !== 'indefinitely' && (stages ?? until ?? atMost ?? atLeast) === undefined

function length(scene: Scene, rule: RetentionRule): readonly Slot[] {
  const { keep, stages, until } = rule
  const place = child(rule, 'keep')
  const event = rule.after && scene.text(rule.after)
  if (keep === 'indefinitely') return [placed(scene.say('period.indefinite', {}), [place]), ...ending(scene, rule)]
  const staged = stages && stages.length > 0 ? [stagesOf(scene, stages)] : []
  if (keep !== undefined)
    return [fromEvent(scene, scene.duration(keep, place), event), ...staged, ...ending(scene, rule)]
  const [periods] = staged
  if (periods) {
    const all = event ? scene.say('period.stages-after', { event, periods }) : periods
    return [all, ...ending(scene, rule)]
  }
  return until ? ending(scene, rule) : limits(scene, rule, event)
}

const fromEvent = (scene: Scene, period: Slot, event: Slot | undefined): Slot =>
  event ? scene.say('period.after', { period, event }) : period

/** What ends it, and how short or long it can be. */
function ending(scene: Scene, rule: RetentionRule): readonly Slot[] {
  const { until, keep, stages } = rule
  if (!until) return keep === undefined && !stages ? [] : limits(scene, rule, undefined)
  const event = scene.text(until)
  const { least, most } = bounds(scene, rule)
  if (most && !least) return [scene.say('period.until-at-most', { event, period: most })]
  if (least && !most) return [scene.say('period.until-at-least', { event, period: least })]
  return [scene.say('period.until', { event }), ...limits(scene, rule, undefined)]
}

function bounds(scene: Scene, { at, atMost, atLeast }: RetentionRule) {
  return {
    least: atLeast === undefined ? undefined : scene.duration(atLeast, child(at, 'atLeast')),
    most: atMost === undefined ? undefined : scene.duration(atMost, child(at, 'atMost')),
  }
}

function limits(scene: Scene, rule: RetentionRule, event: Slot | undefined): readonly Slot[] {
  const { least, most } = bounds(scene, rule)
  if (least && most)
    return [
      event ? scene.say('period.range-after', { least, most, event }) : scene.say('period.range', { least, most }),
    ]
  const one = least ?? most
  if (!one) return []
  const key = least ? 'period.at-least' : 'period.at-most'
  return [event ? scene.say(`${key}-after`, { period: one, event }) : scene.say(key, { period: one })]
}

function stagesOf(scene: Scene, stages: NonNullable<RetentionRule['stages']>): Slot {
  const told = stages.flatMap(({ at, keep, where }) => {
    const period = keep === undefined ? undefined : scene.duration(keep, child(at, 'keep'))
    if (period && where) return [scene.say('period.stage', { period, where: scene.text(where) })]
    return period ?? (where ? scene.text(where) : [])
  })
  const [first = plainSlot(''), ...next] = told
  return scene.series([first, ...next.map((stage) => scene.say('period.next-stage', { stage }))])
}

/** What decides, where no length or event does; a document that nobody can open is named all the same. */
function decidedBy(scene: Scene, { criterion, document }: RetentionRule): readonly Slot[] {
  return [...(criterion ? [scene.text(criterion)] : []), ...(document ? [setOutIn(scene, document)] : [])]
}

function setOutIn(scene: Scene, document: Document): Slot {
  const named = documentSlot(scene, document)
  return named
    ? scene.say('period.document', { document: named })
    : placed(scene.say('period.document-nameless', {}), [document.at])
}

/** What happens at the end: one of several things where the author leaves it open. */
export function endWords(scene: Scene, { at, end = [] }: RetentionRule): readonly Slot[] {
  const place = [child(at, 'end')]
  const [only, ...more] = end
  if (only === undefined) return []
  if (more.length === 0) return [placed(scene.say(`period.end.${only}`, {}), place)]
  const ways = scene.series(end.map((way) => placed(scene.say(`period.way.${way}`, {}), place)))
  return [scene.say('period.end-one-of', { ways })]
}

/** What people can have done before the end, and how we look whether it has come. */
export function beforeTheEnd(scene: Scene, rule: RetentionRule): readonly Slot[] {
  const { at, userControlled, reviewEvery } = rule
  return [
    ...requested(scene, rule),
    ...(userControlled ? [scene.say('period.user', { how: scene.text(userControlled) })] : []),
    ...(reviewEvery === undefined
      ? []
      : [scene.say('period.review', { period: scene.duration(reviewEvery, child(at, 'reviewEvery')) })]),
  ]
}

/** What people can have done: one of two things where both are declared, as nobody can have both. */
function requested(scene: Scene, rule: RetentionRule): readonly Slot[] {
  const { at, onRequest = [], keep, atMost, stages } = rule
  const place = [child(at, 'onRequest')]
  // Earlier than what is clear only where a time is fixed.
  const end = keySlot((keep ?? atMost ?? stages) === undefined ? 'open' : 'fixed')
  const isEither = onRequest.includes('delete') && onRequest.includes('anonymise')
  return (isEither ? (['either'] as const) : onRequest).map((action) =>
    placed(
      action === 'none' ? scene.say('period.on-request.none', {}) : scene.say(`period.on-request.${action}`, { end }),
      place,
    ),
  )
}

/** The words of a published text, where they stand in place of a length. */
export const wordsOfPeriod = (rule: RetentionRule): Text | undefined =>
  [rule.keep, rule.stages, rule.until, rule.atMost, rule.atLeast, rule.criterion].every((it) => it === undefined)
    ? rule.words
    : undefined

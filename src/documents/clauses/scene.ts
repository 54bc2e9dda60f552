import { parseDuration } from '../../facts/duration.js'
import type { Missing } from '../../facts/required.js'
import type { Scope } from '../../facts/scope/scope.js'
import { stateOf } from '../../facts/state.js'
import type { Citation, Regime } from '../../law/citation.js'
import { lazy } from '../../law/lazy.js'
import type { Text } from '../../model/types.js'
import type { Pointer } from '../../source/pointer.js'
import { oneLine } from '../tree/one-line.js'
import { wordsOf } from '../tree/walk.js'
import type { AuthorBlocks } from '../words/load-words.js'
import type { Locale } from '../words/locale.js'
import type { MessageArguments } from '../words/messages.gen.js'
import { MissingFactError } from '../words/notice-error.js'
import { keySlot, plainSlot, Slot } from '../words/slot.js'
import { type Formats, formatsOf, inSentences, textIn } from '../words/values.js'
import { tellerOf } from '../words/words.js'

/** The provisions that something rests on, regime by regime; a regime that is absent asks for no such words. */
export type Cites = Readonly<Partial<Record<Regime, readonly Citation[]>>>

/** The keys of the catalogue. */
export type MessageKey = Extract<keyof MessageArguments, string>

/** What a message of the catalogue is told with. */
export type Given<Key extends MessageKey> = Readonly<Record<MessageArguments[Key], Slot>>

/** The names of what can be missing, as the catalogue words them. */
export type GapKey = Extract<MessageKey, `gap.${string}`>

/** What one notice is composed from, and the hands to do it with: all a section knows. */
export interface Scene extends SceneFacts, Formats {
  /** What the language of the notice brings besides its messages. */
  readonly locale: Locale
  /** Words a message. */
  say<Key extends MessageKey>(key: Key, given: Given<Key>): Slot
  /** An author text; the gap where it has no words in the language of the notice. */
  text(text: Text): Slot
  /** Names of things that hold commas of their own, one after the other. */
  series(slots: readonly Slot[]): Slot
  /** Slots one after the other, each ending as a sentence does before the next begins. */
  sentences(slots: readonly Slot[]): Slot
  duration(duration: string, at: Pointer): Slot
  /** The mark of a fact that is missing; a MissingFactError in a final notice. */
  gap(key: GapKey, at: Pointer): Slot
  /** Those of some provisions that are law on the day, in the regimes of the notice. */
  inForce(cites: Cites): readonly Citation[]
  /** The required fact that would stand at a place, if it is missing there. */
  missing(item: Missing['item'], at: Pointer): Missing | undefined
}

/** What a notice is about. */
export interface SceneFacts extends Scope {
  readonly language: string
  readonly draft: boolean
  /** What is required and not stated, once for each place. */
  readonly gaps: readonly Missing[]
  /** Reads an author's own Markdown. */
  readonly authorBlocks: AuthorBlocks
}

/** Sets the scene for one notice in one language. */
export function sceneOf(facts: SceneFacts, locale: Locale): Scene {
  const tell = tellerOf(locale, stateOf(facts.issuers, facts.law))
  const scene: Scene = {
    ...facts,
    locale,
    ...formatsOf(locale),
    say: (key, given) => tell(key, given),
    text: (text) => textIn(text, facts.language) ?? scene.gap('gap.language', text.at),
    series: (slots) => seriesOf(scene, slots),
    sentences: (slots) => inSentences(slots, joints()),
    duration: (duration, at) => durationSlot(scene, duration, at),
    gap: (key, at) => gapSlot(scene, key, at),
    inForce: (cites) => facts.law.inForce(facts.regimes.flatMap((regime) => cites[regime] ?? [])),
    missing: (item, at) => missing().get(`${item} ${at}`),
  }
  const joints = lazy(() => ({ open: jointOf(scene, 'sentences'), ended: jointOf(scene, 'sentences-ended') }))
  const missing = lazy(() => new Map(facts.gaps.map((gap) => [`${gap.item} ${gap.at}`, gap] as const)))
  return scene
}

/** Halves are put together, so that a long series is not copied for each of its parts. */
function seriesOf(scene: Scene, slots: readonly Slot[]): Slot {
  const [only = plainSlot('')] = slots
  if (slots.length < 2) return only
  const half = Math.ceil(slots.length / 2)
  return scene.say('series', {
    first: seriesOf(scene, slots.slice(0, half)),
    second: seriesOf(scene, slots.slice(half)),
  })
}

const nothing = { first: plainSlot(''), second: plainSlot('') }

/** What a message puts between the two values that it joins. */
export const jointOf = (scene: Scene, key: 'series' | 'sentences' | 'sentences-ended'): string =>
  wordsOf(scene.say(key, nothing).content)

function gapSlot(scene: Scene, key: GapKey, at: Pointer): Slot {
  if (!scene.draft) throw new MissingFactError(key, at)
  const what = scene.say(key, {})
  const text = wordsOf(scene.say('gap', { what }).content)
  return new Slot(
    [{ type: 'gapMark', what: wordsOf(what.content), at: [at], children: [{ type: 'text', value: text }] }],
    text,
    [at],
  )
}

/** The units of a duration, longest first, as the catalogue names them. */
const units = ['years', 'months', 'weeks', 'days', 'workingDays', 'hours', 'minutes'] as const

function durationSlot(scene: Scene, duration: string, at: Pointer): Slot {
  const parsed = parseDuration(duration)
  const parts = units.flatMap((unit) => {
    const count = parsed?.[unit] ?? 0
    return count === 0 ? [] : [scene.say(`duration.${unit}`, { count: keySlot(count, [at]) })]
  })
  return parts.length === 0 ? plainSlot(oneLine(duration), [at]) : scene.list(parts)
}

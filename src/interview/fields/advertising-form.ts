import { isValueMap, type Value, type ValueMap } from '../../reading/value.js'
import { keysOf, type Pointer } from '../../source/pointer.js'
import type { Taken } from '../answer.js'
import type { Given } from '../card.js'
import type { ChoiceForm, Option } from '../form.js'
import { withoutHanging } from '../hangs-on.js'
import { regimesIn } from '../named.js'
import { type Standing, statedAt } from '../standing.js'
import { usualFor, usualPurpose } from '../usual.js'
import { alike } from './alike.js'
import { oneMeant } from './option-meant.js'

/** How advertising may reach people, as somebody confirms it: each line says all that picking it states. */
const ways = [
  { value: 'consent', label: 'Only if they said yes before', states: { mode: 'consent' } },
  {
    value: 'soft-opt-in',
    label:
      'If it is they themselves, and not their firm, who bought something like it, unless they say no: they can when they give the address, and in every message',
    states: {
      mode: 'soft-opt-in',
      obtained: 'sale',
      promotes: ['own-similar'],
      optOut: { atCollection: true, everyMessage: true },
    },
  },
  {
    value: 'corporate-subscribers',
    label: 'Addresses of companies, without asking first, unless they say no: they can in every message',
    states: { mode: 'corporate-subscribers', promotes: ['own'], optOut: { everyMessage: true } },
  },
] as const

const noAdvertising = { value: 'none', label: 'There is no advertising in it' } as const

/** Article 13(5) of the directive leaves companies to the law of each state, which no table of ours holds. */
const leftToEachState =
  'In the European Union the law of each state says whether this is allowed: look it up for those that you write to. lint reminds you of it.'

interface AdvertisingForm {
  readonly ask: string
  readonly form: ChoiceForm
  take(at: Pointer, answer: Given): Taken
}

/** How advertising reaches people: what is stated or usual beside the way, such as its channels, stays with any of them. */
export function advertisingForm(at: Pointer, now: unknown, standing: Standing): AdvertisingForm {
  const stated = statedAt(standing, at)
  const beside = stated === undefined ? usualBeside(at, standing) : nothing
  const options = [...ways.map((way) => optionOf(way, standing)), noAdvertising]
  const mode = now === 'none' ? now : modeIn(now)
  const isKnown = options.some(({ value }) => value === mode)
  return {
    ask: `Whom does the advertising reach?${beside.words}`,
    form: { kind: 'one', options, ...(mode !== undefined && isKnown && { now: [mode] }) },
    take(place, answer) {
      const meant = oneMeant(options, answer)
      if (meant === noAdvertising.value) return { changes: [{ put: place, to: 'none' }] }
      const way = ways.find(({ value }) => value === meant)
      if (way === undefined) return { refused: { '': 'Pick one.' } }
      const before = isValueMap(stated)
        ? stated.mode === way.value
          ? stated
          : withoutHanging(place, stated, 'mode', [])
        : beside.facts
      return { changes: [{ put: place, to: { ...before, ...way.states, ...stopping(before, way.states) } }] }
    },
  }
}

function optionOf({ value, label }: (typeof ways)[number], standing: Standing): Option {
  const isOfStates = value === 'corporate-subscribers' && regimesIn(standing).includes('eu')
  return { value, label, ...(isOfStates && { hint: leftToEachState }) }
}

/** How messages are stopped, as it was said, with what the way says of it. */
function stopping(before: ValueMap, states: (typeof ways)[number]['states']) {
  if (!('optOut' in states)) return {}
  return { optOut: { ...(isValueMap(before.optOut) && before.optOut), ...states.optOut } }
}

interface Beside {
  readonly facts: ValueMap
  /** A sentence that says all of them, for they are stated with whatever way is picked. */
  readonly words: string
}

const nothing: Beside = { facts: {}, words: '' }

/** What is usual beside the way, as far as words say it. */
function usualBeside(at: Pointer, standing: Standing): Beside {
  const purpose = usualPurpose(standing, keysOf(at)[1] ?? '')
  const usual = purpose && usualFor(purpose, 'marketing', standing)?.value
  if (!isValueMap(usual)) return nothing
  const optOut = isValueMap(usual.optOut) ? usual.optOut : {}
  const said = besides.filter(({ key, value }) => alike(usual[key], value))
  const stops = stopsBy.filter(({ key, value }) => alike(optOut[key], value))
  const words = [...said, ...stops].map((one) => one.words)
  if (words.length === 0) return nothing
  return {
    facts: {
      ...Object.fromEntries(said.map(({ key, value }) => [key, value])),
      ...(stops.length > 0 && { optOut: Object.fromEntries(stops.map(({ key, value }) => [key, value])) }),
    },
    words: ` With any of these: ${words.join('; ')}.`,
  }
}

interface Fact {
  readonly key: string
  readonly value: Value
  readonly words: string
}

const besides: readonly Fact[] = [
  { key: 'channels', value: ['email'], words: 'it comes by e-mail' },
  { key: 'thirdParties', value: 'none', words: 'you advertise for nobody else' },
  { key: 'senderNamed', value: true, words: 'each message names its sender' },
]

const stopsBy: readonly Fact[] = [
  { key: 'everyMessage', value: true, words: 'people can say stop in every message' },
  { key: 'routes', value: ['link-in-message'], words: 'by a link in it' },
  { key: 'routes', value: ['link-in-message', 'email'], words: 'by a link in it or by e-mail to you' },
  { key: 'atAnyTime', value: true, words: 'and at any time' },
]

/** The way that some advertising is said to take. */
const modeIn = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  const mode: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'mode') : undefined
  return typeof mode === 'string' ? mode : undefined
}

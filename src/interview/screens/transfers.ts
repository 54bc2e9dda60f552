import { usualMechanisms } from '../../catalogue/catalogue.js'
import { country as countryInWords } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Mechanism } from '../../law/law.js'
import { isValueMap } from '../../reading/value.js'
import type { Plain } from '../../source/edit.js'
import { child, type Pointer } from '../../source/pointer.js'
import type { FieldAnswer, Taken } from '../answer.js'
import { readDay, understoodDay } from '../fields/read-day.js'
import { labelOf } from '../fields/registered.js'
import { readWords } from '../fields/small.js'
import { dayOrWords } from '../fields/with-now.js'
import { strayField } from '../fields-decision.js'
import type { Field, Option } from '../form.js'
import { joinedTaken } from '../joined-taken.js'
import { regimesIn } from '../named.js'
import { type Described, unfit } from '../one-decision.js'
import { idsIn, ourId, type Standing, statedAt, textAt, wordAt } from '../standing.js'

/** What allows sending data to a country that the law does not trust as it is: one more question for each such place. */
export const transferDecisions = (standing: Standing): readonly Described[] =>
  idsIn(standing, 'recipients').flatMap((id) => {
    const held = placesIn(id, 'countries', standing)
    const seen = placesIn(id, 'accessFrom', standing)
    const isHeld = ({ country }: Far): boolean => held.some((one) => one.country === country)
    return [...held, ...seen.filter((far) => !isHeld(far))].map((far) => transfer(far, standing))
  })

/** The countries in which it holds data, or from which it sees them, that the law does not trust as they are. */
function placesIn(id: string, field: Far['field'], standing: Standing): readonly Far[] {
  const list = child('/recipients', id, field)
  const places = statedAt(standing, list)
  if (!Array.isArray(places)) return []
  return places.flatMap((_, index) => {
    const at = child(list, index)
    const country = wordAt(standing, at, 'country')
    const strict = country === undefined ? [] : strictFor(country, standing)
    return country === undefined || strict.length === 0 ? [] : [{ id, at, country, strict, field }]
  })
}

interface Far {
  readonly id: string
  readonly field: 'countries' | 'accessFrom'
  readonly at: Pointer
  readonly country: string
  /** The laws under which data need something to go there. */
  readonly strict: readonly Regime[]
}

const strictFor = (country: string, { law, ...standing }: Standing): readonly Regime[] =>
  regimesIn(standing).filter(
    (regime) => !law.inArea(regime, country) && law.adequacy(regime, country)?.coverage !== 'full',
  )

const saysOf = ({ field }: Far, name: string, where: string): string =>
  field === 'countries'
    ? `what allows sending data to ${name} in ${where}`
    : `what allows that ${name} sees data from ${where}`

function transfer(far: Far, standing: Standing): Described {
  const { id, at, country, strict } = far
  const name = labelOf('recipients', id, standing)
  const where = countryInWords(country)
  const place = { at: child(at, 'mechanisms'), says: saysOf(far, name, where) }
  // What is missing under one of two laws stands behind what is stated under the other.
  const missing = [...standing.marks].flatMap(([open, { says }]) =>
    open.startsWith(`${place.at}/`) ? [{ at: open, says }] : [],
  )
  return {
    id: `recipients.${id}.${country.toLowerCase()}`,
    screen: 'transfer',
    // Which law applies decides what is asked.
    waitsFor: ['country'],
    ask:
      far.field === 'countries'
        ? `${name}: data are held in ${where}. What allows sending them there?`
        : `${name}: data can be seen from ${where}. What allows that?`,
    why: 'Its contract tells; who is on a list has to be looked up.',
    form: { kind: 'fields', fields: strict.flatMap((regime) => fieldsFor(regime, far, standing)) },
    decides: [place, ...missing],
    knownBy: 'webmaster',
    take(answer) {
      if (answer.is === 'fields') return taken(answer.fields, far, place, standing)
      // What allows it under one law is kept with what allows it under the other.
      return answer.is === 'begun' && strict.every((regime) => answer.fields?.[regime] !== undefined)
        ? taken(answer.fields ?? {}, far, place, standing)
        : unfit
    },
  }
}

const regimeNames = { eu: 'GDPR', uk: 'UK GDPR', ch: 'Swiss law' } as const

/** What allows it under one law, and what goes with that: asked only where it was picked. */
function fieldsFor(regime: Regime, far: Far, standing: Standing): readonly Field[] {
  const usual = regime === 'ch' ? [] : usualFor(far, regime, standing)
  const rows = usualFirst(usable(far.country, regime, standing), usual)
  const [lists, contracts] = [rows.filter(({ kind }) => kind === 'framework'), rows.filter(({ copy }) => copy)]
  const label = (words: string): string => (far.strict.length > 1 ? `${words} (${regimeNames[regime]})` : words)
  const now = statedUnder(regime, far, standing)
  const only = (some: readonly Mechanism[]) => ({ field: regime, is: some.map(({ id }) => id) })
  return [
    {
      id: regime,
      label: label('What allows it?'),
      form: {
        kind: 'one',
        options: rows.map((row) => optionOf(row, usual.includes(row.id))),
        ...(now?.type !== undefined && { now: [now.type] }),
      },
      isOptional: true,
    },
    ...(lists.length === 0
      ? []
      : [
          {
            id: `${regime}-checked`,
            label: label('On which day did you find it there?'),
            form: {
              kind: 'text',
              example: '2 November 2026',
              ...(now?.checked !== undefined && { now: dayOrWords(now.checked) }),
            } as const,
            isOptional: true as const,
            onlyIf: only(lists),
          },
        ]),
    ...(contracts.length === 0
      ? []
      : [
          {
            id: `${regime}-copy`,
            label: label('How do people get a copy of the contract?'),
            form: { kind: 'text', example: 'Write to us.', ...(now?.copy !== undefined && { now: now.copy }) } as const,
            isOptional: true as const,
            onlyIf: only(contracts),
          },
        ]),
  ]
}

/** What is stated already under one law, by its place among what is stated. */
function statedUnder(regime: Regime, { at, country }: Far, standing: Standing) {
  const list = child(at, 'mechanisms')
  const stated = statedAt(standing, list)
  const ids = usable(country, regime, standing).map(({ id }) => id)
  const places = Array.isArray(stated) ? stated.map((_, index) => child(list, index)) : []
  const place = places.find((one) => ids.includes(wordAt(standing, one, 'type') ?? ''))
  if (place === undefined) return undefined
  const [checked, copy] = [textAt(standing, child(place, 'checked')), textAt(standing, child(place, 'copy'))]
  return { place, type: wordAt(standing, place, 'type'), checked, copy }
}

/** What is usual for the vendor comes first: it is to be looked up, and nothing is picked beforehand. */
const usualFor = ({ id, country }: Far, regime: 'eu' | 'uk', standing: Standing): readonly string[] =>
  usualMechanisms(textAt(standing, child('/recipients', id, 'vendor')) ?? '', country, regime)

const usualFirst = (rows: readonly Mechanism[], usual: readonly string[]): readonly Mechanism[] => [
  ...rows.filter(({ id }) => usual.includes(id)),
  ...rows.filter(({ id }) => !usual.includes(id)),
]

function optionOf({ id, name, kind, requires }: Mechanism, isUsual: boolean): Option {
  const needs = kind === 'framework' ? requires?.[0] : undefined
  const hint = [isUsual ? 'usual here, to be looked up' : undefined, needs].filter((each) => each !== undefined)
  return { value: id, label: name, ...(hint.length > 0 && { hint: hint.join('; ') }) }
}

/** What a transfer can usually rest on; exceptions for single cases are left to whoever writes the file. */
function usable(country: string, regime: Regime, standing: Standing): readonly Mechanism[] {
  const { law } = standing
  const isPartial = law.adequacy(regime, country)?.coverage === 'partial'
  const isAuthority = statedAt(standing, child('/controllers', ourId(standing), 'publicAuthority')) === true
  return law.mechanisms(regime).filter(({ kind, publicBodies }) => {
    if (publicBodies === 'only' && !isAuthority) return false
    if (kind === 'framework') return isPartial && country === 'US'
    if (kind === 'adequacy') return isPartial && country !== 'US'
    return kind === 'safeguard'
  })
}

function taken(
  fields: Readonly<Record<string, FieldAnswer>>,
  far: Far,
  place: { readonly at: Pointer; readonly says: string },
  standing: Standing,
): Taken {
  const stray = strayField(
    fields,
    far.strict.flatMap((regime) => fieldsFor(regime, far, standing)).map(({ id }) => id),
  )
  if (stray !== undefined) return stray
  const parts = far.strict.map((regime) => ({ ...partOf(regime, fields, far, standing), regime }))
  const said = joinedTaken(parts.map(({ taken }) => taken))
  if ('refused' in said) return said
  const mechanisms = parts.flatMap(({ mechanism }) => (mechanism === undefined ? [] : [mechanism]))
  // Under two laws it takes both: what one of them lacks stays open, and nothing covers for it.
  const isWhole = mechanisms.length === far.strict.length
  const whole = withSaid(parts, far, standing)
  const open = { open: place.at, ...place, left: standing.day }
  if (mechanisms.length === 0) return { changes: statedAt(standing, place.at) === undefined ? [open] : [] }
  return {
    ...said,
    changes: [
      { put: place.at, to: whole },
      ...(isWhole
        ? []
        : [
            {
              open: child(far.at, 'mechanisms', whole.length),
              says: `${place.says}${under(parts, far)}`,
              left: standing.day,
            },
          ]),
    ],
  }
}

/** All that is stated, with what was said anew in its own place; what nobody was asked about stays. */
function withSaid(
  parts: readonly (Part & { readonly regime: Regime })[],
  far: Far,
  standing: Standing,
): readonly Plain[] {
  const list = child(far.at, 'mechanisms')
  const stated = statedAt(standing, list)
  const before: readonly Plain[] = Array.isArray(stated) ? stated : []
  const said = parts.flatMap(({ mechanism, regime }) =>
    mechanism === undefined ? [] : [{ mechanism, place: statedUnder(regime, far, standing)?.place }],
  )
  return [
    ...before.map((each, index) => said.find(({ place }) => place === child(list, index))?.mechanism ?? each),
    ...said.flatMap(({ mechanism, place }) => (place === undefined ? [mechanism] : [])),
  ]
}

/** Under which of several laws nothing is said yet. */
const under = (parts: readonly Part[], { strict }: Far): string =>
  ` (${strict.flatMap((regime, index) => (parts[index]?.mechanism === undefined ? [regimeNames[regime]] : [])).join(', ')})`

/** What was said under one law, and what allows it there: undefined where that is not known. */
interface Part {
  readonly taken: Taken
  readonly mechanism?: Plain
}

function partOf(regime: Regime, fields: Readonly<Record<string, FieldAnswer>>, far: Far, standing: Standing): Part {
  const { country } = far
  const type = wordsIn(fields[regime])
  const now = statedUnder(regime, far, standing)
  const stated = now && statedAt(standing, now.place)
  // What nobody says anew stays as it is.
  if (type === '') return { taken: unchanged, ...(stated !== undefined && { mechanism: stated }) }
  const row = usable(country, regime, standing).find(({ id }) => id === type)
  if (row === undefined) return { taken: { refused: { [regime]: 'Pick one.' } } }
  const same = now?.type === type ? now : undefined
  const checked = wordsIn(fields[`${regime}-checked`]) || (same?.checked ?? '')
  const copy = wordsIn(fields[`${regime}-copy`]) || (same?.copy ?? '')
  const day =
    checked === '' || row.kind !== 'framework' ? undefined : readDay(checked, { today: standing.day, isDone: true })
  if (day !== undefined && 'refused' in day) return { taken: { refused: { [`${regime}-checked`]: day.refused } } }
  const words = copy === '' || !row.copy ? undefined : readWords(copy)
  if (words !== undefined && 'refused' in words) return { taken: { refused: { [`${regime}-copy`]: words.refused } } }
  return {
    taken: day === undefined ? unchanged : { changes: [], understood: [understoodDay(`${regime}-checked`, day)] },
    mechanism: {
      ...(same && isValueMap(stated) && stated),
      type,
      ...(day && { checked: day.day }),
      ...(words && { copy: words.to }),
    },
  }
}

const unchanged: Taken = { changes: [] }

const wordsIn = (given: FieldAnswer = ''): string => (typeof given === 'string' ? given : (given[0] ?? '')).trim()

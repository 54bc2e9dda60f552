import type { Usual } from '../catalogue/starters/starter.js'
import { mapsIn, spotAt } from '../language/spot.js'
import { isValueMap, type ValueMap } from '../reading/value.js'
import { child, keysOf, type Pointer, parentOf } from '../source/pointer.js'
import { againstIn } from './against.js'
import type { Change } from './change.js'
import { alike } from './fields/alike.js'
import { conditionFields, isGuarded } from './screens/sensitive.js'
import { noLongerSaid } from './screens/website.js'
import { idsIn, ourId, type Standing, statedAt } from './standing.js'
import { countryIn, holdsHere } from './usual.js'

type Hanging = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const consent = ['method', 'how', 'givenBy', 'covers', 'withdraw', 'separate', 'refusable'] as const
const interests = ['outsidePublicTask', 'interests', 'balancing', 'untilObjection'] as const
const copies = ['copy', 'copyUrl'] as const
const derogations = ['risksTold', 'how', 'withdraw', 'authorityTold', 'fallback'] as const

/**
 * What says more of a choice beside it, by the map of the language and the field of the choice: with another choice it is false,
 * or about something else, and goes.
 */
export const hanging: Hanging = {
  Basis: {
    type: [...consent, 'stage', 'contract', 'law', 'whose', 'task', 'condition', ...interests],
    method: ['how'],
  },
  SpecialCondition: {
    type: [...consent, 'law', 'schedule1', 'policyDocument', 'aims', 'secrecy'],
    method: ['how'],
  },
  CriminalCondition: { type: ['law', 'schedule1', 'policyDocument'] },
  Provision: { requirement: ['obliged', 'law'] },
  Marketing: { mode: ['obtained'] },
  AutomatedDecision: { ground: ['law'] },
  FurtherTo: { route: ['compatibility', 'law', 'ukRoute'] },
  Source: { type: ['name', 'whyNotNamed', 'sector', 'publiclyAccessible', 'informed', 'exemption', 'assurance'] },
  Recipient: { role: ['contract'] },
  Mechanism: {
    type: [...copies, 'checked', 'coversStaffData', 'scope', 'signed', 'swissChanges', 'occasional', ...derogations],
  },
  Cookie: { category: ['exemption', 'exemptionSource'] },
  CookiesConsent: { method: ['rejectAsEasy', 'withdraw'] },
  ChangeOfChoice: { control: ['how'] },
}

/** A map without what hangs on one of its fields, but for what is said with it. */
export function withoutHanging(at: Pointer, map: ValueMap, choice: string, said: readonly string[]): ValueMap {
  const gone = mapsAt(at).flatMap((of) => hanging[of]?.[choice] ?? [])
  return Object.fromEntries(Object.entries(map).filter(([key]) => !gone.includes(key) || said.includes(key)))
}

const mapsAt = (at: Pointer): readonly string[] => {
  const { shape } = spotAt(at)
  return shape === undefined ? [] : [...mapsIn(shape), ...(shape.list === undefined ? [] : mapsIn(shape.list))]
}

/** The places at which something stands that hung on what some changes say otherwise; what they say themselves stays. */
export function hangingAfter(changes: readonly Change[], before: Standing, after: Standing): readonly Pointer[] {
  const puts = changes.flatMap((change) => ('put' in change ? [change.put] : []))
  const gone = puts
    .filter((at) => isOther(at, before, after))
    .flatMap((at) => [...besides(at), ...ofAuthority(at, after)])
  const website = noLongerSaid(before, after)
  const all = [...gone, ...website, ...withoutData(before, after), ...doubtful(before, after)]
  const stated = all.filter((at) => statedAt(after, at) !== undefined)
  return [...new Set([...stated, ...ofAnotherCountry(before, after)].filter((at) => !puts.includes(at)))]
}

function isOther(at: Pointer, before: Standing, after: Standing): boolean {
  const [was, is] = [before, after].map((standing) => JSON.stringify(statedAt(standing, at)))
  return was !== undefined && was !== is
}

function besides(at: Pointer): readonly Pointer[] {
  const around = parentOf(at)
  const choice = keysOf(at).at(-1) ?? ''
  return mapsAt(around).flatMap((of) => (hanging[of]?.[choice] ?? []).map((key) => child(around, key)))
}

/** Whoever is a public authority needs an officer; who is none has no public tasks that an interest lies outside. */
function ofAuthority(at: Pointer, after: Standing): readonly Pointer[] {
  const [register, , field] = keysOf(at)
  if (register !== 'controllers' || field !== 'publicAuthority') return []
  if (statedAt(after, at) !== true)
    return idsIn(after, 'purposes').map((id) => child('/purposes', id, 'basis', 'outsidePublicTask'))
  const officer = child(parentOf(at), 'dpo')
  const stated = statedAt(after, officer)
  return stated === 'none' || (isValueMap(stated) && 'none' in stated) ? [officer] : []
}

/** What allowed data that a purpose uses no more. */
const withoutData = (before: Standing, after: Standing): readonly Pointer[] =>
  idsIn(after, 'purposes').flatMap((id) =>
    conditionFields
      .filter((field) => isGuarded(id, field, before) && !isGuarded(id, field, after))
      .map((field) => child('/purposes', id, field)),
  )

/** What was confirmed as it is usual, and something confirmed later stands against. */
function doubtful(before: Standing, after: Standing): readonly Pointer[] {
  const known = againstIn(before)
  const fresh = againstIn(after).filter((fact) => !known.includes(fact))
  if (fresh.length === 0) return []
  return (after.situation?.standing ?? []).flatMap(({ at, value, unless = [] }) => {
    const place = child('/controllers', ourId(after), keysOf(at).at(-1) ?? '')
    const isUsual = JSON.stringify(statedAt(after, place)) === JSON.stringify(value)
    return isUsual && unless.some((fact) => fresh.includes(fact)) ? [place] : []
  })
}

/**
 * What was confirmed or proposed as it is usual in the country of before, such as its law: the other country has its own. While
 * nobody knows the country, none is another one.
 */
function ofAnotherCountry(before: Standing, after: Standing): readonly Pointer[] {
  const [was, is] = [countryIn(before), countryIn(after)]
  if (is === undefined || was === is) return []
  const isOfBefore = (usual: Usual): boolean =>
    (was === undefined || holdsHere(usual, before)) && !holdsHere(usual, after)
  const stands = (at: Pointer, { value }: Usual): boolean => {
    const mark = after.marks.get(at)
    return alike(statedAt(after, at) ?? (mark?.asked === undefined ? mark?.proposed : undefined), value)
  }
  return (after.situation?.purposes ?? []).flatMap(({ id, usual, until }) =>
    [...Object.entries(usual), ['retention', until ?? []] as const].flatMap(([field, rows]) => {
      const at = child('/purposes', id, field)
      return [rows].flat().some((row) => isOfBefore(row) && stands(at, row)) ? [at] : []
    }),
  )
}

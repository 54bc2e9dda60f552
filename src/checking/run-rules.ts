import { mayBeStated } from '../facts/cut-source.js'
import { reachedOnly } from '../facts/representatives.js'
import { isBritish } from '../facts/seat.js'
import { type About, type Finding, type FindingPlace, isAsGrave, type Severity } from '../findings/finding.js'
import { type Citation, type Regime, regimes } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { Model } from '../model/types.js'
import type { AnyRule, Hit } from '../rules/rule.js'
import type { Locator } from '../source/locate.js'
import { child } from '../source/pointer.js'
import { followsFromLoss } from './lost-facts.js'

/**
 * Runs rules over a model and builds their findings. One cause is one finding: what holds in several regimes names them
 * all, and what one sentence says of several places names all of them. What is missing only because a mistake was taken out
 * there is not reported again.
 */
export function runRules(rules: readonly AnyRule[], model: Model, law: Law, locator: Locator): readonly Finding[] {
  return rules.flatMap((rule) => runRule(rule, model, law, locator))
}

interface Merged {
  readonly hit: Hit<unknown>
  readonly severity: Severity
  readonly regimes: Regime[]
  readonly cites: Citation[]
  /** Whether it is known of the part alone that a transcription holds, and then whether it is owed. */
  readonly inPart: 'owed' | 'open' | undefined
}

function runRule(rule: AnyRule, model: Model, law: Law, locator: Locator): readonly Finding[] {
  const merged = new Map<string, Merged>()
  // Where the laws that are named cannot be read, only what holds in each of those that may be meant is certain.
  const isUnread = (model.regimes ?? []).length === 0 && model.hasLost(child('', 'regimes'))
  const checked = isUnread ? regimes : model.checked
  for (const regime of rule.ofReach ? [...checked, ...reachedOnly(model)] : checked) {
    const cites = law.inForce(rule.cites[regime] ?? [])
    if (cites.length === 0) continue
    const waits = model.regimes === undefined && isNational(rule, model, law) && !(regime === 'uk' && isBritish(model))
    for (const hit of rule.check(model, law, regime)) {
      if (followsFromLoss(rule, hit.at, model, locator) || (waits && !locator.exists(hit.at))) continue
      const weighed = weighedAt(hit.severity ?? severityIn(rule, model), hit, { model, locator })
      const carrying = cites.filter((cite) => hit.without?.includes(cite) !== true)
      merge(merged, { hit, ...weighed, regimes: [regime], cites: carrying })
    }
  }
  // What only may be owed, and may stand where the text is cut, is nothing to tell.
  const told = strictest([...merged.values()]).filter(({ inPart }) => inPart !== 'open')
  const isSure = (one: Merged): boolean => !isUnread || regimes.every((it) => one.regimes.includes(it))
  return gathered(told.filter(isSure).map((it) => findingOf(rule, it, locator)))
}

/** Whether only some of the laws that are looked at ask for something: what is missing under them waits until a law is named. */
const isNational = (rule: AnyRule, { checked }: Model, law: Law): boolean =>
  !checked.every((regime) => law.inForce(rule.cites[regime] ?? []).length > 0)

/** What weighs more under one law than under another is told as what it is under the stricter. */
function merge(merged: Map<string, Merged>, one: Merged): void {
  const key = `${one.hit.at}\n${JSON.stringify(one.hit.data)}`
  const known = merged.get(key)
  if (!known || !isAsGrave(known.severity, one.severity)) merged.set(key, one)
  else if (known.severity === one.severity && !one.regimes.every((regime) => known.regimes.includes(regime))) {
    known.regimes.push(...one.regimes)
    known.cites.push(...one.cites)
    if (one.inPart === 'owed') merged.set(key, { ...known, inPart: 'owed' })
  }
}

/** Nor is a place told twice because two laws see it differently: it is told as the stricter one sees it. */
function strictest(all: readonly Merged[]): readonly Merged[] {
  const byPlace = new Map<string, Merged[]>()
  for (const one of all) {
    const there = byPlace.get(one.hit.at)
    if (there) there.push(one)
    else byPlace.set(one.hit.at, [one])
  }
  return all.filter((one) => byPlace.get(one.hit.at)?.every((other) => !isStricter(other, one)))
}

/** Whether something is what other laws say of the same place, and weighs more. */
const isStricter = (one: Merged, other: Merged): boolean =>
  !isAsGrave(other.severity, one.severity) && one.regimes.every((regime) => !other.regimes.includes(regime))

/** One finding of those that differ in their places only. */
function gathered(findings: readonly Finding[]): readonly Finding[] {
  const byCause = new Map<string, { readonly finding: Finding; readonly more: FindingPlace[] }>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.severity, finding.regimes, finding.data, finding.across, finding.isPart])
    const known = byCause.get(key)
    if (known) for (const place of finding.places) known.more.push(place)
    else byCause.set(key, { finding, more: [] })
  }
  return [...byCause.values()].map(({ finding, more }) => ({ ...finding, places: [...finding.places, ...more] }))
}

function findingOf(rule: AnyRule, { hit, severity, regimes, cites, inPart }: Merged, locator: Locator): Finding {
  const { at, related = [] } = hit
  const { data, of } = parted(hit.data, rule.across)
  const place: FindingPlace = {
    pointer: at,
    ...locator.locate(at),
    related: related.map((one) => ({ ...one, ...locator.locate(one.at) })),
    ...(of && { of }),
    ...fixAt(rule, hit, locator),
  }
  return {
    rule: rule.id,
    severity,
    regimes,
    cites,
    data,
    ...(of && { across: rule.across }),
    ...(inPart && { isPart: true }),
    concerns: rule.concerns,
    places: [place],
    url: `docs/rules/${rule.id}.md`,
  }
}

/** What mends it there, or marks the place of what is missing. */
function fixAt(
  { open }: AnyRule,
  { at, edits, isSuggestion }: Hit<unknown>,
  locator: Locator,
): Pick<FindingPlace, 'edits' | 'isSuggestion'> {
  if (edits) return { edits, ...(isSuggestion && { isSuggestion }) }
  return open === undefined || locator.exists(at) ? {} : { edits: [{ mark: at, says: open }], isSuggestion: true }
}

/** What was found, apart from what the place is about. */
function parted(data: unknown, across: string | undefined): { readonly data: unknown; readonly of?: About } {
  if (across === undefined || typeof data !== 'object' || data === null) return { data }
  const { [across]: of, ...rest }: Readonly<Record<string, unknown>> = { ...data }
  return isAbout(of) ? { data: rest, of } : { data }
}

const isAbout = (value: unknown): value is About =>
  typeof value === 'object' && value !== null && ('quote' in value || ('of' in value && 'id' in value))

const severityIn = ({ severity, inTranscriptions }: AnyRule, { transcription }: Model): Severity =>
  transcription === undefined ? severity : (inTranscriptions ?? severity)

type Weighed = Pick<Merged, 'severity' | 'inPart'>

/**
 * A transcription cannot know what its source said where it is cut. What is owed and absent there is worth knowing, and told
 * as what it is in the part that is left; what only may be owed is not told, unless something there points at it. What is
 * present and wrong keeps its severity.
 */
function weighedAt(severity: Severity, { at, isPointedAt = false }: Hit<unknown>, { model, locator }: Where): Weighed {
  const isWhole = model.transcription === undefined || locator.exists(at) || !mayBeStated(model, at)
  return isWhole
    ? { severity, inPart: undefined }
    : { severity: 'info', inPart: severity === 'error' || isPointedAt ? 'owed' : 'open' }
}

interface Where {
  readonly model: Model
  readonly locator: Locator
}

import { grouped } from '../model/grouped.js'
import type { DataSubjectGroup, Datum, Model, Recipient, Source, Use } from '../model/types.js'
import { each, isNone, unique } from '../model/value.js'
import type { Pointer } from '../source/pointer.js'
import { isListCut } from './cut-out.js'
import { allNameData, dataUsedBy, isAnonymous } from './data-use.js'
import { isHeld } from './held-data.js'
import { dataOf, ownPurposes } from './purposes.js'
import { isAmong } from './same-datum.js'

/** Data that some purpose uses, whoever decides on it; under another name counts. */
function usedData(model: Model): ReadonlySet<Datum> {
  const purposes = [...model.purposes.values()]
  const used = new Set([...purposes.flatMap(dataUsedBy), ...readElsewhere(model)])
  for (const datum of used) if (datum.aliasOf) used.add(datum.aliasOf)
  return used
}

/** Data that an app reads, or that are handled in a service to customers. */
const readElsewhere = ({ permissions, services }: Model): readonly Datum[] =>
  [...permissions.values(), ...services.values()].flatMap(({ data }) => data ?? [])

/**
 * Data that no purpose uses and that are really held: no other name of other data, not anonymous, and not there only to
 * say that they are not collected.
 */
export function unusedData(model: Model): readonly Datum[] {
  if (isListCut(model, 'data')) return []
  const used = usedData(model)
  const denied = new Set([...model.promises.values()].flatMap((promise) => promise.data ?? []))
  return [...model.data.values()].filter(
    (datum) => !used.has(datum) && !datum.aliasOf && !isAnonymous(datum) && !denied.has(datum),
  )
}

/** Data that nothing ties to a purpose, where they are stated for no purpose in particular, or declared. */
export function untiedData(model: Model): readonly { readonly datum: Datum; readonly at: Pointer }[] {
  const stated = new Map<Datum, Pointer>()
  for (const { target, at } of model.general?.data ?? []) if (!stated.has(target)) stated.set(target, at)
  const isCertain = allNameData(model)
  // Where every purpose names its data, those that none names have none: that is another fact than that they are untied.
  return unusedData(model).flatMap((datum) => {
    const at = stated.get(datum)
    return at === undefined && isCertain ? [] : [{ datum, at: at ?? datum.at }]
  })
}

/** Groups of people that nothing in the register of purposes, or said of everything, is about. */
export function unservedPeople(model: Model): readonly DataSubjectGroup[] {
  const purposes = [...model.purposes.values()]
  if (isListCut(model, 'dataSubjects') || purposes.some((purpose) => purpose.dataSubjects === undefined)) return []
  const general = [...(model.general?.data ?? []), ...(model.general?.sources ?? [])]
  const promised = [...model.promises.values()].flatMap((promise) => promise.dataSubjects ?? [])
  const served = new Set([
    ...purposes.flatMap((purpose) => each(purpose.dataSubjects).map((use) => use.target)),
    // Whoever agrees for others, such as parents, is named for that.
    ...purposes.flatMap(({ basis }) => each(basis).flatMap((one) => ('givenBy' in one ? (one.givenBy ?? []) : []))),
    ...general.flatMap((use) => use.dataSubjects ?? []),
    ...promised,
    ...[...model.services.values()].flatMap(({ dataSubjects }) => dataSubjects ?? []),
  ])
  return [...model.dataSubjects.values()].filter((group) => !served.has(group))
}

/** Data that a purpose of ours uses and of which nothing says how they are obtained. */
export function sourcelessData(model: Model): readonly Datum[] {
  if (isListCut(model, 'sources')) return []
  const general = model.general?.sources ?? []
  const brought = [...model.sources.values()].flatMap(({ data }) => data ?? [])
  const sourced = (datum: Datum): boolean => isAmong(datum, brought)
  const users = grouped(
    ownPurposes(model).flatMap((purpose) => unique(dataOf(purpose)).map((datum) => ({ purpose, datum }))),
    ({ datum }) => datum,
  )
  const usesOf = (datum: Datum) => (users.get(datum) ?? []).map(({ purpose }) => purpose)
  return [...model.data.values()].filter((datum) => {
    const purposes = usesOf(datum)
    if (purposes.length === 0 || datum.inferred || isAnonymous(datum) || !isHeld(datum) || sourced(datum)) return false
    if (datum.aliasOf && (sourced(datum.aliasOf) || usesOf(datum.aliasOf).length > 0)) return false
    if (general.some((use) => brings(use, datum))) return false
    return !purposes.some(({ sources }) => isNone(sources) || each(sources).some((use) => brings(use, datum)))
  })
}

/** Whether a source as it is used brings some data: neither the use nor the source is narrowed to others. */
const brings = (use: Use<Source>, datum: Datum): boolean =>
  (use.data === undefined || isAmong(datum, use.data)) &&
  (use.target.data === undefined || isAmong(datum, use.target.data))

/** Recipients that nothing sends data to: no purpose, nothing said of everything, no cookie, no offer that is passed on. */
export function idleRecipients(model: Model): readonly Recipient[] {
  if (isListCut(model, 'recipients')) return []
  const purposes = [...model.purposes.values()]
  const cookies = isNone(model.cookies) ? [] : [...(model.cookies?.items?.values() ?? [])]
  const named = new Set<Recipient | undefined>([
    ...purposes.flatMap(({ recipients }) => each(recipients).map((use) => use.target)),
    ...each(model.general?.recipients).map((use) => use.target),
    // Whoever is named only as one whose offers are sent is explained by that: that data go there is not stated.
    ...purposes.flatMap(({ marketing }) => each(marketing).flatMap(({ thirdParties }) => each(thirdParties))),
    ...cookies.flatMap(({ provider, sharedWith }) => [provider, ...each(sharedWith)]),
    ...[...model.sources.values()].map(({ recipient }) => recipient),
    ...[...model.promises.values()].flatMap(({ recipients }) => recipients ?? []),
    ...[...model.recipients.values()].flatMap(({ passesTo }) => each(passesTo).map((use) => use.target)),
    ...[...model.data.values()].flatMap(({ straightTo }) => straightTo ?? []),
    ...[...model.services.values()].flatMap(({ recipients }) => each(recipients).map((use) => use.target)),
  ])
  return [...model.recipients.values()].filter((recipient) => !named.has(recipient))
}

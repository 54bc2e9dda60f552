import type { DataSubjectGroup, Datum, Model, Notice, Purpose, RetentionRule } from '../../model/types.js'
import { isNone, type None } from '../../model/value.js'
import { type Guarded, guardedData } from '../conditions.js'
import { sameDatum } from '../same-datum.js'
import { tiesIn } from './ties.js'

type People = readonly DataSubjectGroup[]

/** Whether a notice speaks to several groups of people, so that it has to say whose data it means. */
export function speaksToSeveral(model: Model, notice: Notice | undefined): boolean {
  const audience = notice?.audience ?? []
  return (audience.length > 0 ? audience.length : model.dataSubjects.size) > 1
}

/** The group of people that a notice calls "you", where it speaks to one. */
export function onlyReader(model: Model, notice: Notice | undefined): DataSubjectGroup | undefined {
  const audience = notice?.audience ?? []
  const people = audience.length > 0 ? audience : [...model.dataSubjects.values()]
  return people.length === 1 ? people[0] : undefined
}

/** The purposes that the readers of a notice are told about, each narrowed to what concerns them. */
export function purposesFor(model: Model, notice: Notice | undefined): readonly Purpose[] {
  const purposes = [...model.purposes.values()]
  const audience = notice?.audience
  if (!audience || audience.length === 0) return purposes
  return purposes.filter((purpose) => concerns(purpose, audience)).map((purpose) => narrow(model, purpose, audience))
}

/** A purpose that does not say whose data it uses may concern anybody. */
function concerns(purpose: Purpose, audience: People): boolean {
  const people = purpose.dataSubjects
  if (people === undefined || isNone(people)) return true
  return people.some((use) => audience.includes(use.target))
}

/** What may be limited to people or to data. */
interface Part {
  readonly dataSubjects?: People
  readonly data?: readonly Datum[]
}

/** Leaves out of a purpose what is declared for other people only. */
function narrow(model: Model, purpose: Purpose, audience: People): Purpose {
  const others = dataOfOthers(model, purpose, audience)
  const isForThem = ({ dataSubjects, data }: Part): boolean =>
    (dataSubjects === undefined || dataSubjects.some((people) => audience.includes(people))) &&
    (data === undefined || data.length === 0 || data.some((datum) => !others.has(sameDatum(datum))))
  const theirs = <Of extends Part>(parts: readonly Of[] | None) => (isNone(parts) ? parts : parts.filter(isForThem))
  // What allows sensitive data of others only is none of theirs.
  const isOfOthers = (as: Guarded): boolean => {
    const guarded = guardedData(purpose, as)
    return guarded.length > 0 && guarded.every((datum) => others.has(sameDatum(datum)))
  }
  const guarding = <Of>(as: Guarded, parts: readonly Of[] | None) => (isOfOthers(as) && !isNone(parts) ? [] : parts)
  const { dataSubjects, data, sources, basis, specialCategoryCondition, criminalOffenceCondition } = purpose
  const { recipients, retention, marketing, provision } = purpose
  return {
    ...purpose,
    ...(dataSubjects && {
      dataSubjects: isNone(dataSubjects) ? dataSubjects : dataSubjects.filter((use) => audience.includes(use.target)),
    }),
    ...(data && { data: isNone(data) ? data : theirs(data.filter((use) => !others.has(sameDatum(use.target)))) }),
    ...(sources && {
      sources: isNone(sources) ? sources : sources.filter((use) => isForThem(use) && isForThem(use.target)),
    }),
    ...(basis && { basis: theirs(basis) }),
    ...(specialCategoryCondition && {
      specialCategoryCondition: guarding('special', theirs(specialCategoryCondition)),
    }),
    ...(criminalOffenceCondition && {
      criminalOffenceCondition: guarding('criminal', theirs(criminalOffenceCondition)),
    }),
    ...(recipients && { recipients: theirs(recipients) }),
    ...(retention && {
      retention: isNone(retention)
        ? retention
        : retention.filter(isForThem).map((rule) => withExceptionsFor(rule, isForThem)),
    }),
    ...(marketing && { marketing: theirs(marketing) }),
    ...(provision && { provision: theirs(provision) }),
  }
}

/** A rule without the exceptions that are for other people or their data only. */
function withExceptionsFor(
  rule: RetentionRule,
  isForThem: (part: Part) => boolean,
  known = new Map<RetentionRule, RetentionRule>(),
): RetentionRule {
  const before = known.get(rule)
  if (before) return before
  // A named rule may be an exception to several, and come back among its own.
  known.set(rule, rule)
  const { exceptions = [] } = rule
  const own = exceptions.filter(isForThem).map((it) => withExceptionsFor(it, isForThem, known))
  const isSame = own.length === exceptions.length && own.every((it) => exceptions.includes(it))
  const left = isSame ? rule : { ...rule, exceptions: own }
  known.set(rule, left)
  return left
}

/** The data of a purpose that are tied to people, and to none of the readers. */
function dataOfOthers(model: Model, purpose: Purpose, audience: People): ReadonlySet<Datum> {
  const { peopleData } = tiesIn(model, purpose)
  const readers = new Set(peopleData.flatMap(({ item, partner }) => (audience.includes(item) ? [partner] : [])))
  return new Set(peopleData.map(({ partner }) => partner).filter((datum) => !readers.has(datum)))
}

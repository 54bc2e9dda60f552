import type { Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import type { Basis, Children, DataSubjectGroup, Model, Purpose } from '../model/types.js'
import { each, some } from '../model/value.js'
import { child, type Declared } from '../source/pointer.js'
import { basesIn } from './bases.js'
import { kindsOf } from './purposes.js'

/** Whether people are known to have children among them: said so, or by their age. */
export const hasChildren = ({ children, age }: DataSubjectGroup): boolean =>
  children ?? [age?.from, age?.through].some((years) => years !== undefined && years < 18)

/** Whether people are known to be children, all of them. */
export const areOnlyChildren = ({ age }: DataSubjectGroup): boolean => age?.through !== undefined && age.through < 18

/** No law of Europe takes anybody so young to understand what a consent is: where one sets an age at all, it is higher. */
const small = 10

/** Whether people are known to be children, none of them old enough to consent anywhere. */
export const areSmallChildren = ({ age }: DataSubjectGroup): boolean =>
  age?.through !== undefined && age.through < small

/** Whether people are known to be children who cannot read yet: their parents are told for them (WP260, point 15). */
export const areTooSmallToRead = ({ age }: DataSubjectGroup): boolean => age?.through !== undefined && age.through < 6

/** Whether children may use what is offered online: it is offered to them, or they are likely to come. */
export function reachesChildrenOnline(model: Model): boolean {
  const stated = some(model.children)
  return stated?.serviceForChildren === true || stated?.likelyAccessed === true
}

/**
 * The youngest age that people of a group can have, for a service offered to children: the service's own limit, or the
 * group's. Undefined where nothing says that the group has children.
 */
export function youngest(model: Model, group: DataSubjectGroup): number | undefined {
  const limit = some(model.children)?.minAge
  return hasChildren(group) ? Math.max(group.age?.from ?? 0, limit ?? 0) : undefined
}

/**
 * The countries of a regime in which people of a group live: their own, else those of the readers of notices. The United
 * Kingdom is the only country of its law.
 */
export function countriesIn(model: Model, law: Law, regime: Regime, group: DataSubjectGroup): readonly string[] {
  const readers = [...model.notices.values()].flatMap(({ audienceCountries }) => audienceCountries ?? [])
  const stated = group.countries ?? readers
  const known = stated.length === 0 && regime === 'uk' ? ['GB'] : stated
  return [...new Set(known.filter((country) => law.inArea(regime, country)))]
}

/** The groups of a purpose that have children among them. */
export const childrenOf = (purpose: Purpose): readonly DataSubjectGroup[] =>
  each(purpose.dataSubjects)
    .map((use) => use.target)
    .filter(hasChildren)

/** An age that a declaration draws between children and others, and where it stands. */
export interface StatedAge extends Declared {
  readonly age: number
}

/**
 * The age below which a text has parents agree, or else speaks of children. Eighteen is the age of majority and not one of
 * consent.
 */
export function statedConsentAge(children: Children | undefined): StatedAge | undefined {
  const parents = some(children?.parentalConsent)
  if (parents?.below !== undefined) return { age: parents.below, at: child(parents, 'below') }
  const { definedAge } = children ?? {}
  return children && definedAge !== undefined && definedAge < 18
    ? { age: definedAge, at: child(children, 'definedAge') }
    : undefined
}

/** The age from which a child consents alone to an online service in a country. */
export interface CountryAge {
  readonly country: string
  readonly age: number
}

/**
 * The ages of consent of the countries that people of the declaration live in, under the regimes it is checked against; none
 * where the countries of one of them are not known, or the regimes themselves are not stated.
 */
export function agesOfConsent(model: Model, law: Law): readonly CountryAge[] {
  const groups = [...model.dataSubjects.values()].filter(({ children }) => children !== false)
  const byRegime = (model.regimes ?? [])
    .filter((regime) => regime !== 'ch')
    .map((regime) => groups.flatMap((group) => countriesIn(model, law, regime, group)))
  if (byRegime.some((countries) => countries.length === 0)) return []
  return [...new Set(byRegime.flat())].flatMap((country) => {
    const age = law.consentAge(country)?.age
    return age === undefined ? [] : [{ country, age }]
  })
}

/**
 * The consents of a purpose that can be to an online service: not what is signed on paper or said to somebody, and not
 * advice and care for children, which are not made to depend on their parents (recital 38).
 */
export function onlineConsents(purpose: Purpose, regime: Regime): readonly Basis[] {
  if (kindsOf(purpose).some(({ id }) => id.startsWith('care.'))) return []
  return basesIn(purpose, regime).filter(
    ({ type, method }) => type === 'consent' && method !== 'signed-form' && method !== 'spoken',
  )
}

import { type Quoted, quoted } from '../findings/fact.js'
import type { Regime } from '../law/citation.js'
import type { Authority, Law } from '../law/law.js'
import type { AuthorityComplaint, Model, StatedAuthority } from '../model/types.js'
import { each, plain, some } from '../model/value.js'

/** The statements of the right to complain to an authority. */
export const authorityComplaints = (model: Model): readonly AuthorityComplaint[] => each(model.complaints?.toAuthority)

/** The authority that a statement names, by its id or in words. */
export function namedAuthority(complaint: AuthorityComplaint): StatedAuthority | undefined {
  const authority = some(complaint.authority)
  return authority && (authority.authority ?? authority.name ?? authority.abbreviation) !== undefined
    ? authority
    : undefined
}

/** The row of the authority that a statement names by its id. */
export function authorityRow({ authority }: AuthorityComplaint, law: Law): Authority | undefined {
  const id = some(authority)?.authority
  return id === undefined ? undefined : law.authority(id)
}

/** The row of the authority that a statement names by its id, or by a name that no other has. */
export function knownAuthority(complaint: AuthorityComplaint, law: Law): Authority | undefined {
  const stated = some(complaint.authority)
  if (stated === undefined || stated.authority !== undefined) return authorityRow(complaint, law)
  const names = namesIn(stated)
  const rows = regimesWithAuthorities.flatMap((regime) =>
    law.authorities(regime).filter((row) => namesOf(row).some((known) => isCalled(known.toLowerCase(), names))),
  )
  return rows.length === 1 ? rows[0] : undefined
}

/** Whether a name is one of those stated, which may leave out its article or a title at its head. */
const isCalled = (known: string, names: readonly string[]): boolean =>
  names.some((name) => known === name || (name.length >= shortest && known.endsWith(` ${name}`)))

/** What is shorter may be the end of the names of several. */
const shortest = 25

const regimesWithAuthorities = ['eu', 'uk', 'ch'] as const

const namesIn = ({ name, abbreviation }: StatedAuthority): readonly string[] =>
  [name && plain(name), abbreviation].flatMap((it) => (it ? [it.toLowerCase()] : []))

/** Whether an authority supervises under a regime; undefined when the tables do not know it. */
export function supervises(stated: StatedAuthority, law: Law, regime: Regime): boolean | undefined {
  if (stated.authority !== undefined) return law.authority(stated.authority)?.regime === regime
  const names = namesIn(stated)
  // It advises the authorities of the states and takes no complaints.
  if (names.some((name) => name.includes('european data protection board'))) return false
  const known = regimesWithAuthorities.filter((it) =>
    law.authorities(it).some((row) => namesOf(row).some((each) => names.includes(each.toLowerCase()))),
  )
  return known.length === 0 ? undefined : known.includes(regime)
}

const namesOf = ({ nameEn, names, formerNames = [], abbreviation = '' }: Authority): readonly string[] => [
  nameEn,
  ...Object.values(names),
  ...formerNames,
  abbreviation,
]

/** An authority as the declaration calls it or, where it gives only its id, as the tables of law do. */
export function authorityName(stated: StatedAuthority, law: Law): Quoted {
  const row = stated.authority === undefined ? undefined : law.authority(stated.authority)
  return quoted(stated.name ? plain(stated.name) : (row?.nameEn ?? stated.abbreviation ?? ''))
}

/**
 * The regime whose authority a statement names, among those of a notice: by the tables or, under one law alone, as a matter
 * of course. Undefined where the tables do not know it: an authority of one law is never told as that of another.
 */
export function complaintRegime(
  law: Law,
  regimes: readonly Regime[],
  { authority }: AuthorityComplaint,
): Regime | undefined {
  const stated = some(authority)
  const known = regimes.filter((regime) => stated !== undefined && supervises(stated, law, regime) === true)
  if (known.length === 1) return known[0]
  const isForeign = stated !== undefined && regimes.every((regime) => supervises(stated, law, regime) === false)
  return regimes.length === 1 && !isForeign ? regimes[0] : undefined
}

/**
 * The regimes of whose authorities a notice speaks: those declared. Where none is, those of the authorities that are
 * stated: which law applies is not guessed.
 */
export const complaintRegimes = (model: Model, law: Law, regimes: readonly Regime[]): readonly Regime[] =>
  model.regimes !== undefined
    ? regimes
    : regimes.filter((regime) =>
        authorityComplaints(model).some((stated) => complaintRegime(law, regimes, stated) === regime),
      )

import { type Quoted, quoted } from '../findings/fact.js'
import type { Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
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

/** Whether an authority supervises under a regime; undefined when the tables do not know it. */
export function supervises(stated: StatedAuthority, law: Law, regime: Regime): boolean | undefined {
  if (stated.authority !== undefined) return law.authority(stated.authority)?.regime === regime
  const name = stated.name ? plain(stated.name).toLowerCase() : undefined
  // It advises the authorities of the states and takes no complaints.
  if (name?.includes('european data protection board')) return false
  const known = (['eu', 'uk', 'ch'] as const).filter((it) =>
    law
      .authorities(it)
      .some(({ nameEn, names, formerNames = [] }) =>
        [nameEn, ...Object.values(names), ...formerNames].some((each) => each.toLowerCase() === name),
      ),
  )
  return known.length === 0 ? undefined : known.includes(regime)
}

/** Whether the regulator of the United Kingdom is the Information Commission, which took over from the Commissioner. */
export const hasInformationCommission = (law: Law): boolean => law.authority('gb-ic')?.form === 'body'

/** An authority as the declaration calls it or, where it gives only its id, as the tables of law do. */
export function authorityName(stated: StatedAuthority, law: Law): Quoted {
  const row = stated.authority === undefined ? undefined : law.authority(stated.authority)
  return quoted(stated.name ? plain(stated.name) : (row?.nameEn ?? stated.abbreviation ?? ''))
}

/**
 * What a law says of where people can complain: in the United Kingdom to those who use the data as well, once it says so, and
 * to the Commission once that is the regulator.
 */
export function complaintLaw(law: Law, regime: 'eu' | 'uk'): 'eu' | 'uk' | 'uk-before' | 'uk-between' {
  if (regime === 'eu') return 'eu'
  if (!law.has('dpa2018:164A')) return 'uk-before'
  return hasInformationCommission(law) ? 'uk' : 'uk-between'
}

/** The regime of the authority that a complaint goes to; the first of some where the tables do not know it. */
export function complaintRegime(
  law: Law,
  regimes: readonly Regime[],
  { authority }: AuthorityComplaint,
): Regime | undefined {
  const id = some(authority)?.authority
  const known = id === undefined ? undefined : law.authority(id)?.regime
  return known ?? regimes[0]
}

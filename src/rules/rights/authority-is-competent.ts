import { authorityComplaints, knownAuthority } from '../../facts/complaints.js'
import { issuers } from '../../facts/controllers.js'
import { named } from '../../facts/names.js'
import { livedIn } from '../../facts/representatives.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { agrees, country, names, written } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Authority, Law } from '../../law/law.js'
import type { Controller, Model } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** Why an authority does not supervise those who give the notice. */
type Misfit =
  | { readonly is: 'for-public-bodies' | 'for-private-bodies' }
  | { readonly is: 'of-another-country'; readonly country: string }

interface Incompetent {
  readonly authority: Quoted
  readonly controllers: readonly Named[]
  readonly misfit: Misfit
  /** The authority of the same part of the country that supervises them, where there is one. */
  readonly instead?: string
}

export default defineRule<Incompetent>({
  id: 'authority-is-competent',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.2.d', 'gdpr:14.2.e', 'gdpr:77.1'],
    uk: ['uk-gdpr:13.2.d', 'uk-gdpr:14.2.e'],
  },
  summary: 'The authority that people are sent to is one for those who give the notice, or for where the people are.',
  confidence: 'read',
  why: 'Some authorities supervise public bodies alone, or private ones: they can only pass a complaint on.',
  message: ({ authority, controllers, misfit }) => {
    const who = names(controllers)
    switch (misfit.is) {
      case 'for-public-bodies':
        return `People are sent to '${written(authority)}', which supervises public bodies, but ${who} ${agrees(controllers, 'is not said to be one', 'are not said to be any')}.`
      case 'for-private-bodies':
        return `People are sent to '${written(authority)}', which supervises private bodies, but ${who} ${agrees(controllers, 'is a public one', 'are public ones')}.`
      case 'of-another-country':
        return `People are sent to '${written(authority)}', but nothing ties ${who} or the readers to ${country(misfit.country)}.`
    }
  },
  fix: ({ misfit, instead }) =>
    misfit.is === 'of-another-country'
      ? 'Name the authority of the country of the controller, or add the countries of the people whom it is for.'
      : instead !== undefined
        ? `Name the authority that supervises the controller, in the same part of the country ${instead}; or correct publicAuthority.`
        : 'Name the authority that supervises the controller: in a federal country that of its part of the country; or correct publicAuthority.',

  *check(model, law, regime) {
    const complaints = authorityComplaints(model)
    const stated = complaints.flatMap((complaint) => {
      const row = knownAuthority(complaint, law)
      return row?.regime === regime ? [{ complaint, row }] : []
    })
    const giving = issuers(model)
    const near = nearby(model, law, regime, giving)
    // One that the tables do not know may be near.
    const isNearNamed =
      stated.some(({ row }) => near.has(row.country)) || complaints.some((it) => knownAuthority(it, law) === undefined)
    for (const { complaint, row } of stated) {
      // Who says for whom an authority is has a reason to name it.
      const isApart = !isNearNamed && near.size > 0 && complaint.when === undefined
      const misfit = sectorMisfit(row, giving) ?? (isApart ? abroad(row) : undefined)
      if (misfit === undefined) continue
      const instead = besides(law, regime, row).find((it) => sectorMisfit(it, giving) === undefined)?.id
      yield {
        at: child(complaint, 'authority'),
        data: {
          authority: quoted(row.nameEn),
          controllers: giving.map(named.controller),
          misfit,
          ...(instead !== undefined && { instead }),
        },
      }
    }
  },
})

/** A statement may be for one case only, such as people of one country; the sector of whoever gives the notice is the same. */
function sectorMisfit({ companies, publicBodies }: Authority, giving: readonly Controller[]): Misfit | undefined {
  if (giving.length === 0) return undefined
  if (!companies && giving.every(({ publicAuthority }) => publicAuthority !== true)) return { is: 'for-public-bodies' }
  const arePublic = giving.every(({ publicAuthority }) => publicAuthority === true)
  return publicBodies === false && arePublic ? { is: 'for-private-bodies' } : undefined
}

/** The other authorities of the same part of a country. */
const besides = (law: Law, regime: Regime, { id, country: code, region }: Authority): readonly Authority[] =>
  region === undefined ? [] : law.authorities(regime, code).filter((it) => it.region === region && it.id !== id)

const abroad = ({ country: code }: Authority): Misfit => ({ is: 'of-another-country', country: code })

/** Where in the area those who give the notice are, and its people; nothing where one of the two is not known to be there. */
function nearby(model: Model, law: Law, regime: Regime, giving: readonly Controller[]): ReadonlySet<string> {
  const seats = giving.flatMap(({ country: seat, establishedIn = [] }) => [...(seat ? [seat] : []), ...establishedIn])
  const inArea = (code: string): boolean => law.inArea(regime, code)
  if (!seats.some(inArea)) return new Set()
  const all = [...seats, ...livedIn(model)].filter(inArea)
  return new Set(all.map((code) => law.country(code)?.partOf ?? code))
}

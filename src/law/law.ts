import { type Adequacy, adequacyDecisions } from './adequacy.js'
import { type Authority, authorities as authorityRows } from './authorities.js'
import type { Citation, Regime } from './citation.js'
import { type ConsentAge, consentAges } from './consent-ages.js'
import { type Country, countries } from './countries.js'
import { appliesOn, type Dated, isDay } from './dated.js'
import { type LawfulBasis, lawfulBases, type RecognisedInterest, recognisedInterests } from './lawful-bases.js'
import { lazy } from './lazy.js'
import { type Mechanism, mechanisms } from './mechanisms.js'
import { type NationalNumber, nationalNumbers } from './national-numbers.js'
import { officialLanguages } from './official-languages.js'
import type { Provision } from './provision.js'
import { provisionRows } from './provisions.js'
import { type RepealedAct, repealedActs } from './repealed-acts.js'
import { type Schedule1Condition, schedule1Conditions } from './schedule-1.js'
import { type SpecialCondition, specialConditions } from './special-conditions.js'
import { heldFrom, type LawTable, lawTables } from './tables.js'

export { settled } from './settled.js'
export type {
  Adequacy,
  Authority,
  ConsentAge,
  Country,
  LawfulBasis,
  Mechanism,
  NationalNumber,
  Provision,
  RecognisedInterest,
  RepealedAct,
  Schedule1Condition,
  SpecialCondition,
}

/** The law as it stands on one day: every fact about the law that the rest of the project uses is asked here. */
export interface Law {
  /** The day, as an ISO calendar day. */
  readonly asOf: string
  /** The tables behind all answers, each with the day on which it was last checked. */
  readonly tables: readonly LawTable[]
  /** The first day for which the tables hold the whole law they use; of the time before they hold a part. */
  readonly heldFrom: string
  /** Whether a provision exists on that day. */
  has(citation: Citation): boolean
  /** A provision that exists on that day. */
  provision(citation: Citation): Provision | undefined
  /** Every version of a provision in the tables, whatever the day: for saying when it began or ended. */
  versions(citation: Citation): readonly Provision[]
  /** Those of some citations whose provision exists on that day, in the order given. */
  inForce(citations: readonly Citation[]): readonly Citation[]
  /** Every provision that exists on that day. */
  provisions(): readonly Provision[]
  /** A country or territory by its ISO 3166-1 alpha-2 code, in upper case. */
  country(code: string): Country | undefined
  /** Every country and territory. */
  countries(): readonly Country[]
  /** The official languages of a country of the EEA, of the United Kingdom or Switzerland, by tag; empty for any other. */
  officialLanguages(country: string): readonly string[]
  /** Whether data stay inside the area of a regime, where no transfer rule applies: the EEA, the United Kingdom, Switzerland. */
  inArea(regime: Regime, country: string): boolean
  /** The decision that lets data go to a country, or to an organisation such as `epo`, without further safeguards. */
  adequacy(regime: Regime, country: string): Adequacy | undefined
  /** Decisions for a country that have ended by that day, the last one first: what an old notice may still rely on. */
  endedAdequacy(regime: Regime, country: string): readonly Adequacy[]
  /** A transfer mechanism that can be used on that day: one of its provisions is law, and so is what it rests on. */
  mechanism(id: string): Mechanism | undefined
  /** The transfer mechanisms of a regime on that day. */
  mechanisms(regime: Regime): readonly Mechanism[]
  /** A supervisory authority by its id. */
  authority(id: string): Authority | undefined
  /** The supervisory authorities of a regime, of one country or of all. */
  authorities(regime: Regime, country?: string): readonly Authority[]
  /** An Article 6 basis, when it exists in that regime on that day; Switzerland has none. */
  basis(id: string, regime: Regime): LawfulBasis | undefined
  /** The Article 6 bases of a regime on that day. */
  bases(regime: Regime): readonly LawfulBasis[]
  /** A condition of the UK's Annex 1, on which a recognised legitimate interest rests. */
  recognisedInterest(id: string): RecognisedInterest | undefined
  /** An Article 9(2) condition, when it is law in that regime on that day. */
  specialCondition(id: string, regime: Regime): SpecialCondition | undefined
  /** The Article 9(2) conditions that are law in any of some regimes on that day. */
  specialConditions(regimes: readonly Regime[]): readonly SpecialCondition[]
  /** A condition of Schedule 1 to the UK's Data Protection Act 2018, by its paragraph. */
  schedule1(paragraph: number): Schedule1Condition | undefined
  /** The age from which a child consents alone to an online service there; undefined where the tables have none. */
  consentAge(country: string): ConsentAge | undefined
  /** What a country asks of the use of its national identification number; undefined where it asks for no law in every case. */
  nationalNumber(country: string): NationalNumber | undefined
  /** National acts on data protection that have ended by that day. */
  repealedActs(): readonly RepealedAct[]
}

/** The law on a day, given as an ISO calendar day; a RangeError when it is not one. */
export function lawAsOf(date: string): Law {
  if (!isDay(date)) throw new RangeError(`Not a calendar day: ${JSON.stringify(date)}.`)
  const now = <Row extends Dated>(rows: readonly Row[]): readonly Row[] => rows.filter((row) => appliesOn(row, date))
  const byCitation = lazy(() => group(provisionRows(), (row) => row.id))
  const byCode = lazy(() => new Map(countries.map((row) => [row.code, row])))
  const versions = (citation: Citation) => byCitation().get(citation) ?? []
  const provision = (citation: Citation) => versions(citation).find((row) => appliesOn(row, date))
  const has = (citation: Citation) => provision(citation) !== undefined
  const isLaw = (citation: Citation | undefined) => citation !== undefined && has(citation)
  const country = (code: string) => byCode().get(code)
  const decisions = (regime: Regime, code: string) => {
    // A territory that is part of a state is covered with it: Guadeloupe with France.
    const state = country(code)?.partOf ?? code
    return adequacyDecisions.filter(
      (row) => row.regime === regime && row.countries.some((each) => each === code || each === state),
    )
  }
  return {
    asOf: date,
    tables: lawTables,
    heldFrom,
    provision,
    versions,
    country,
    has,
    inForce: (citations) => citations.filter(has),
    provisions: () => now(provisionRows()),
    countries: () => countries,
    officialLanguages,
    inArea: (regime, code) => areaOf(regime, country(code)),
    adequacy: (regime, code) => now(decisions(regime, code))[0],
    endedAdequacy: (regime, code) =>
      decisions(regime, code)
        .filter((row) => row.until !== undefined && row.until <= date)
        .sort((a, b) => (b.until ?? '').localeCompare(a.until ?? '')),
    mechanism: (id) => now(mechanisms).find((row) => row.id === id && row.cites.some(has)),
    mechanisms: (regime) => now(mechanisms).filter((row) => row.regime === regime && row.cites.some(has)),
    authority: (id) => now(authorityRows()).find((row) => row.id === id),
    authorities: (regime, code) =>
      now(authorityRows()).filter((row) => row.regime === regime && (code === undefined || row.country === code)),
    basis: (id, regime) => now(lawfulBases).find((row) => row.id === id && isLaw(row.cites[regime])),
    bases: (regime) => now(lawfulBases).filter((row) => isLaw(row.cites[regime])),
    recognisedInterest: (id) => now(recognisedInterests).find((row) => row.id === id),
    specialCondition: (id, regime) => specialConditions.find((row) => row.id === id && isLaw(row.cites[regime])),
    specialConditions: (regimes) =>
      specialConditions.filter((row) => regimes.some((regime) => isLaw(row.cites[regime]))),
    schedule1: (paragraph) => now(schedule1Conditions).find((row) => row.paragraph === paragraph),
    consentAge: (code) => now(consentAges).find((row) => row.country === (country(code)?.partOf ?? code)),
    nationalNumber: (code) => now(nationalNumbers).find((row) => row.country === (country(code)?.partOf ?? code)),
    repealedActs: () => repealedActs.filter(({ until }) => until <= date),
  }
}

function areaOf(regime: Regime, country: Country | undefined): boolean {
  if (regime === 'eu') return country?.eea === true
  return country?.code === (regime === 'uk' ? 'GB' : 'CH')
}

function group<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

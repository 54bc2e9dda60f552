import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { adequacyDecisions } from '../../src/law/adequacy.js'
import { authorities } from '../../src/law/authorities.js'
import { consentAges } from '../../src/law/consent-ages.js'
import { countries } from '../../src/law/countries.js'
import { printInstrument } from '../../src/law/instrument.js'
import { type Adequacy, lawAsOf } from '../../src/law/law.js'
import { lawfulBases, recognisedInterests } from '../../src/law/lawful-bases.js'
import { mechanisms } from '../../src/law/mechanisms.js'
import { schedule1Conditions } from '../../src/law/schedule-1.js'
import { specialConditions } from '../../src/law/special-conditions.js'

const today = lawAsOf('2026-11-21')
const then = lawAsOf('2024-06-01')
const definitions = JSON.parse(
  readFileSync(new URL('../../schemas/declaration.schema.json', import.meta.url), 'utf8'),
).$defs

const nameOf = (decision: Adequacy | undefined) => decision && printInstrument(decision.instrument)

describe('the tables', () => {
  it.each([
    ['adequacy', adequacyDecisions],
    ['authorities', authorities()],
    ['consent ages', consentAges],
    ['lawful bases', lawfulBases],
    ['recognised interests', recognisedInterests],
    ['mechanisms', mechanisms],
    ['special conditions', specialConditions],
    ['Schedule 1', schedule1Conditions],
  ])('of %s have a source and a confidence in each row', (_, rows) => {
    for (const row of rows) {
      expect(row.source).toMatch(/\S/)
      expect(['high', 'medium', 'low']).toContain(row.confidence)
    }
  })

  it('name each id once on a day', () => {
    for (const ids of [
      today
        .mechanisms('eu')
        .concat(today.mechanisms('uk'), today.mechanisms('ch'))
        .map((row) => row.id),
      lawfulBases.map((row) => row.id),
      specialConditions.map((row) => row.id),
      schedule1Conditions.map((row) => `${row.paragraph} ${row.from}`),
      countries.map((row) => row.code),
      authorities().map((row) => `${row.id} ${row.from}`),
    ]) {
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('cite provisions that exist in some version', () => {
    const cited = [
      ...mechanisms.flatMap((row) => row.cites),
      ...lawfulBases.flatMap((row) => Object.values(row.cites)),
      ...specialConditions.flatMap((row) => Object.values(row.cites)),
    ]
    expect(cited.filter((citation) => today.versions(citation).length === 0)).toEqual([])
  })

  it('know the ids of the declaration', () => {
    expect(mechanisms.map((row) => row.id)).toEqual(definitions.mechanismId.enum)
    expect(lawfulBases.map((row) => row.id).sort()).toEqual([...definitions.basisId.enum].sort())
  })

  it('use countries that exist', () => {
    const known = new Set([...countries.map((row) => row.code), 'epo', 'eu-institutions', 'EU'])
    const used = [
      ...adequacyDecisions.flatMap((row) => row.countries),
      ...authorities().map((row) => row.country),
      ...consentAges.map((row) => row.country),
      ...countries.flatMap((row) => row.partOf ?? []),
    ]
    expect(used.filter((code) => !known.has(code))).toEqual([])
  })
})

describe('areas and adequacy', () => {
  it('knows the area of each regime', () => {
    expect(['FR', 'NO', 'IS', 'LI', 'GP', 'GB', 'CH', 'GL'].map((code) => today.inArea('eu', code))).toEqual([
      ...[true, true, true, true, true],
      ...[false, false, false],
    ])
    expect([
      today.inArea('uk', 'GB'),
      today.inArea('uk', 'JE'),
      today.inArea('ch', 'CH'),
      today.inArea('ch', 'LI'),
    ]).toEqual([...[true, false, true, false]])
  })

  it('differs by regime', () => {
    expect(today.adequacy('eu', 'GI')).toBeUndefined()
    expect(today.adequacy('uk', 'GI')?.coverage).toBe('full')
    expect(today.adequacy('ch', 'JP')).toBeUndefined()
    expect(today.adequacy('eu', 'JP')?.coverage).toBe('partial')
    expect(today.adequacy('uk', 'BR')).toBeUndefined()
    expect(today.adequacy('uk', 'FR')?.coverage).toBe('full')
    expect(today.adequacy('uk', 'GP')?.coverage).toBe('full')
    expect(today.adequacy('ch', 'MC')?.coverage).toBe('full')
    expect(today.adequacy('eu', 'epo')?.coverage).toBe('full')
  })

  it('differs by day', () => {
    expect(then.adequacy('eu', 'BR')).toBeUndefined()
    expect(today.adequacy('eu', 'BR')?.coverage).toBe('full')
    expect(then.adequacy('ch', 'US')).toBeUndefined()
    expect(today.adequacy('ch', 'US')?.coverage).toBe('partial')
    expect(lawAsOf('2023-10-11').adequacy('uk', 'US')).toBeUndefined()
    expect(nameOf(lawAsOf('2023-10-12').adequacy('uk', 'US'))).toContain('SI 2023/1028')
    expect(lawAsOf('2031-12-27').adequacy('eu', 'GB')?.coverage).toBe('full')
    expect(lawAsOf('2031-12-28').adequacy('eu', 'GB')).toBeUndefined()
  })

  it('remembers what has ended', () => {
    expect(nameOf(lawAsOf('2020-07-15').adequacy('eu', 'US'))).toContain('Privacy Shield')
    expect(lawAsOf('2020-07-16').adequacy('eu', 'US')).toBeUndefined()
    expect(nameOf(today.adequacy('eu', 'US'))).toContain('2023/1795')
    expect(today.endedAdequacy('eu', 'US').map((row) => row.until)).toEqual(['2020-07-16', '2015-10-06'])
  })
})

describe('bases, authorities and ages', () => {
  it('has a recognised legitimate interest in the UK alone, since 2026', () => {
    expect(then.basis('recognised-legitimate-interest', 'uk')).toBeUndefined()
    expect(today.basis('recognised-legitimate-interest', 'uk')?.cites.uk).toBe('uk-gdpr:6.1.ea')
    expect(today.basis('recognised-legitimate-interest', 'eu')).toBeUndefined()
    expect(today.bases('ch')).toEqual([])
    expect(today.recognisedInterest('safeguarding')?.paragraph).toBe('6 onwards')
  })

  it('names the UK regulator of the day', () => {
    expect(then.authority('gb-ic')?.nameEn).toBe("Information Commissioner's Office")
    expect(today.authority('gb-ic')?.nameEn).toBe('Information Commission')
    expect(today.authorities('uk')).toHaveLength(1)
    expect(today.authorities('eu', 'DE').length).toBeGreaterThan(16)
    expect(today.authorities('eu').map((row) => row.id)).not.toContain('eu-edps')
  })

  it('knows mechanisms by day', () => {
    expect(today.mechanism('uk-idta')?.copy).toBe(true)
    expect(lawAsOf('2022-03-20').mechanism('uk-idta')).toBeUndefined()
    expect(today.mechanism('ch-scc')?.copy).toBe(false)
    expect(today.mechanism('eu-dpf')?.kind).toBe('framework')
    expect(lawAsOf('2020-12-31').mechanisms('uk')).toEqual([])
    expect(lawAsOf('2023-08-31').mechanism('ch-scc')).toBeUndefined()
    expect(then.mechanism('uk-regulations')?.kind).toBe('adequacy')
    expect(today.mechanism('uk-art49-contract')?.publicBodies).toBe('never')
  })

  it('knows no basis or condition before the law that has it', () => {
    const before = lawAsOf('2018-05-24')
    expect([before.bases('eu'), before.specialCondition('explicit-consent', 'eu')]).toEqual([[], undefined])
    expect([before.schedule1(18), then.schedule1(18)?.source]).toEqual([undefined, expect.stringContaining('read')])
    expect(lawAsOf('2020-12-31').basis('consent', 'uk')).toBeUndefined()
    expect(then.basis('consent', 'uk')?.name).toBe('Consent')
  })

  it('knows ages of consent by day and territory', () => {
    expect([lawAsOf('2019-01-14').consentAge('EE'), lawAsOf('2019-01-15').consentAge('EE')?.age]).toEqual([
      undefined,
      13,
    ])
    expect([today.consentAge('DK')?.age, lawAsOf('2023-12-31').consentAge('DK')?.age]).toEqual([15, 13])
    expect([today.consentAge('GB')?.age, today.consentAge('GP')?.age, today.consentAge('CH')]).toEqual([
      13,
      15,
      undefined,
    ])
  })
})

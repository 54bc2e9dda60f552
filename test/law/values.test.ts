import { describe, expect, it } from 'vitest'
import type { Citation } from '../../src/law/citation.js'
import { consentAges } from '../../src/law/consent-ages.js'
import { lawAsOf } from '../../src/law/law.js'
import { rules } from '../../src/rules/index.gen.js'

const says = (day: string, citation: Citation) => lawAsOf(day).provision(citation)?.says

/** What was wrong once, as the acts have it. */
describe('the law as the acts have it', () => {
  it('counts the time for an answer in the United Kingdom by Article 12A since February 2026', () => {
    for (const citation of ['uk-gdpr:12.3', 'uk-gdpr:12.4'] as const) {
      expect(says('2026-02-04', citation)).not.toContain('12A')
      expect(says('2026-02-05', citation)).toContain('12A')
    }
    expect(says('2026-02-05', 'uk-gdpr:12A')).toMatch(/latest of request, information on identity and fee/)
    expect(says('2026-02-04', 'uk-gdpr:12.6')).not.toContain('wait')
    expect(says('2026-02-05', 'uk-gdpr:12.6')).toContain('wait')
  })

  it('has a refusal name the court on every day, and the controller since June 2026', () => {
    for (const day of ['2021-01-01', '2026-02-05', '2026-06-19'])
      expect(says(day, 'uk-gdpr:12.4')).toMatch(/regulator.*court/)
    expect(says('2026-06-18', 'uk-gdpr:12.4')).not.toContain('to the controller')
    expect(says('2026-06-19', 'uk-gdpr:12.4')).toContain('to the controller')
  })

  it('has what began with the first commencement regulations begin on 20 August 2025', () => {
    expect(says('2025-08-19', 'uk-gdpr:9.2')).not.toContain('Article 6(1)')
    expect(says('2025-08-20', 'uk-gdpr:9.2')).toContain('Article 6(1)')
    expect([lawAsOf('2025-08-19').has('dpa2018:9A'), lawAsOf('2025-08-20').has('dpa2018:9A')]).toEqual([false, true])
  })

  it('has no section 9 of the Data Protection Act: the age is in Article 8(1)', () => {
    expect(lawAsOf('2026-11-29').versions('dpa2018:9')).toEqual([])
    expect(consentAges.find(({ country }) => country === 'GB')).toMatchObject({ age: 13, provision: 'Art. 8(1)' })
  })

  it('calls paragraph 10 of Schedule 1 what it is called on the day', () => {
    expect(lawAsOf('2026-02-04').schedule1(10)?.title).toBe('Preventing or detecting unlawful acts')
    expect(lawAsOf('2026-02-05').schedule1(10)?.title).toBe('Preventing etc unlawful acts')
    expect(says('2026-02-05', 'dpa2018:sch-1.10')).toContain('Preventing etc')
  })

  it('knows from when Swiss law speaks of mass advertising and of data on devices', () => {
    for (const citation of ['uca:3.1.o', 'tca:45c'] as const) {
      expect(lawAsOf('2007-03-31').has(citation)).toBe(false)
      expect(lawAsOf('2007-04-01').has(citation)).toBe(true)
    }
  })

  it('says of representatives and lists in the United Kingdom what its text says', () => {
    expect(says('2026-11-29', 'uk-gdpr:27')).toContain('United Kingdom')
    expect(says('2026-11-29', 'gdpr:27')).toContain('Union')
    expect(says('2026-06-18', 'uk-gdpr:77')).toContain('regulator')
  })

  it('cites regulation 19 for calls by a machine, and the code for online services alone', () => {
    const cited = (id: string): readonly Citation[] => rules.find((rule) => rule.id === id)?.cites.uk ?? []
    expect(cited('electronic-marketing-is-permitted')).toContain('pecr:19')
    expect(cited('children-are-addressed')).not.toContain('dpa2018:123')
    expect(cited('children-are-protected-by-design')).toContain('dpa2018:123')
  })
})

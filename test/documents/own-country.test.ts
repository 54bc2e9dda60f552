import { describe, expect, test } from 'vitest'
import { lawAsOf } from '../../src/law/law.js'
import { baseText } from './notices.js'
import { sectionText } from './section-text.js'

const law = lawAsOf('2026-11-29')
const laws = ['eu', 'uk', 'ch'] as const
const names = { eu: 'EU', uk: 'UK', ch: 'Swiss' } as const

type Law = (typeof laws)[number]

/** Every choice of laws. */
const choices: readonly (readonly Law[])[] = [
  ['eu'],
  ['uk'],
  ['ch'],
  ['eu', 'uk'],
  ['eu', 'ch'],
  ['uk', 'ch'],
  ['eu', 'uk', 'ch'],
]

interface Case {
  readonly regimes: readonly Law[]
  /** The countries of those who give the notice. */
  readonly homes: readonly string[]
  readonly places: readonly string[]
}

const cases = choices.flatMap((regimes) =>
  [['GB'], ['IE'], ['CH'], ['US'], ['IE', 'IE'], ['IE', 'GB']].flatMap((homes) =>
    [[homes[0] ?? ''], [homes[0] ?? '', 'IN'], ['IN'], ['FR', 'GB', 'CH']].map(
      (places): Case => ({ regimes, homes, places }),
    ),
  ),
)

function textOf({ regimes, homes, places }: Case): string {
  const [first, second] = homes
  const other = `  other: { name: Southgate Rowing Club, country: ${second}, contact: { email: a@southgate.example } }\n`
  return baseText
    .replace(/^regimes: .*$/m, `regimes: [${regimes.join(', ')}]`)
    .replace('country: GB\n    establishedIn: [GB, IE]\n', `country: ${first}\n`)
    .replace('\ndataSubjects:\n', `${second === undefined ? '' : other}\ndataSubjects:\n`)
    .replace('countries: [GB, IE]', `countries: [${places.join(', ')}]`)
}

/** Whether one law counts the country of all who give the notice as another one, and lets data go there. */
const countsHome = (regime: Law, { homes, places }: Case): boolean => {
  const [home = '', ...others] = homes
  const isOne = others.every((country) => country === home) && places.includes(home)
  return isOne && !law.inArea(regime, home) && law.adequacy(regime, home)?.coverage === 'full'
}

describe('our own country', () => {
  test.for(cases)('$regimes, $homes, data in $places', (one) => {
    const told = sectionText('other-countries', textOf(one))
    expect(told).not.toMatch(/\bstays?\b/)
    for (const regime of laws) {
      const name = law.country(one.homes[0] ?? '')?.name
      const words = `Our own country (${name}) counts too. For ${names[regime]} law it is another country.`
      expect(told.includes(words), `${words}\n${told}`).toBe(one.regimes.includes(regime) && countsHome(regime, one))
    }
    // Each other place that a law counts as another country stands in the table.
    const table = told.split('\n').filter((line) => /^(?:- \*\*Country|\|)/.test(line))
    for (const place of one.places) {
      const isAway = one.regimes.some(
        (regime) => !law.inArea(regime, place) && !(place === one.homes[0] && countsHome(regime, one)),
      )
      const name = law.country(place)?.name ?? place
      expect(table.join('\n').includes(name), `${name}\n${told}`).toBe(isAway)
    }
  })

  test('is among those that are outside an area, where their number is told', () => {
    const five = [1, 2, 3, 4, 5].map(
      (n) => `  r${n}: { name: Firm ${n}, role: controller, does: prints, countries: [IE] }\n`,
    )
    const text = textOf({ regimes: ['eu', 'uk'], homes: ['IE'], places: ['FR'] })
      .replace('\nrecipients:\n', `\nrecipients:\n${five.join('')}`)
      .replace('recipients: [mailer]', 'recipients: [mailer, r1, r2, r3, r4, r5]')
    expect(sectionText('in-short', text)).toContain('6 outside the UK')
  })
})

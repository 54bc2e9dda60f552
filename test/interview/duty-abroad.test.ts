import { expect, test } from 'vitest'
import type { Usual, Written } from '../../src/catalogue/starters/starter.js'
import { usualLaws } from '../../src/catalogue/usual-laws/index.js'
import { checkTexts } from '../../src/checking/check-texts.js'
import { dutyPerLaw } from '../../src/interview/duty-abroad.js'
import { day, standingOf, starters } from './interviewed.js'

const laws = [['eu'], ['uk'], ['eu', 'uk'], ['eu', 'ch'], ['eu', 'uk', 'ch']] as const

/** Each legal duty that some situation proposes, once. */
const duties = new Map(
  starters.flatMap(({ purposes }) =>
    purposes.flatMap(({ usual }) =>
      [usual.basis ?? []]
        .flat()
        .filter(({ value }) => typeof value === 'object' && Reflect.get(value, 'type') === 'legal-obligation')
        .map((one) => [JSON.stringify(one.value), one] as const),
    ),
  ),
)

const beginning = (country: string, regimes: readonly string[], more = ''): string =>
  `forthright: 1\nregimes: [${regimes.join(', ')}]\ncontrollers:\n  us:\n    name: Club\n    country: ${country}\n${more}`

/** The places at which a basis is found to lean on a law of elsewhere, or some law is found to have no basis. */
function found(country: string, regimes: readonly string[], basis: Written) {
  const purpose = { title: 'Keep our books', basis }
  const text = `${beginning(country, regimes)}purposes:\n  books: ${JSON.stringify(purpose)}\n`
  const { findings } = checkTexts([{ path: 'privacy.yaml', text }], { asOf: day })
  return findings
    .map(({ rule }) => rule)
    .filter((rule) => ['basis-law-is-of-the-area', 'purpose-has-basis', 'schema'].includes(rule))
}

const countryOf = ({ countries }: Usual): string => countries?.[0] ?? ''

test('every law that is proposed says whose it is', () => {
  expect(duties.size).toBeGreaterThan(10)
  for (const { value, countries } of duties.values()) expect(value).toMatchObject({ law: { country: countries?.[0] } })
})

test.for([...duties.values()].flatMap((duty) => laws.map((regimes) => ({ duty, regimes }))))(
  'a duty under $duty.source holds under $regimes as it is proposed',
  ({ duty, regimes }) => {
    const country = countryOf(duty)
    const standing = standingOf(beginning(country, regimes))
    const proposed = dutyPerLaw(duty, standing)
    expect(found(country, regimes, proposed.value)).toEqual([])
    const isAbroad = regimes.some((regime) => regime !== 'ch' && !standing.law.inArea(regime, country))
    expect(proposed === duty).toBe(!isAbroad)
    // As it was, the rule would hold it against them.
    expect(found(country, regimes, duty.value)).toEqual(isAbroad ? ['basis-law-is-of-the-area'] : [])
  },
)

test('nothing of whose law it is stands in the table alone', () => {
  expect(new Set(usualLaws.map(({ country }) => country))).toEqual(new Set(['GB', 'IE']))
})

test('to a public authority no interest is proposed in the place of a duty', () => {
  for (const duty of duties.values()) {
    const standing = standingOf(beginning(countryOf(duty), ['eu', 'uk'], '    publicAuthority: true\n'))
    expect(dutyPerLaw(duty, standing)).toBe(duty)
  }
})

import { describe, expect, test } from 'vitest'
import { isArea } from '../../src/interview/checks.js'
import { readCountries } from '../../src/interview/fields/read-countries.js'
import { readWhere } from '../../src/interview/fields/read-where.js'
import { countryDecision } from '../../src/interview/screens/where-you-are.js'
import { lawAsOf } from '../../src/law/law.js'
import { begun, day } from './interviewed.js'

const law = lawAsOf(day)
const areas = [
  'the EU',
  'EU',
  'European Union',
  'Europe',
  'EEA',
  'the European Economic Area',
  'EU region',
  'in the EU',
  'any EU',
  'any EU country',
  'somewhere in Europe',
]

describe('many countries in one word', () => {
  test.each(areas)('%s is told to be no one country, wherever one is asked for', (words) => {
    const wheres = [words, `Ireland, ${words}`, `Ireland and ${words}`, `${words}; seen from Australia`]
    for (const where of [...wheres, `Ireland; seen from ${words}`]) {
      const read = readWhere(where, law)
      expect(read, where).toHaveProperty('refused', expect.stringContaining('is many countries, and no one of them'))
      expect(read, where).toHaveProperty('refused', expect.stringContaining('help page'))
    }
    expect(readCountries(words, law)).toHaveProperty('refused', expect.not.stringContaining('two letters'))
    expect(countryDecision(begun).take({ is: 'words', words })).toEqual({
      refused: { seat: `'${words}' is many countries, and no one of them. Write which.` },
    })
  })

  test('no country is taken for one', () => {
    expect(law.countries().filter(({ code, name }) => isArea(code) || isArea(name))).toEqual([])
  })
})

test.each([
  ['United Kingdom; seen from Australia, for support', ['AU'], 'for support'],
  ['United Kingdom; seen from Australia (for support)', ['AU'], 'for support'],
  ['United Kingdom, seen from Australia when we ask for help', ['AU'], 'when we ask for help'],
  ['United Kingdom, only backups', [], 'only backups'],
  ['United Kingdom, but where exactly I do not know', [], 'where exactly I do not know'],
  ['UK only', [], undefined],
  ['in the United Kingdom', [], undefined],
  ['only the UK', [], undefined],
  ['United Kingdom; seen from Australia and Ireland', ['AU', 'IE'], undefined],
])('what is said beside the countries is told, and they are read: %s', (words, seen, aside) => {
  expect(readWhere(words, law)).toEqual({ held: ['GB'], seen, ...(aside !== undefined && { aside }) })
})

test.each([
  'Lancashire, England',
  'Leeds, UK',
  'Clitheroe, England (UK)',
  'Gwynedd, Wales',
  'Leeds (UK), near Bradford',
])('a place is understood by its last part that is a country: %s', (seat) => {
  expect(countryDecision(begun).take({ is: 'fields', fields: { seat } })).toMatchObject({
    changes: expect.arrayContaining([{ put: '/controllers/us/country', to: 'GB' }]),
  })
})

import { describe, expect, test } from 'vitest'
import { dataKind, dataKindIds, purposeKind, purposeKindIds } from '../../src/catalogue/catalogue.js'
import { dataSynonyms } from '../../src/catalogue/starters/found-by/data.js'
import { purposeSynonyms } from '../../src/catalogue/starters/found-by/purposes.js'
import type { Option } from '../../src/interview/form.js'
import { optionsFound } from '../../src/interview/options-found.js'
import { sessionOfTexts } from '../../src/interview/session.js'
import { day, starters } from '../interview/interviewed.js'

const kinds = (
  ids: readonly string[],
  synonyms: typeof dataSynonyms,
  row: (id: string) => ReturnType<typeof dataKind>,
) =>
  ids.map((id): Option => {
    const { label = '', description = '' } = row(id) ?? {}
    return { value: id, label, hint: description, aliases: synonyms[id] ?? [] }
  })

const catalogues = [
  ['data', kinds(dataKindIds(), dataSynonyms, dataKind), dataSynonyms],
  ['purposes', kinds(purposeKindIds(), purposeSynonyms, purposeKind), purposeSynonyms],
] as const

describe.each(catalogues)('kinds of %s', (_, options, synonyms) => {
  test('each kind has words that people use for it, and no kind is invented', () => {
    expect(Object.keys(synonyms).sort()).toEqual(options.map(({ value }) => value).sort())
    for (const { value, label, aliases = [] } of options) {
      expect(aliases.length, value).toBeGreaterThanOrEqual(3)
      expect(new Set([label.toLowerCase(), ...aliases]).size, value).toBe(aliases.length + 1)
    }
  })

  test('each is found by its label first, and by its other names among the first', () => {
    for (const { value, label, aliases = [] } of options) {
      expect(optionsFound(options, label)[0]?.value, label).toBe(value)
      for (const alias of aliases) {
        const rows = optionsFound(options, alias)
        const before = rows.slice(
          0,
          rows.findIndex((row) => row.value === value),
        )
        const others = before.filter(
          (row) => ![row.label, ...(row.aliases ?? [])].some((each) => each.toLowerCase().includes(alias)),
        )
        expect(
          others.map((row) => row.value),
          `${value}: ${alias}`,
        ).toEqual([])
        expect(before.length, `${value}: ${alias} is behind ${before.map((row) => row.value).join()}`).toBeLessThan(3)
      }
    }
  })
})

test('what belongs to places, things and dealings is not taken for data of the body, of beliefs or of money', () => {
  const sought = {
    'property.condition': ['condition', 'damage', 'handover', 'repair'],
    'property.unit': ['plot', 'flat', 'garden', 'berth', 'locker'],
    'property.keys': ['key', 'keys', 'equipment', 'tool'],
    'property.inspection': ['inspect', 'inspection', 'gas certificate'],
    'property.thing': ['machine', 'boat', 'property'],
    'property.consumption': ['meter reading', 'water', 'standpipe'],
    'property.animal': ['pets', 'bees', 'swarm'],
    'financial.contract': ['contract', 'tenancy', 'lease', 'deposit', 'guarantor'],
    'usage.appointment': ['appointment', 'booking'],
    'social.waiting-list': ['waiting list'],
    'social.competition': ['competition', 'prize'],
    'communications.application': ['permit', 'grant', 'planning'],
    'health.medical-record': ['treatment notes'],
    'financial.transactions': ['accounts', 'rent arrears'],
  }
  const [, options] = catalogues[0]
  for (const [id, words] of Object.entries(sought))
    for (const each of words) expect(optionsFound(options, each)[0]?.value, each).toBe(id)
})

test('a camera is found where it is asked what somebody does, and what sort of data it is', async () => {
  const text = `# Begun by forthright.
# situation: club
forthright: 1
data: { own: { label: Recordings } }
`
  const session = await sessionOfTexts([{ path: 'privacy.yaml', text }], day)
  for (const [id, label] of [
    ['purposes', 'Video surveillance'],
    ['data.own', 'CCTV images'],
  ] as const) {
    const form = session?.decisions.find((one) => one.id === id)?.form
    const options = form?.kind === 'many' ? form.options : []
    for (const words of ['camera', 'cctv', 'webcam', 'doorbell']) {
      expect(optionsFound(options, words)[0]?.label, words).toBe(label)
    }
  }
})

test('who looks for a newsletter finds first what such organisations send', async () => {
  for (const { id, purposes } of starters) {
    const text = `# Begun by forthright.\n# situation: ${id}\nforthright: 1\n`
    const session = await sessionOfTexts([{ path: 'privacy.yaml', text }], day)
    const form = session?.decisions.find((one) => one.id === 'purposes')?.form
    const options = form?.kind === 'many' ? form.options : []
    const own = purposes.find(({ kinds }) => kinds.includes('marketing.email'))
    expect(optionsFound(options, 'newsletter')[0]?.value, id).toBe(own?.id ?? 'marketing.email')
  }
})

test.each(['pool', 'later jobs', 'shifts', 'rota'])(
  'who looks for %s finds it among what is done with staff',
  (words) => {
    const [, options] = catalogues[1]
    expect(
      optionsFound(options, words).some(({ value }) => value.startsWith('people.')),
      words,
    ).toBe(true)
  },
)

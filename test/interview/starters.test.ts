import { describe, expect, test } from 'vitest'
import { dataKind, purposeKind, vendor } from '../../src/catalogue/catalogue.js'
import { starters } from '../../src/catalogue/starters/index.js'
import type { Usual, Written } from '../../src/catalogue/starters/starter.js'
import { usualLaws } from '../../src/catalogue/usual-laws/index.js'
import { checkTexts } from '../../src/checking/check-texts.js'
import { filesOf } from '../../src/interview/decide.js'
import type { Answer, Decision } from '../../src/interview/decision.js'
import { day, interviewed, plainly } from './interviewed.js'

/** Each proposal of a starter, with its place. */
const proposals = starters.flatMap((starter) => [
  ...starter.purposes.flatMap(({ id, usual, until }) => [
    ...Object.entries(usual).flatMap(([field, rows]) =>
      [rows].flat().map((one) => ({ place: `${starter.id} ${id} ${field}`, one })),
    ),
    ...(until ? [{ place: `${starter.id} ${id} until`, one: until }] : []),
  ]),
  ...starter.standing.map((one) => ({ place: `${starter.id} ${one.at}`, one: one as Usual })),
])

/** The words in a value, but for the laws that it names, and a paragraph of one. */
function wordsIn(value: Written): readonly string[] {
  if (typeof value !== 'object') return [String(value)]
  return Object.entries(value).flatMap(([key, inner]) =>
    ['law', 'contact', 'schedule1'].includes(key) ? [] : wordsIn(inner),
  )
}

function lawsIn(value: Written): readonly Written[] {
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'law' ? [inner] : lawsIn(inner)))
}

test.for(proposals)('$place has its reason, and no number, day or contract', ({ one, place }) => {
  expect(one.because, place).toMatch(/^[A-Z].*\.$/)
  expect(one.on).toMatch(/^2026-1[12]-\d\d$/)
  expect(one.source).not.toBe('')
  if (one.countries !== undefined) expect(one.wrongIf, place).toMatch(/^[a-z0-9].*\.$/)
  for (const words of wordsIn(one.value)) expect(words, place).not.toMatch(/\d/)
  for (const law of lawsIn(one.value)) {
    const row = usualLaws.find((each) => JSON.stringify(each.law) === JSON.stringify(law))
    expect(row, `${place}: ${JSON.stringify(law)}`).toMatchObject({ confidence: 'read', country: one.countries?.[0] })
    expect(one.countries).toHaveLength(1)
  }
})

/** Fields that judge, which hold only where somebody judged them. */
const judging = [
  'basis',
  'specialCategoryCondition',
  'criminalOffenceCondition',
  'provision',
  'marketing',
  '/controllers',
]

test.for(proposals.filter(({ place }) => judging.some((field) => place.includes(field))))(
  '$place is judged for a country',
  ({ one }) => {
    expect(one.countries).toBeDefined()
  },
)

describe.for(starters)('$id', (starter) => {
  test('names only what it brings', () => {
    for (const { id, usual, clock, until, kinds, phrase } of starter.purposes) {
      expect(kinds.map(purposeKind), id).not.toContain(undefined)
      expect(phrase).toMatch(/^to /)
      expect((clock === undefined) === (until !== undefined), `${id}: a clock, or an end`).toBe(true)
      if (clock !== undefined) expect(starter.clocks, id).toHaveProperty(clock)
      for (const register of ['dataSubjects', 'data', 'sources', 'recipients'] as const)
        for (const { value } of [usual[register] ?? []].flat())
          for (const name of value as readonly string[])
            expect(starter[register], `${id} ${register}`).toHaveProperty(name)
    }
    for (const entry of Object.values(starter.data))
      for (const kind of (entry as { kinds?: readonly string[] }).kinds ?? [])
        expect(dataKind(kind), kind).toBeDefined()
    for (const id of starter.vendors) expect(vendor(id), id).toBeDefined()
    for (const { periods } of Object.values(starter.clocks))
      for (const id of periods) expect(usualLaws.map((row) => row.id)).toContain(id)
    for (const group of starter.childrenAmong ?? []) expect(starter.dataSubjects).toHaveProperty(group)
  })

  test.for(['GB', 'IE'])('with its blanks filled has no errors in %s', (country) => {
    const usualOnes = starter.purposes.slice(0, 6).map(({ id }) => id)
    const { standing, asked } = interviewed((decision) =>
      answerTo(decision, starter.id, country === 'GB' ? 'Wales' : 'Ireland', usualOnes),
    )
    expect(errorsIn(filesOf(standing))).toEqual([])
    expect(asked.length, asked.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(25)
  })

  test('elsewhere brings no period, no law and no judgement', () => {
    const { asked } = interviewed((decision) =>
      answerTo(decision, starter.id, 'France', [starter.purposes[0]?.id ?? '']),
    )
    const lines = asked.flatMap(({ form }) => (form.kind === 'card' ? form.lines : []))
    const proposed = lines.filter(({ state }) => state === 'proposed').map(({ id }) => id)
    for (const field of judging) expect(proposed).not.toContain(field)
    for (const { form } of asked) if (form.kind === 'text') expect(form.chips ?? []).toEqual([])
  })
})

/** The errors of a declaration, each with its lines. */
const errorsIn = (files: ReturnType<typeof filesOf>): readonly string[] =>
  checkTexts(files, { asOf: day })
    .findings.filter(({ severity }) => severity === 'error')
    .map(
      ({ rule, places, data }) =>
        `${rule} ${places.map(({ range }) => range.start.line).join()} ${JSON.stringify(data)}`,
    )

/** A plain answer, as the organisation in question gives it. */
function answerTo(decision: Decision, situation: string, country: string, purposes: readonly string[]): Answer {
  switch (decision.id) {
    case 'situation':
      return { is: 'picked', values: [situation] }
    case 'country':
      return { is: 'words', words: country }
    case 'purposes':
      return { is: 'picked', values: purposes }
    case 'recipients':
      return { is: 'picked', values: ['Lloyds Bank'] }
    case 'effective':
      return { is: 'words', words: '1 January 2027' }
    default:
      return plainly(decision)
  }
}

import { describe, expect, test } from 'vitest'
import { dataKind, purposeKind, vendor } from '../../src/catalogue/catalogue.js'
import type { Usual, Written } from '../../src/catalogue/starters/starter.js'
import { usualLaws } from '../../src/catalogue/usual-laws/index.js'
import { checkTexts } from '../../src/checking/check-texts.js'
import type { Answer } from '../../src/interview/answer.js'
import { filesOf } from '../../src/interview/decide.js'
import type { Decision } from '../../src/interview/decision.js'
import { sampled, sampledCases } from '../sampling.js'
import { day, few, interviewed, plainly, starters } from './interviewed.js'

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

/** The fields anywhere in a value. */
function fieldsIn(value: Written): readonly string[] {
  if (typeof value !== 'object') return []
  const keys = Array.isArray(value) ? [] : Object.keys(value)
  return [...keys, ...Object.values(value).flatMap(fieldsIn)]
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
  // What only the organisation can know: a day, a weighing, a contract, a name, a way to reach it.
  for (const field of ['done', 'balancing', 'signed', 'checked', 'contact', 'name', 'email', 'reference'])
    expect(fieldsIn(one.value), place).not.toContain(field)
  for (const law of lawsIn(one.value)) {
    const row = usualLaws.find((each) => JSON.stringify({ ...each.law, country: each.country }) === JSON.stringify(law))
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

/** The lines of cards on which a judgement would stand. */
const judgedLines = ['basis', 'sensitive', 'crimes', 'provision', 'marketing', 'publicAuthority', 'dpo']

/** What no proposal can state, because only the organisation knows it: how and when people were told, and its contracts. */
const left = [
  'notice-is-shown-at-collection',
  'indirect-notice-is-timed',
  'processor-contract-is-recorded',
  'recipient-has-purpose',
  'people-have-purpose',
  'children-are-addressed',
  'framework-covers-staff-data',
  'cookies-are-stated',
]

test.for(proposals.filter(({ place }) => judging.some((field) => place.includes(field))))(
  '$place is judged for a country',
  ({ one }) => {
    expect(one.countries).toBeDefined()
  },
)

describe.for(sampledCases(starters, 'starters built', few))('$id', (starter) => {
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

  test.for(['Wales', 'Ireland'])('with its blanks filled has no errors in %s', (country) => {
    const usualOnes = starter.purposes.slice(0, 6).map(({ id }) => id)
    const { found, asked } = answeredFor(starter.id, country, usualOnes)
    expect(found.errors).toEqual([])
    for (const rule of found.warnings) expect(left, country).toContain(rule)
    // What a sensitive datum, children or a place abroad call for comes on top.
    const onTop = ['sensitive', 'children', 'transfer']
    const counted = asked.filter(({ screen }) => !onTop.includes(screen))
    expect(counted.length, counted.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(25)
  })

  test('elsewhere brings no period, no law and no judgement', () => {
    const usualOnes = starter.purposes.slice(0, 6).map(({ id }) => id)
    const { asked } = answeredFor(starter.id, 'France', usualOnes)
    const lines = asked.flatMap(({ form }) => (form.kind === 'card' ? form.lines : []))
    const proposed = lines.filter(({ state }) => state === 'proposed').map(({ id }) => id)
    for (const line of judgedLines) expect(proposed).not.toContain(line)
    expect(lines.map(({ id }) => id)).toContain('basis')
    for (const { form } of asked) if (form.kind === 'text') expect(form.chips ?? []).toEqual([])
  })
})

const countries = ['Wales', 'Ireland'] as const

test('each purpose alone has no errors once its blanks are filled', ({ annotate }) => {
  const alone = starters.flatMap(({ id, purposes }) =>
    purposes.flatMap((purpose) => countries.map((country) => ({ id, country, purposes: [purpose.id] }))),
  )
  for (const one of sampled(alone, 'purposes of starters', annotate, { share: 16, least: 15 }))
    expect(answeredFor(one.id, one.country, one.purposes).found.errors, JSON.stringify(one)).toEqual([])
})

test('all purposes together have no errors once their blanks are filled', ({ annotate }) => {
  const whole = starters.flatMap(({ id, purposes }) =>
    countries.map((country) => ({ id, country, purposes: purposes.map((purpose) => purpose.id) })),
  )
  for (const one of sampled(whole, 'starters with all purposes', annotate, { share: 12, least: 2 })) {
    const { found } = answeredFor(one.id, one.country, one.purposes)
    expect(found.errors, `${one.id} ${one.country}`).toEqual([])
    for (const rule of found.warnings) expect(left, `${one.id} ${one.country}`).toContain(rule)
  }
})

/** What is found in the declaration of somebody who confirms all proposals and fills all blanks. */
function answeredFor(situation: string, country: string, purposes: readonly string[]) {
  const { standing, asked } = interviewed((decision) => answerTo(decision, situation, country, purposes))
  return { found: findingsIn(filesOf(standing)), asked }
}

/** The errors of a declaration, each with its lines, and the rules that warn. */
function findingsIn(files: ReturnType<typeof filesOf>) {
  const { findings } = checkTexts(files, { asOf: day })
  return {
    errors: findings
      .filter(({ severity }) => severity === 'error')
      .map(
        ({ rule, places, data }) =>
          `${rule} ${places.map(({ range }) => range.start.line).join()} ${JSON.stringify(data)}`,
      ),
    warnings: findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule),
  }
}

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
    // Which cookies there are turns on the website; that there are none would belie whoever counts visits.
    case 'cookies':
      return { is: 'later' }
    default:
      return openly(decision)
  }
}

/** What is open is filled so that it is lawful for anybody: by a contract, and by an officer who can be reached. */
function openly(decision: Decision): Answer {
  const answer = plainly(decision)
  if (answer.is !== 'yes') return answer
  const safe = { basis: 'contract', dpo: 'dpo@northgate.example' }
  const changed = Object.fromEntries(
    Object.entries(answer.changed ?? {}).map(([line, given]) => [line, Reflect.get(safe, line) ?? given]),
  )
  return { ...answer, changed }
}

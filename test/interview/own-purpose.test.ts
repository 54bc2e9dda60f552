import { expect, test } from 'vitest'
import type { Fields } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import { fieldsAsked } from '../../src/interview/fields-asked.js'
import { decisionsIn, nextIn } from '../../src/interview/sequence.js'
import { type Standing, statedAt } from '../../src/interview/standing.js'
import { answered, begun, standingOf, starters, textOf } from './interviewed.js'

const does = 'Lend out tools to whoever asks'
const id = 'lend-out-tools-to-whoever-asks'

const takenBy = (standing: Standing, key: string, answer: Parameters<Decision['take']>[0]): Standing => {
  const found = decisionsIn(standing).find((one) => one.id === key)
  if (found === undefined) throw new Error(`Nobody asks for ${key}.`)
  return answered(standing, found, answer)
}

const startOf = (situation: string): Standing =>
  (
    [
      ['situation', { is: 'picked', values: [situation] }],
      ['country', { is: 'words', words: 'GB' }],
      ['purposes', { is: 'picked', values: [does] }],
    ] as const
  ).reduce((standing, [key, answer]) => takenBy(standing, key, answer), begun)

const screenIn = (standing: Standing): Decision | undefined =>
  decisionsIn(standing).find((one) => one.id === `purposes.${id}`)

const askedWith = (standing: Standing, fields: Fields): readonly string[] => {
  const form = screenIn(standing)?.form
  return form?.kind === 'fields' ? fieldsAsked(form.fields, fields).map((field) => field.id) : []
}

const common: Fields = {
  description: 'We lend out tools and write down who has them.',
  dataSubjects: ['Whoever borrows a tool'],
  data: ['identity.name', 'What you borrowed'],
  sort: ['communications.enquiry'],
  sources: ['The book on the counter'],
  way: 'third-party',
  giver: 'our warden',
}

const bases: readonly Fields[] = [
  { basis: 'consent', method: 'spoken', withdraw: 'Tell us.', separate: 'yes', refusable: 'yes' },
  { basis: 'contract' },
  { basis: 'contract', contract: 'your tenancy' },
  { basis: 'legal-obligation', law: 'Tools Act 1990, s.3' },
  { basis: 'vital-interests', whose: 'whoever is hurt by a tool' },
  { basis: 'public-task', task: 'lending tools', law: 'Tools Act 1990, s.3' },
  { basis: 'legitimate-interests', interests: 'Getting the tools back', weighed: '3 March 2026' },
  { basis: 'recognised-legitimate-interest', condition: 'emergency' },
]

const cases = bases.flatMap((basis) => ['club', 'shop', 'other'].map((situation) => ({ situation, basis })))

test.each(cases)(
  'is said on one screen, at once or field by field: $situation, $basis.basis',
  ({ situation, basis }) => {
    const start = startOf(situation)
    const fields: Fields = { ...common, ...basis }
    expect(Object.keys(fields).filter((key) => !askedWith(start, fields).includes(key))).toEqual([])
    const whole = takenBy(start, `purposes.${id}`, { is: 'fields', fields })
    const stepwise = Object.entries(fields).reduce(
      (standing, [key, value]) => takenBy(standing, `purposes.${id}`, { is: 'begun', fields: { [key]: value } }),
      start,
    )
    expect(statedAt(stepwise, '/purposes')).toEqual(statedAt(whole, '/purposes'))
    expect(statedAt(stepwise, '/data')).toEqual(statedAt(whole, '/data'))
    expect(statedAt(stepwise, '/sources')).toEqual(statedAt(whole, '/sources'))
    if (basis.contract !== undefined) expect(statedAt(whole, `/purposes/${id}/basis/contract`)).toBe(basis.contract)
    expect(statedAt(whole, '/data/what-you-borrowed/kinds')).toEqual(['communications.enquiry'])
    expect(statedAt(whole, '/sources/book-on-the-counter')).toMatchObject({ type: 'third-party', name: 'our warden' })
    // Nothing more is asked of it, but who gets the data and how long they are kept.
    const behind = takenBy(stepwise, `purposes.${id}`, { is: 'fields', fields })
    for (const standing of [whole, behind]) {
      const more = decisionsIn(standing).filter((one) => !one.isDone && one.decides.some(({ at }) => at.includes(id)))
      expect(more.map((one) => one.screen).filter((screen) => !['sharing', 'time'].includes(screen))).toEqual([])
    }
  },
)

test('calls for what the picked data need, and for nothing else', () => {
  const start = startOf('club')
  expect(askedWith(start, {})).toEqual(['description', 'dataSubjects', 'data', 'sources', 'basis'])
  expect(askedWith(start, { data: ['health.conditions'] })).toContain('sensitive')
  expect(askedWith(start, { data: ['Why you need it'], sort: ['health.conditions'] })).toContain('sensitive')
  expect(askedWith(start, { data: ['identity.name'] })).not.toContain('sensitive')
  // Of two in own words, nobody can tell which of them a sort is of: each is asked for by itself.
  expect(askedWith(start, { data: ['One thing', 'Another'] })).not.toContain('sort')
})

test.each(starters.map((starter) => starter.id))('leaves open, by one answer, whatever is empty: %s', (situation) => {
  const start = startOf(situation)
  const left = takenBy(start, `purposes.${id}`, { is: 'fields', fields: {} })
  expect(statedAt(left, `/purposes/${id}`)).toEqual(statedAt(start, `/purposes/${id}`))
  expect(screenIn(left)?.isDone).toBe(true)
  expect(nextIn(decisionsIn(left))?.id).not.toBe(`purposes.${id}`)
  expect(textOf(left)).not.toContain('proposed: "We')
})

test('asks for the day of a weighing where it is neither known nor left, and offers the one that is known', () => {
  const other = 'Film the door'
  const start = takenBy(startOf('club'), 'purposes', { is: 'picked', values: [does, other] })
  const say = (weighed: Fields) =>
    takenBy(start, `purposes.${id}`, {
      is: 'fields',
      fields: { basis: 'legitimate-interests', interests: 'Getting the tools back', ...weighed },
    })
  const formOf = (standing: Standing) => {
    const form = decisionsIn(standing).find((one) => one.id === 'purposes.film-the-door')?.form
    return form?.kind === 'fields' ? form.fields.find((field) => field.id === 'weighed') : undefined
  }
  expect(formOf(start)?.form).not.toHaveProperty('chips')
  expect(formOf(say({ weighed: '3 March 2026' }))?.form).toMatchObject({ chips: [{ words: '3 March 2026' }] })
  expect(formOf(say({}))).toBeUndefined()
})

test('what was asked on the one screen and left empty is not asked again on another', () => {
  const start = startOf('club')
  const said = { ...common, basis: 'contract' }
  for (const key of ['sort', 'way', 'giver']) {
    const fields = Object.fromEntries(Object.entries(said).filter(([id]) => id !== key))
    const after = takenBy(start, `purposes.${id}`, { is: 'fields', fields })
    const again = decisionsIn(after).filter((one) => !one.isDone && one.screen === 'entry')
    expect([key, again.map((one) => one.id)]).toEqual([key, []])
  }
  // Of two in own words, each is asked for.
  const two = takenBy(start, `purposes.${id}`, { is: 'fields', fields: { ...said, data: ['One thing', 'Another'] } })
  expect(decisionsIn(two).filter((one) => !one.isDone && one.id.startsWith('data.'))).toHaveLength(2)
})

test('shows what somebody named before what is only usual, and what an answer calls for behind it', () => {
  const start = takenBy(startOf('club'), `purposes.${id}`, {
    is: 'begun',
    fields: { dataSubjects: ['Plot holders'], data: ['What you borrowed'], sources: ['the book on the counter'] },
  })
  const form = screenIn(start)?.form
  const fields = form?.kind === 'fields' ? form.fields : []
  for (const [key, label] of [
    ['dataSubjects', 'Plot holders'],
    ['data', 'What you borrowed'],
    ['sources', 'The book on the counter'],
  ]) {
    const field = fields.find((one) => one.id === key)
    expect(field?.form.kind === 'many' ? field.form.options[0]?.label : '').toBe(label)
  }
  for (const [index, { onlyIf }] of fields.entries())
    for (const on of [onlyIf, onlyIf?.or])
      if (on !== undefined) expect(fields.findIndex((one) => one.id === on.field)).toBeLessThan(index)
  expect(fields.findIndex((one) => one.id === 'requirement')).toBeGreaterThan(
    fields.findIndex((one) => one.id === 'basis'),
  )
})

/** Something else that may be said first in a field, by whoever goes back to it. */
const otherwise: Fields = {
  description: 'We lend out something.',
  sort: ['identity.name'],
  way: 'observed',
  giver: 'the league',
}

test.each(Object.keys(otherwise))('whoever goes back says %s anew, field by field and then as a whole', (key) => {
  const fields: Fields = { ...common, ...bases[1] }
  const replies = Object.entries(fields).flatMap(([id, given]) =>
    id === key ? [{ [id]: otherwise[id] ?? '' }, { [id]: given }] : [{ [id]: given }],
  )
  const begunBy = (some: readonly Fields[]): Standing =>
    some.reduce((standing, said) => takenBy(standing, `purposes.${id}`, { is: 'begun', fields: said }), startOf('club'))
  const plainly = begunBy(Object.entries(fields).map(([id, given]) => ({ [id]: given })))
  // A mark keeps what was usual when it came; the facts are the same.
  const facts = (standing: Standing) => ['/purposes', '/data', '/sources'].map((at) => statedAt(standing, at))
  expect(facts(begunBy(replies))).toEqual(facts(plainly))
  // What is said of it later stands as well.
  const behind = takenBy(begunBy(replies.slice(0, -1)), `purposes.${id}`, {
    is: 'begun',
    fields: { [key]: fields[key] ?? '' },
  })
  const last = Object.entries(fields).at(-1) ?? ['', '']
  const whole = takenBy(behind, `purposes.${id}`, { is: 'begun', fields: { [last[0]]: last[1] } })
  expect(facts(whole)).toEqual(facts(plainly))
})

test.each(['statutory', 'contractual', 'pre-contractual', 'optional'])(
  'asks what happens without the data, and leaves it to be found out where the law asks: %s',
  (requirement) => {
    const start = startOf('club')
    const fields: Fields = { ...common, sources: ['form'], basis: 'contract', requirement }
    const own = Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'way' && key !== 'giver'))
    expect(askedWith(start, own)).toContain('consequence')
    const at = `/purposes/${id}/provision`
    const said = takenBy(start, `purposes.${id}`, { is: 'fields', fields: { ...own, consequence: 'We cannot lend.' } })
    expect(statedAt(said, at)).toMatchObject({ requirement, consequence: 'We cannot lend.' })
    const unsaid = takenBy(start, `purposes.${id}`, { is: 'fields', fields: own })
    expect(statedAt(unsaid, at)).toMatchObject({ requirement })
    expect(unsaid.marks.has(`${at}/consequence`)).toBe(requirement !== 'optional')
    // It is never asked again on a screen that nobody expects.
    expect(nextIn(decisionsIn(unsaid))?.decides.map((one) => one.at)).not.toContain(`${at}/consequence`)
  },
)

test('what is shown, said again, loses nothing that was said besides', () => {
  const start = takenBy(startOf('practice'), `purposes.${id}`, {
    is: 'fields',
    fields: {
      ...common,
      data: ['health.conditions'],
      basis: 'contract',
      sensitive: 'health-social-care',
      way: 'direct',
    },
  })
  const condition = `/purposes/${id}/specialCategoryCondition`
  expect(statedAt(start, condition)).toEqual({ type: 'health-social-care' })
  // What the law asks for besides is said on screens of its own, or written by hand.
  const whole = standingOf(
    textOf(start).replace(
      'type: health-social-care',
      'type: health-social-care\n      secrecy: those who treat you\n      schedule1: 2',
    ),
  )
  const form = decisionsIn(whole).find((one) => one.id === `purposes.${id}`)?.form
  const fields = form?.kind === 'fields' ? form.fields : []
  const shown = Object.fromEntries(
    fields.flatMap(({ id: key, form: { now } }) => (now === undefined ? [] : [[key, now]])),
  )
  expect(shown).toMatchObject({ sensitive: ['health-social-care'] })
  for (const changed of [{}, { requirement: 'optional' }, { description: 'We lend.' }]) {
    const after = takenBy(whole, `purposes.${id}`, { is: 'fields', fields: { ...shown, ...changed } })
    expect(statedAt(after, condition)).toEqual({
      type: 'health-social-care',
      secrecy: 'those who treat you',
      schedule1: 2,
    })
  }
  const card = decisionsIn(whole).find((one) => one.id === `purposes.${id}.sensitive`)
  expect(card?.take({ is: 'yes', changed: { sensitive: ['health-social-care'] } })).toMatchObject({ changes: [] })
})

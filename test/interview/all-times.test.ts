import { expect, test } from 'vitest'
import type { Decision } from '../../src/interview/decision.js'
import { timeExample } from '../../src/interview/fields/time-examples.js'
import type { Field } from '../../src/interview/form.js'
import { decisionsIn, nextIn } from '../../src/interview/sequence.js'
import { type Standing, statedAt } from '../../src/interview/standing.js'
import { answered, begun, day, interviewed, plainly, starters, textOf } from './interviewed.js'

/** All that a starter has, up to the times. */
function upToTimes(situation: string): Standing {
  const { standing } = interviewed(
    (decision) => {
      if (decision.id === 'situation') return { is: 'picked', values: [situation] }
      if (decision.id === 'purposes') return { is: 'picked', values: valuesOf(decision).slice(0, 6) }
      return plainly(decision)
    },
    begun,
    ({ screen }) => screen === 'time',
  )
  return standing
}

const valuesOf = ({ form }: Decision): readonly string[] =>
  form.kind === 'many' ? form.options.map(({ value }) => value) : []

const allIn = (standing: Standing): Decision | undefined => decisionsIn(standing).find(({ id }) => id === 'time.all')
const aloneIn = (standing: Standing): readonly Decision[] =>
  decisionsIn(standing).filter(({ screen, of }) => screen === 'time' && of === undefined)
const rowsOf = (all: Decision | undefined): readonly Field[] => (all?.form.kind === 'fields' ? all.form.fields : [])
const keyOf = ({ id }: Decision): string => id.slice('time.'.length)

const several = starters.flatMap(({ id }) => {
  const standing = upToTimes(id)
  const all = allIn(standing)
  return all === undefined ? [] : [{ id, standing, all }]
})

test('most sorts of organisations keep for several times', () => expect(several.length).toBeGreaterThan(5))

test.each(several)('what stands in the rows is what each of them would be told alone: $id', ({ standing, all }) => {
  expect(nextIn(decisionsIn(standing))?.id).toBe('time.all')
  const said = aloneIn(standing).map(
    (one, index) => [keyOf(one), index % 2 === 0 ? '2 years' : 'until we meet'] as const,
  )
  const together = answered(standing, all, { is: 'fields', fields: Object.fromEntries(said) })
  const [oneByOne, turned] = [said, said.toReversed()].map((each) =>
    each.reduce((before, [key, words]) => {
      const one = aloneIn(before).find(({ id }) => id === `time.${key}`)
      return one === undefined ? before : answered(before, one, { is: 'words', words })
    }, standing),
  )
  expect(textOf(together)).toBe(oneByOne && textOf(oneByOne))
  expect(textOf(together)).toBe(turned && textOf(turned))
  // Looked at again, they are filled in, and to send them again changes nothing.
  const again = allIn(together)
  expect(again?.isDone).toBe(true)
  const now = Object.fromEntries(rowsOf(again).map(({ id, form }) => [id, form.now ?? '']))
  expect(again?.take({ is: 'fields', fields: now })).toMatchObject({ changes: [] })
})

test.each(several)('each row is answered, left or given to somebody by itself: $id', ({ standing, all }) => {
  const rows = rowsOf(all).filter(({ onlyIf }) => onlyIf === undefined)
  for (const { id } of rows) {
    const begun = answered(standing, all, { is: 'begun', fields: { [id]: '2 weeks' } })
    for (const one of aloneIn(begun)) expect(one.isDone, one.id).toBe(keyOf(one) === id)
    const [read] = [all.take({ is: 'fields', fields: { [id]: 'for ever' } })]
    expect('changes' in read && read.understood?.[0]).toMatchObject({ field: id, doubt: expect.any(String) })
    const asked = answered(standing, all, { is: 'fields', fields: {}, asked: { [id]: { who: 'Ifan' } } })
    for (const one of aloneIn(asked))
      for (const { at } of one.decides) {
        expect(asked.marks.get(at)?.asked?.who, one.id).toBe(keyOf(one) === id ? 'Ifan' : undefined)
        expect(asked.marks.get(at)?.left, one.id).toBe(keyOf(one) === id ? undefined : day)
      }
  }
  expect(all.take({ is: 'fields', fields: { nowhere: '1 year' } })).toHaveProperty('refused')
})

test('a row for several uses can be said of each, and only what is open is asked again', () => {
  let shared = 0
  for (const { standing, all } of several) {
    const parts = rowsOf(all).filter(({ onlyIf }) => onlyIf !== undefined)
    const [first, second] = parts
    if (first === undefined || second === undefined) continue
    shared++
    const key = first.onlyIf?.field ?? ''
    const fields = { [key]: 'not the same', [first.id]: '13 years' }
    const after = answered(standing, all, { is: 'fields', fields })
    const alone = aloneIn(after).find((one) => keyOf(one) === key)
    expect(JSON.stringify(alone?.form)).not.toContain('13 years')
    const stated = alone?.decides.filter(({ at }) => statedAt(after, at) !== undefined)
    expect(stated).toHaveLength(1)
    if (alone === undefined || alone.decides.length > 2) continue
    const whole = answered(after, alone, { is: 'words', words: '5 years' })
    expect(stated?.map(({ at }) => statedAt(whole, at))).toEqual(stated?.map(({ at }) => statedAt(after, at)))
  }
  expect(shared).toBeGreaterThan(2)
})

test('no example is kept until something that happened once', () => {
  const examples = starters.flatMap(({ clocks }) => Object.values(clocks).map((clock) => timeExample(clock)))
  expect(examples).toContain('6 years, or: until you leave')
  for (const one of examples)
    expect(one).not.toMatch(
      /until .*\b(?:visit|answer|meeting|recording|request|event|repair|quote|year|appointment|hire)$/,
    )
})

test.each(several)(
  'whoever looks back sees whatever stands there, also beside what was left: $id',
  ({ standing, all }) => {
    const rows = rowsOf(all)
    const shared = new Set(rows.flatMap(({ onlyIf }) => onlyIf?.field ?? []))
    const twice = '9 months after we meet, but if we hire you, your papers go into your staff file'
    const fields = Object.fromEntries(
      rows.flatMap(({ id, onlyIf }): readonly (readonly [string, string])[] => {
        if (shared.has(id)) return [[id, 'not the same']]
        // The first of each shared row is left.
        const isFirst = onlyIf !== undefined && rows.find((one) => one.onlyIf?.field === onlyIf.field)?.id === id
        return isFirst ? [] : [[id, twice]]
      }),
    )
    const after = answered(standing, all, { is: 'fields', fields })
    const again = allIn(after)
    const now = Object.fromEntries(rowsOf(again).map(({ id, form }) => [id, form.now]))
    for (const [id, words] of Object.entries(fields)) expect([id, now[id]]).toEqual([id, words])
    const sent = Object.fromEntries(Object.entries(now).map(([id, words]) => [id, words ?? '']))
    expect(again?.take({ is: 'fields', fields: sent })).toMatchObject({ changes: [] })
    // One answer in a row holds for all that the row shows.
    for (const key of shared) {
      const others = Object.fromEntries(Object.entries(sent).filter(([id]) => !id.startsWith(`${key}.`)))
      const given = { ...others, [key]: '13 years after we meet' }
      const one = again && answered(after, again, { is: 'fields', fields: given })
      const places = aloneIn(after).find((each) => keyOf(each) === key)?.decides ?? []
      for (const { at } of places) expect(one && statedAt(one, at)).toEqual({ keep: '13 years', after: 'we meet' })
      // What is wrong with it is told there, and not at fields that nobody sees then.
      const wrong = again?.take({ is: 'fields', fields: { ...others, [key]: '6 years\u202e' } })
      expect(wrong && 'refused' in wrong && Object.keys(wrong.refused)).toEqual([key])
    }
  },
)

import { expect, test } from 'vitest'
import type { Answer, Fields } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import { fieldsAsked } from '../../src/interview/fields-asked.js'
import type { Field } from '../../src/interview/form.js'
import { decisionsIn, nextIn } from '../../src/interview/sequence.js'
import { type Standing, statedAt } from '../../src/interview/standing.js'
import { answered, northgate, textOf } from './interviewed.js'

const find = (standing: Standing, id: string): Decision => {
  const found = decisionsIn(standing).find((one) => one.id === id)
  if (found === undefined) throw new Error(`Nobody asks for ${id}.`)
  return found
}

const say = (standing: Standing, id: string, answer: Answer): Standing => answered(standing, find(standing, id), answer)

const choosing = say(northgate(), 'purposes', { is: 'picked', values: ['membership', 'newsletter'] })

/** A club whose members say things that no list has. */
const typed = say(choosing, 'purposes.membership', {
  is: 'yes',
  changed: { data: ['Voice part', 'Shoe size'], sources: ['Our slip', 'Banana News'] },
})

const all = (standing: Standing): Decision => find(standing, 'entry.all')
const fieldsIn = ({ form }: Decision): readonly Field[] => (form.kind === 'fields' ? form.fields : [])
const alone = (standing: Standing): readonly Decision[] =>
  decisionsIn(standing).filter((one) => one.screen === 'entry' && one.of === undefined && one.isUsual !== true)

const said: Fields = {
  'data.voice-part': ['account.profile'],
  'data.shoe-size': ['identity.age'],
  'sources.slip': 'direct',
  'sources.banana-news': 'third-party',
  'sources.banana-news.name': 'Banana News, the shop on the quay',
}

test('asks on one screen for all that was said in own words', () => {
  expect(alone(typed).map(({ id }) => id)).toEqual([
    'data.voice-part',
    'data.shoe-size',
    'sources.slip',
    'sources.banana-news',
  ])
  expect(nextIn(decisionsIn(typed).filter(({ screen }) => screen === 'entry'))?.id).toBe('entry.all')
  // Who gives the data is asked where it is said that others do, and nowhere else.
  expect(fieldsAsked(fieldsIn(all(typed)), said).map(({ id }) => id)).toEqual(Object.keys(said))
  for (const { id, label } of fieldsIn(all(typed)))
    if (!id.endsWith('.name')) expect(label).toMatch(/^(?:Voice part|Shoe size|Our slip|Banana News): /)
})

test('takes of each row what it would take alone', () => {
  const { 'sources.banana-news.name': name, ...rest } = said
  const oneByOne = Object.entries(rest).reduce(
    (standing, [id, given]) =>
      say(
        standing,
        id,
        id.startsWith('data.')
          ? { is: 'picked', values: [given].flat() }
          : { is: 'fields', fields: { type: given, ...(given === 'third-party' && name !== undefined && { name }) } },
      ),
    typed,
  )
  const together = say(typed, 'entry.all', { is: 'fields', fields: said })
  expect(textOf(together)).toBe(textOf(oneByOne))
  expect(statedAt(together, '/sources/banana-news/name')).toBe(name)
  expect(all(together).isDone).toBe(true)
  // Looked at again, it is filled in, and to send it again changes nothing.
  const now = Object.fromEntries(fieldsIn(all(together)).map(({ id, form }) => [id, form.now ?? '']))
  expect(now).toMatchObject({ 'sources.slip': ['direct'] })
  expect(textOf(say(together, 'entry.all', { is: 'fields', fields: now }))).toBe(textOf(together))
})

test('leaves what is empty, keeps what is begun, and tells at its row what it cannot take', () => {
  const begun = say(typed, 'entry.all', { is: 'begun', fields: { 'sources.slip': 'direct' } })
  expect(alone(begun).map(({ isDone }) => isDone)).toEqual([false, false, true, false])
  const left = say(typed, 'entry.all', { is: 'fields', fields: { 'sources.slip': 'direct' } })
  expect(alone(left).map(({ isDone }) => isDone)).toEqual([true, true, true, true])
  expect(statedAt(left, '/data/voice-part/kinds')).toBeUndefined()
  for (const answer of [{ is: 'later' }, { is: 'asked', who: 'Margaret' }] as const) {
    const after = say(begun, 'entry.all', answer)
    expect(alone(after).every(({ isDone }) => isDone)).toBe(true)
    expect(statedAt(after, '/sources/slip/type')).toBe('direct')
  }
  expect(all(typed).take({ is: 'fields', fields: { 'data.voice-part': ['singing'] } })).toEqual({
    refused: { 'data.voice-part': "'singing' is not in the list." },
  })
  expect(all(typed).take({ is: 'fields', fields: { 'data.nothing': ['identity.name'] } })).toEqual({
    refused: { 'data.nothing': 'There is no such field on this screen.' },
  })
})

import { expect, test } from 'vitest'
import { decisionsIn } from '../../src/interview/sequence.js'
import { type Standing, statedAt } from '../../src/interview/standing.js'
import { answered, begun, starters, textOf } from './interviewed.js'

/** What a card proposes of the people, without a word that somebody has to write. */
function peopleOn(standing: Standing, id: string): string | undefined {
  const form = decisionsIn(standing).find((one) => one.id === `purposes.${id}`)?.form
  return form?.kind === 'card' ? form.lines.find((line) => line.id === 'dataSubjects')?.says : undefined
}

const club = starters.find(({ id }) => id === 'club')
const ids = (club?.purposes ?? []).flatMap(({ id, usual }) =>
  JSON.stringify([usual.dataSubjects ?? []].flat().map(({ value }) => value)) === '[["members"]]' ? [id] : [],
)
const [first = '', second = '', ...others] = ids

const begin = (
  [
    ['situation', { is: 'picked', values: ['club'] }],
    ['country', { is: 'words', words: 'Wales' }],
    ['purposes', { is: 'picked', values: ids }],
  ] as const
).reduce((standing, [id, answer]) => {
  const decision = decisionsIn(standing).find((one) => one.id === id)
  return decision ? answered(standing, decision, answer) : standing
}, begun)

function saidOn(standing: Standing, id: string, people: readonly string[]): Standing {
  const card = decisionsIn(standing).find((one) => one.id === `purposes.${id}`)
  if (card === undefined) throw new Error(`${id} is not asked.`)
  return answered(standing, card, { is: 'yes', changed: { dataSubjects: people } })
}

test('who named plot holders where others have members is shown them on the other cards', () => {
  expect(others.length).toBeGreaterThan(1)
  const after = saidOn(begin, first, ['Plot holders'])
  for (const id of [second, ...others]) {
    expect(peopleOn(begin, id)).toBe('Members')
    expect(peopleOn(after, id), id).toBe('Plot holders')
    // It is shown, and nobody has said it.
    expect(statedAt(after, `/purposes/${id}/dataSubjects`)).toBeUndefined()
  }
  const card = decisionsIn(after).find(({ id }) => id === `purposes.${second}`)
  const confirmed = card && answered(after, card, { is: 'yes' })
  expect(confirmed && textOf(confirmed)).not.toContain('label: Members')
  const children = decisionsIn(after).flatMap(({ id }) => (id.startsWith('children.') ? [id] : []))
  expect(children).toEqual(['children.plot-holders'])
})

test('where members are named as well, or several in their place, they are other people', () => {
  for (const people of [
    ['Plot holders', 'Tenants'],
    ['members', 'Plot holders'],
  ])
    expect(peopleOn(saidOn(begin, first, people), second)).toBe('Members')
  const both = saidOn(saidOn(begin, first, ['members']), second, ['Plot holders'])
  expect(peopleOn(both, others[0] ?? '')).toBe('Members')
})

test('other people on a later card are those of that card alone', () => {
  for (const id of [second, ...others]) {
    const after = saidOn(begin, id, ['People at the summer show'])
    for (const other of ids.filter((one) => one !== id))
      expect(peopleOn(after, other), `${id}: ${other}`).toBe('Members')
  }
})

test('who was named first is not forgotten where others are named behind', () => {
  const two = saidOn(saidOn(begin, first, ['Plot holders']), second, ['Tenants'])
  for (const id of others) expect(peopleOn(two, id), id).toBe('Plot holders')
})

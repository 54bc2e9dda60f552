import { expect, test } from 'vitest'
import type { Taken, Understood } from '../../src/interview/answer.js'
import { joinedTaken, shownAt } from '../../src/interview/joined-taken.js'

const read = (field: string): Understood => ({
  field,
  words: `${field} was read`,
  doubt: `Is it ${field}?`,
  instead: [{ label: 'Another', words: 'other' }, { label: 'Anew' }, { label: 'Behind', begins: 'from' }],
})

const parts: readonly Extract<Taken, { readonly changes: unknown }>[] = [
  { changes: [{ put: '/day', to: '2026-11-30' }], understood: [read('day')] },
  { changes: [{ drop: '/customers' }, { open: '/regimes', says: 'which law', left: '2026-11-30' }] },
  { changes: [], understood: [read('seat'), read('')] },
]

test('of several answers all that each of them holds comes through, in its order', () => {
  const joined = joinedTaken(parts)
  expect(joined).toEqual({
    changes: parts.flatMap(({ changes }) => changes),
    understood: parts.flatMap(({ understood = [] }) => understood),
  })
  expect(joinedTaken([])).toEqual({ changes: [], understood: [] })
})

test('where one is refused all are, and each reason is told once, beside its field', () => {
  const refused: readonly Taken[] = [
    { refused: { seat: 'Pick one.', '': 'It is too long.' } },
    { refused: { seat: 'Write where.' } },
    { refused: { seat: 'Pick one.', who: 'Write whom you ask.' } },
  ]
  const [first, ...others] = parts
  expect(joinedTaken([...(first ? [first] : []), ...refused, ...others])).toEqual({
    refused: { seat: 'Pick one. Write where.', '': 'It is too long.', who: 'Write whom you ask.' },
  })
})

test('at another field nothing else of it changes', () => {
  const inside = (field: string): string => `row.${field}`
  const [part] = parts
  expect(part && shownAt(part, inside)).toEqual({ ...part, understood: [{ ...read('day'), field: 'row.day' }] })
  expect(shownAt({ refused: { day: 'No day.' } }, inside)).toEqual({ refused: { 'row.day': 'No day.' } })
  expect(shownAt({ refused: { day: 'No day.' } }, inside, () => '')).toEqual({ refused: { 'row.day': 'No day.' } })
  expect(part && shownAt(part, inside, (field) => field)).toEqual(part)
})

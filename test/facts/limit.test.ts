import { expect, test } from 'vitest'
import { limitOf, limitOfAll } from '../../src/facts/scope/limit.js'

test('what may be is said to be no more, whatever else limits it', () => {
  expect(limitOf({ certainty: 'may' })).toBe('may')
  expect(limitOf({ certainty: 'might', products: [] })).toBe('may')
  expect(limitOf({ certainty: 'may', products: [] })).toBe('may')
  expect(limitOf({ certainty: 'rarely', products: [] })).toBe('some-cases')
  expect(limitOf({ certainty: 'rarely' })).toBe('rarely')
  expect(limitOf({ certainty: 'always' })).toBeUndefined()
})

test('of several places the one that says most counts', () => {
  expect(limitOfAll(['may', 'some-cases'])).toBe('some-cases')
  expect(limitOfAll(['may', 'rarely'])).toBe('rarely')
  expect(limitOfAll(['may', 'may'])).toBe('may')
  expect(limitOfAll(['may', undefined])).toBeUndefined()
})

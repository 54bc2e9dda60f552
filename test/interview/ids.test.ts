import { expect, test } from 'vitest'
import schema from '../../schemas/declaration.schema.json' with { type: 'json' }
import { idOf } from '../../src/interview/checks.js'
import { reservedIds } from '../../src/language/near-miss.js'

const pattern = new RegExp(schema.$defs.id.pattern)

test.each([...reservedIds, 'CON', 'The Aux', 'nul.', '1', '-', 'ß'])('the id made of “%s” is one', (name) => {
  expect(idOf(name, [], 'purposes')).toMatch(pattern)
  expect(idOf(name, ['purposes'], 'purposes')).toMatch(pattern)
})

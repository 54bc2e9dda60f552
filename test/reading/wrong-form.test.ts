import { expect, it } from 'vitest'
import { declarationSchema } from '../../scripts/generate/schema.js'
import { formOf } from '../../src/reading/mistakes/wrong-form.js'

/** Every pattern of the schema, at any depth. */
function patternsIn(schema: object): readonly string[] {
  return Object.entries(schema).flatMap(([key, value]: readonly [string, unknown]) => {
    if (key === 'pattern' && typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? patternsIn(value) : []
  })
}

it('every pattern of the schema is known by the form that it asks for', () => {
  const forms = new Map([...new Set(patternsIn(declarationSchema))].map((pattern) => [pattern, formOf(pattern)]))
  expect([...forms].filter(([, form]) => form === undefined)).toEqual([])
  expect([...new Set(forms.values())].sort()).toEqual([
    'authority',
    'catalogue-kind',
    'colour',
    'country',
    'date',
    'id',
    'language',
    'period',
    'vendor',
  ])
})

import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { declarationSchema } from '../../scripts/generate/schema.js'
import check from '../../src/language/validator.gen.js'
import { parse } from '../../src/reading/parse.js'
import { readValue } from '../../src/reading/read-value.js'
import { find, read } from '../examples/project.js'

/** The published schema itself, as any editor reads it. */
const judge = new Ajv2020({ strict: false, validateFormats: false }).compile(declarationSchema)

const paths = [...find('test/fixtures/mistakes/*.yaml'), ...find('examples/**/*.yaml'), ...find('test/base.yaml')]

it('there are many declarations to judge', () => {
  expect(paths.length).toBeGreaterThan(70)
})

it.each(paths)('the validator that ships and the published schema agree on %s', (path) => {
  const { value: tree } = parse({ path, text: read(path) })
  if (!tree) return
  const { value } = readValue(tree)
  expect(check(value)).toBe(judge(value))
})

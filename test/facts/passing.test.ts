import { expect, it } from 'vitest'
import { withPassing } from '../../src/facts/recipients.js'
import { disclosures } from '../../src/prose/disclosures.js'
import { checkOverlay } from '../rules/overlay.js'

/** As many processors, each of which passes data on to those of these numbers; the first has a use. */
const passing = (count: number, next: (index: number) => readonly number[]) => `recipients:
${Array.from({ length: count }, (_, index) => {
  const to = next(index).map((it) => `k${it}`)
  return `  k${index}: { name: Firm ${index}, role: processor, does: keeps data, contract: { signed: 2025-03-01 }, countries: [GB]${to.length > 0 ? `, passesTo: [${to.join(', ')}]` : ''} }`
}).join('\n')}
purposes:
  membership: { title: Keep the list, dataSubjects: [members], data: [contact], sources: [form], basis: contract, recipients: [k0] }
`

const modelOf = (block: string) => {
  const { model } = checkOverlay(block)
  if (!model) throw new Error('no model')
  return model
}

it('each place that names somebody counts once, however many ways lead to it', () => {
  const model = modelOf(passing(60, (index) => [index + 1, index + 2].filter((it) => it < 60)))
  // One use, 59 places that name the next, and 58 that name the one after it.
  expect(disclosures(model).filter(({ recipient }) => recipient.name !== undefined)).toHaveLength(1 + 59 + 58)
})

it('those who all pass data on to each other are each named, and never again by whom the data come to first', () => {
  const all = Array.from({ length: 12 }, (_, index) => index)
  const model = modelOf(passing(12, (index) => all.filter((it) => it !== index)))
  const first = model.recipients.get('k0')
  const uses = disclosures(model).filter(({ recipient }) => recipient === first)
  expect(uses).toHaveLength(1)
  expect(new Set(disclosures(model).map(({ recipient }) => recipient)).size).toBe(12)
  for (const { use } of uses) expect(withPassing(use)).toHaveLength(1 + 11 + 11 * 10)
})

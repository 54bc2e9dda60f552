import { expect, test } from 'vitest'
import type { Line } from '../../src/interview/form.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import type { Standing } from '../../src/interview/standing.js'
import { answered, standingOf, starters, textOf } from './interviewed.js'

const begunFor = (situation: string, data: string, purpose: string): Standing =>
  standingOf(`# Begun by forthright.
# situation: ${situation}
forthright: 1
controllers: { us: { name: Northgate, country: GB } }
data: { some: { label: Some, kinds: [${data}] } }
purposes: { p: { title: Do it, data: [some], ${purpose} } }
`)

const found = (standing: Standing, id: string) => {
  const decision = decisionsIn(standing).find((one) => one.id === id)
  if (decision === undefined) throw new Error(`There is no ${id}.`)
  return decision
}

function lineIn(standing: Standing, id: string): Line {
  const { form } = found(standing, 'also')
  const line = form.kind === 'card' ? form.lines.find((one) => one.id === id) : undefined
  if (line === undefined) throw new Error(`There is no line ${id}.`)
  return line
}

const plain = ['identity.name', 'basis: contract'] as const
const privately = starters.filter(({ standing }) => standing.some(({ unless }) => unless?.includes('watching')))

test('whoever watches people or keeps sensitive data is offered no sentence that it does not', () => {
  expect(privately.length).toBeGreaterThan(5)
  for (const { id } of privately) {
    expect(lineIn(begunFor(id, ...plain), 'dpo').says).toContain('We do not monitor people or use sensitive data')
    for (const [data, purpose] of [
      ['media.cctv', 'basis: contract'],
      ['identity.name', 'kinds: [security.cctv]'],
      ['identity.name', 'kinds: [people.monitoring]'],
      ['health.conditions', 'basis: contract'],
      ['special.religion', 'basis: contract'],
      ['criminal.convictions', 'basis: contract'],
    ] as const) {
      const says = lineIn(begunFor(id, data, purpose), 'dpo').says
      expect(says, `${id} ${data} ${purpose}`).not.toContain('We do not monitor')
    }
    expect(lineIn(begunFor(id, 'health.conditions', 'kinds: [care.health]'), 'dpo').state).toBe('open')
  }
})

test('whoever acts for a public task is not offered to be no public authority', () => {
  expect(lineIn(begunFor('club', ...plain), 'publicAuthority').state).toBe('proposed')
  expect(lineIn(begunFor('club', 'identity.name', 'basis: public-task'), 'publicAuthority').state).toBe('open')
})

test('what was confirmed goes once something stands against it', () => {
  const said = answered(begunFor('club', ...plain), found(begunFor('club', ...plain), 'also'), { is: 'yes' })
  expect(textOf(said)).toMatch(/dpo: ?{ ?none: We do not monitor/)
  const kinds = found(said, 'data.some')
  const watched = answered(said, kinds, { is: 'picked', values: ['media.cctv'] })
  expect(textOf(watched)).not.toMatch(/^[^#\n]*We do not monitor/m)
  expect(found(watched, 'also').isDone).toBe(false)
  expect(textOf(answered(said, kinds, { is: 'picked', values: ['contact.email'] }))).toContain('We do not monitor')
  const authority = answered(said, found(said, 'also'), { is: 'begun', changed: { publicAuthority: 'yes' } })
  expect(textOf(authority)).not.toMatch(/^[^#\n]*We do not monitor/m)
})

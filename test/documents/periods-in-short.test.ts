import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baseText } from './notices.js'
import { sectionText } from './section-text.js'

const uses = ['Answer you', 'Bill you', 'Count the visits', 'Draw the lots']
const lengths = ['60 days', '6 months', '2 years', '6 years']
const starts = ['our contract ends', 'you leave', undefined]

interface Said {
  readonly keep: string
  readonly after: string | undefined
}

/** A notice in which each of some uses has its own periods. */
function withPeriods(said: readonly (readonly Said[])[]): string {
  const purposes = said.map((rules, index) => {
    const retention = rules.map(
      ({ keep, after }) => `{ keep: ${keep}${after === undefined ? '' : `, after: ${after}`} }`,
    )
    return `  use${index}: { title: ${uses[index]}, dataSubjects: [members], data: [contact], retention: [${retention.join(', ')}] }\n`
  })
  const [before = '', rest = ''] = baseText.split('\npurposes:\n')
  return `${before}\npurposes:\n${purposes.join('')}${rest.slice(rest.search(/^\w/m))}`
}

/** What the short version says of how long, a line for each period. */
function inShort(text: string): readonly string[] {
  const plain = sectionText('in-short', text).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  const [, told = ''] = plain.split('**How long:**')
  const [own = ''] = told.split('\n- ')
  return own.split('\n').flatMap((line) => line.replace(/^[\s-]*/, '').trim() || [])
}

const anyRule = fc.record({ keep: fc.constantFrom(...lengths), after: fc.constantFrom(...starts) })
const anySet = fc.array(fc.uniqueArray(anyRule, { minLength: 1, maxLength: 2, selector: (it) => JSON.stringify(it) }), {
  minLength: 1,
  maxLength: uses.length,
})

test('no period stands in the short version beside a start or a use that it was not declared with', () => {
  fc.assert(
    fc.property(anySet, (said) => {
      const told = inShort(withPeriods(said))
      expect(told.length).toBeGreaterThan(0)
      for (const line of told) {
        const start = starts.find((it) => it !== undefined && line.includes(`after ${it}`))
        const use = uses.findIndex((title) => line.startsWith(`${title}:`))
        const rules = use < 0 ? said.flat() : (said[use] ?? [])
        const here = lengths.filter((length) => line.includes(length))
        for (const keep of here) expect(rules, line).toContainEqual({ keep, after: start })
        if (here.length === 0) expect(line).toMatch(/^\d+ more periods?$/)
      }
    }),
    { numRuns: 60, seed: 20261130 },
  )
})

test('of few periods, each is told of the use that has it', () => {
  const each = fc.array(anyRule, { minLength: 2, maxLength: 3 })
  fc.assert(
    fc.property(each, (rules) => {
      const told = inShort(withPeriods(rules.map((rule) => [rule])))
      for (const line of told)
        expect(
          lengths.filter((length) => line.includes(length)),
          line,
        ).toHaveLength(1)
      const pairs = new Set(rules.map((rule) => JSON.stringify(rule)))
      expect(told).toHaveLength(pairs.size)
    }),
    { numRuns: 30, seed: 20261130 },
  )
})

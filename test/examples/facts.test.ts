import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { keysOf } from '../../src/source/pointer.js'
import { checkText, find, read } from './project.js'

/** The facts of a published policy, each with the pointers that carry it. */
interface Fact {
  readonly id: string
  readonly pointers: readonly string[]
}

function factsOf(table: string): readonly Fact[] {
  return table.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    const id = /^F\d+[a-z]?$/.exec(cells[1] ?? '')?.[0]
    const pointers = [...(cells.at(-2) ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
    return id === undefined ? [] : [{ id, pointers }]
  })
}

/** How many facts each fact sheet lists: a table that loses a row is noticed. */
const counts: Readonly<Record<string, number>> = {
  cmsuk: 99,
  'cqi-imsig': 124,
  'imperial-after-hours': 108,
  'institute-of-medical-illustrators': 44,
  'international-mediation-institute': 114,
}

/** What a key leads to inside a map or a list; aliases are followed. */
const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const names = find('examples/as-published/*.facts.md').map((path) => path.replace(/^.*\/|\.facts\.md$/g, ''))

it('there is a table of facts beside each transcription', () => {
  expect(names).toEqual(Object.keys(counts))
  expect(find('examples/as-published/*.yaml').map((path) => path.replace(/^.*\/|\.yaml$/g, ''))).toEqual(names)
})

describe.each(names)('%s', (name) => {
  const declaration = read(`examples/as-published/${name}.yaml`)
  const facts = factsOf(read(`examples/as-published/${name}.facts.md`))

  it('lists every fact of its source once', () => {
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length)
    expect(facts.length).toBe(counts[name])
  })

  it('carries every fact at a pointer that is there', () => {
    const written: unknown = parse(declaration, { maxAliasCount: 1000 })
    for (const { id, pointers } of facts) {
      expect(pointers, id).not.toEqual([])
      for (const pointer of pointers) {
        const path = keysOf(pointer)
        expect(path.reduce(inside, written), `${id}: ${pointer}`).toBeDefined()
        expect(
          path.some((key) => key.startsWith('x-')),
          `${id}: ${pointer} is a field of the language`,
        ).toBe(false)
      }
    }
  })

  it('is well-formed: whatever is found is about law, not about the language', () => {
    const checked = checkText(`${name}.yaml`, declaration)
    const stages = ['syntax', 'schema', 'value-is-stated', 'reference-exists', 'word-is-known', 'include']
    expect(checked.findings.filter((finding) => stages.includes(finding.rule))).toEqual([])
    expect(checked.model).toBeDefined()
  })
})

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { changesBetween } from '../../src/changes/changes-between.js'
import { contentOf, leavesOf, type Part } from '../../src/changes/part.js'
import { partsOf } from '../../src/changes/parts-of.js'
import type { Side } from '../../src/changes/side.js'
import { edits } from './edits.js'
import { example, examples, lineOf, sideOf, yamlOf } from './sides.js'

/** An example with some of the edits. */
function edited(name: string, ...which: readonly number[]): Side {
  const declared: unknown = parse(example(name))
  for (const index of which) edits[index]?.edit(declared)
  return sideOf(yamlOf(declared))
}

const linesBetween = (old: Side, now: Side): readonly string[] => changesBetween(old, now).map(lineOf).sort()

describe.each(examples)('%s', (name) => {
  const plain = edited(name)
  const each = edits.map((_, index) => edited(name, index))
  const alone = each.map((side) => linesBetween(plain, side))
  const undone = each.map((side) => linesBetween(side, plain))

  it('lists each edit, and nothing else, with its class', () => {
    expect(alone.map((lines, index) => `${edits[index]?.name}: ${lines.join('; ')}`)).toMatchSnapshot()
  })

  it('lists of two edits at once both, each as if alone', () => {
    for (const one of edits.keys()) {
      const other = (one * 5 + 7) % edits.length
      if (one === other) continue
      const expected = [...(alone[one] ?? []), ...(alone[other] ?? [])].toSorted()
      expect(linesBetween(plain, edited(name, one, other)), `${edits[one]?.name} and ${edits[other]?.name}`).toEqual(
        expected,
      )
    }
  })

  it('lists of one edit against another what is undone and what is done', () => {
    for (const [from, old] of each.entries())
      for (const [to, now] of each.entries()) {
        if (from === to) continue
        const expected = [...(undone[from] ?? []), ...(alone[to] ?? [])]
        expect(linesBetween(old, now), `${edits[from]?.name} against ${edits[to]?.name}`).toEqual(expected.toSorted())
      }
  })
})

/** How often each leaf of some parts is said, by its place in the language and its words. */
function leavesIn(parts: readonly (readonly [place: string, Part | undefined])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [place, part] of parts) {
    for (const [path, leaf] of part ? leavesOf(part) : []) {
      const at = leaf.is === 'none' && leaf === part ? place.replace(/\.?none$/, '') : place
      const key = `${[...(at === '' ? [] : [at]), ...path].join('.')} ${contentOf(leaf, (_, id) => id)}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}

/** What is said in one more often than in the other. */
const without = (all: ReadonlyMap<string, number>, some: ReadonlyMap<string, number>): readonly string[] =>
  [...new Set([...all.keys(), ...some.keys()])].flatMap((key) => {
    const left = (all.get(key) ?? 0) - (some.get(key) ?? 0)
    return left === 0 ? [] : [`${left} ${key}`]
  })

it.each(
  [...examples, 'an edit'].flatMap((one) =>
    examples.flatMap((other) => (other === one ? [] : [[one, other] as const])),
  ),
)('of %s against %s, what is in no change is said by both, leaf by leaf', (one, other) => {
  const old = one === 'an edit' ? edited(other, ...edits.keys()) : edited(one)
  const now = edited(other)
  const changes = changesBetween(old, now)
  const before = leavesIn(changes.map(({ place, before }) => [place, before]))
  const after = leavesIn(changes.map(({ place, after }) => [place, after]))
  const left = without(leavesIn([['', partsOf(old.model)]]), before)
  expect(left.toSorted()).toEqual(without(leavesIn([['', partsOf(now.model)]]), after).toSorted())
  // Nothing is told more often than it is said.
  expect(left.filter((key) => key.startsWith('-'))).toEqual([])
  expect(left.length).toBeGreaterThan(one === 'an edit' ? 100 : 2)
})

it.each(examples.flatMap((one) => examples.filter((other) => other !== one).map((other) => [one, other] as const)))(
  'holds %s against %s: what one has more, the other has less',
  (one, other) => {
    const there = changesBetween(edited(one), edited(other))
    const back = changesBetween(edited(other), edited(one))
    const count = (all: typeof there, what: string): number => all.filter((it) => it.what === what).length
    expect(there.length).toBeGreaterThan(40)
    expect(count(there, 'added')).toBe(count(back, 'removed'))
    expect(count(there, 'removed')).toBe(count(back, 'added'))
    expect(count(there, 'changed')).toBe(count(back, 'changed'))
  },
)

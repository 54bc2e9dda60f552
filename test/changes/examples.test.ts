import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { changesBetween } from '../../src/changes/changes-between.js'
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

  it('lists of one edit against another what is undone and what is done', () => {
    for (const [from, old] of each.entries())
      for (const [to, now] of each.entries()) {
        if (from === to) continue
        const expected = [...(undone[from] ?? []), ...(alone[to] ?? [])]
        const places = (lines: readonly string[]) => lines.map((line) => line.replace(/^\w+ /, '')).sort()
        expect(places(linesBetween(old, now)), `${edits[from]?.name} against ${edits[to]?.name}`).toEqual(
          places(expected),
        )
      }
  })
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

import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { sampled } from '../sampling.js'
import { withoutAliases } from './aliases.js'
import { declaredTies } from './declared.js'
import { untrueInNoticesOf } from './printed-notices.js'
import { randomDeclaration } from './random-declaration.js'
import { told } from './report.js'
import { sideBySide } from './side-by-side.js'
import { type Kind, kindOfPair, kinds } from './ties.js'
import { entriesOf, field } from './yaml-values.js'

const seeds = Array.from({ length: 2000 }, (_, index) => index + 1)

describe('notices of random declarations', () => {
  it('say each pair that is declared, and none that is not', async ({ annotate }) => {
    for (const seed of sampled(seeds, 'random declarations', annotate, { share: 50, least: 40 })) {
      const text = stringify(randomDeclaration(seed))
      expect(told(await untrueInNoticesOf(text)), `declaration ${seed}\n${text}`).toEqual([])
    }
  })

  it('hold each kind of pair often tied, and often side by side', () => {
    const tied = new Map<Kind, number>()
    const untied = new Map<Kind, number>()
    for (const seed of seeds) {
      const declaration = withoutAliases(randomDeclaration(seed))
      for (const [kind, isTied] of kindsIn(declaration)) {
        const counts = isTied ? tied : untied
        counts.set(kind, (counts.get(kind) ?? 0) + 1)
      }
    }
    for (const kind of kinds) {
      expect(tied.get(kind), `${kind} tied`).toBeGreaterThan(100)
      expect(untied.get(kind), `${kind} untied`).toBeGreaterThan(100)
    }
  })
})

/** The pairs of a declaration that some notice has to state, and those that none may. */
function kindsIn(declaration: unknown): readonly (readonly [Kind, boolean])[] {
  const notices = entriesOf(field(declaration, 'notices')).map(([id]) => declaredTies(declaration, id))
  return [...sideBySide(declaration)].flatMap((pair) => {
    const kind = kindOfPair(pair)
    const isTied = notices.some(({ must }) => must.has(pair))
    const isOpen = notices.some(({ may }) => may.has(pair))
    return kind === undefined || (!isTied && isOpen) ? [] : [[kind, isTied] as const]
  })
}

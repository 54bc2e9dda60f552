import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { declarationWith } from '../../scripts/ledger/fill.js'
import { markedPlaces } from '../../scripts/ledger/rows.js'
import { valuesOf } from '../../scripts/ledger/values.js'
import type { Checked } from '../../src/checking/checked.js'
import { unshownReport } from '../../src/reports/changelog/changelog-report.js'
import { logPlans } from '../../src/reports/changelog/log-plans.js'
import { compared } from '../../src/reports/diff/compared.js'
import { diffHtml } from '../../src/reports/diff/html.js'
import { applyEdits } from '../../src/writing/apply-edits.js'
import { edits } from '../changes/edits.js'
import { changes, example, examples, yamlOf } from '../changes/sides.js'
import { asOf } from '../examples/project.js'
import { sampled } from '../sampling.js'
import { checkFiles } from './machines.js'

const known = new Map<string, Checked>()

/** A text, checked; each once. */
function checked(text: string): Checked {
  const found = known.get(text) ?? checkFiles({ path: 'privacy.yaml', text })
  known.set(text, found)
  return found
}

async function plansOf(old: string, now: string) {
  const [before, after] = [checked(old), checked(now)]
  const both = await compared(before, after)
  return { trees: after.trees, plans: both ? await logPlans(both, { today: asOf }) : expect.fail('not compared') }
}

/** A declaration with its entries written. */
async function logged(old: string, now: string): Promise<string> {
  const { trees, plans } = await plansOf(old, now)
  const applied = applyEdits(
    trees,
    plans.flatMap((plan) => plan.edits),
  )
  return 'files' in applied ? (applied.files[0]?.text ?? now) : expect.fail(applied.refused)
}

const rulesIn = (text: string): readonly string[] => [
  ...new Set(checked(text).findings.map(({ rule, severity }) => `${severity} ${rule}`)),
]

const crlf = (text: string): string => text.replaceAll('\n', '\r\n')

const cases = examples.flatMap((name) =>
  edits.map(({ name: what, edit }): readonly [string, string, string] => {
    const old = yamlOf(parse(example(name)))
    const declared: unknown = parse(old)
    edit(declared)
    return [`${name}: ${what}`, old, yamlOf(declared)]
  }),
)

describe.each(cases)('%s', (_, old, now) => {
  it('is told in the log and nowhere else, once, and brings no finding', async () => {
    const after = await logged(old, now)
    for (const { place } of changes(now, after)) expect(place).toMatch(/^notices\.\*\.(?:changes\.log|effective)/)
    expect(rulesIn(after).filter((rule) => !rulesIn(now).includes(rule))).toEqual([])
    const again = await plansOf(old, after)
    expect(again.plans.flatMap((plan) => [...plan.edits, ...(plan.is === 'other' ? [plan] : [])])).toEqual([])
  })
})

it('keeps the line ends of the file', async () => {
  const [, old = '', now = ''] = cases[1] ?? []
  expect(await logged(crlf(old), crlf(now))).toBe(crlf(await logged(old, now)))
})

it('what each edit is told as', async () => {
  const told = await Promise.all(
    cases
      .filter(([name]) => name.startsWith('online-shop'))
      .map(async ([name, old, now]) => {
        const { plans } = await plansOf(old, now)
        return `${name.replace('online-shop: ', '')}: ${plans.map(({ is, entry }) => entry?.what ?? is).join(' | ')}`
      }),
  )
  expect(told).toMatchSnapshot()
})

test('whatever comes or goes at any place is logged or not, shown beside what was, and nothing is thrown', async ({
  annotate,
}) => {
  for (const { place, word } of sampled(markedPlaces(), 'places in the log', annotate, { share: 40 })) {
    const [one] = valuesOf(place, word)
    const texts = [undefined, one].map((value) => yamlOf(declarationWith(place, value, false)))
    const [without = '', filled = ''] = texts
    for (const [old, now] of [texts, texts.toReversed()]) {
      const both = await compared(checked(old ?? ''), checked(now ?? ''))
      if (both === undefined || both.unread.length > 0) continue
      const { trees, plans } = await plansOf(old ?? '', now ?? '')
      const applied = applyEdits(
        trees,
        plans.flatMap((plan) => plan.edits),
      )
      const after = 'files' in applied ? (applied.files[0]?.text ?? now ?? '') : (now ?? '')
      expect(checked(after).model, place.path).toBeDefined()
      const page = await diffHtml([both])
      expect(page).not.toMatch(/undefined|\[object/)
    }
    expect(without === filled && one !== undefined, place.path).toBe(false)
  }
})

test.each([1, 2, 9])(
  '%i notices that cannot be printed are told in one sentence, with those of them that fit',
  async (many) => {
    const text = example('membership-club')
    const both = await compared(checked(text), checked(text))
    if (both === undefined) expect.fail('not compared')
    const all = Array.from({ length: many }, (_, index) => ({
      compared: { ...both, unmarked: [] },
      unseen: [{ id: `notice-${index + 1}`, title: undefined, at: '/forthright' }],
    }))
    const told = unshownReport(all, { color: false, ascii: false, columns: 80 }).replace(/\s+/g, ' ')
    expect(told.match(/is not known/g)).toHaveLength(1)
    for (const { unseen } of all.slice(0, 5)) expect(told).toContain(`${unseen[0]?.id} (privacy.yaml:`)
    expect(told.includes('and 4 more')).toBe(many === 9)
  },
)

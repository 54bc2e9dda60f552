import { expect, test } from 'vitest'
import { checkWith } from '../../src/checking/check.js'
import { lowerAsDeclared } from '../../src/checking/lower-as-declared.js'
import { runRules } from '../../src/checking/run-rules.js'
import { setAside } from '../../src/checking/set-aside.js'
import { excessIn } from '../../src/documents/words/markdown-excess.js'
import { type Finding, placesIn } from '../../src/findings/finding.js'
import { fingerprinted } from '../../src/findings/fingerprint.js'
import { sorted } from '../../src/findings/sort.js'
import { parse } from '../../src/reading/parse.js'
import { suppressionsOf } from '../../src/reading/suppression-comments.js'
import { validate } from '../../src/reading/validate.js'
import { rules } from '../../src/rules/index.gen.js'

const text = `forthright: 1
regimes: [uk]
lint:
  retention-is-stated: { severity: warning, because: the board decides in May }
purposes:
  # forthright-ignore retention-is-stated until 2027-03-01 -- the board decides in May
  membership: { title: Run your membership }
  races: { title: Enter you for races }
  lessons: { title: Teach you to row }
`

const { value: tree } = parse({ path: 'privacy.yaml', text })
const trees = tree ? [tree] : []
const checked = checkWith(
  { validate, measureMarkdown: excessIn },
  { trees, files: ['privacy.yaml'], findings: [] },
  { asOf: '2026-11-21' },
)
const { law, locator } = checked

/** All that one rule finds, as one finding at three places. */
function grouped(from = rules): Finding {
  if (!checked.model) throw new Error('no model')
  const [found, ...more] = runRules(from, checked.model, law, locator).filter(
    ({ rule }) => rule === 'retention-is-stated',
  )
  if (!found || more.length > 0) throw new Error('one cause is one finding')
  return found
}

const pointersOf = ([finding]: readonly Finding[]): readonly string[] =>
  (finding?.places ?? []).map(({ pointer }) => pointer)

test('a comment sets aside those places that it stands at', () => {
  const { findings, suppressed } = setAside([grouped()], suppressionsOf(trees), { rules, day: '2026-11-21', locator })
  expect(pointersOf(findings)).toEqual(['/purposes/races/retention', '/purposes/lessons/retention'])
  expect(suppressed.map(({ count }) => count)).toEqual([1])
})

test('what counts less is counted by its places', () => {
  if (!checked.model) throw new Error('no model')
  const { findings, lowered } = lowerAsDeclared([grouped()], checked.model, { rules, locator })
  expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  expect(lowered.map(({ count }) => count)).toEqual([3])
  expect(placesIn(findings)).toBe(3)
})

test('places are put in reading order, and each has a fingerprint of its own', () => {
  const { places, ...finding } = grouped()
  const [first, ...more] = places.toReversed()
  if (!first) throw new Error('no place')
  const [after] = sorted([{ ...finding, places: [first, ...more] }], ['privacy.yaml'])
  expect(after?.places).toEqual(places)
  const known = fingerprinted([grouped()], trees).flatMap((one) => one.places.map(({ fingerprint }) => fingerprint))
  expect(new Set(known).size).toBe(3)
})

test('no word of a rule has a say in what is found, or by what it is known again', () => {
  const reworded = rules.map((rule) => ({ ...rule, message: () => 'Something.', fix: () => '', why: '' }))
  expect(fingerprinted([grouped(reworded)], trees)).toEqual(fingerprinted([grouped()], trees))
})

import { expect, it } from 'vitest'
import { parseDocument, visit } from 'yaml'
import { checkTexts } from '../../src/checking/check-texts.js'
import { asOf, read } from '../examples/project.js'
import { tripped, trips } from '../rules/trips.js'
import { sampled } from '../sampling.js'
import { long, toldAtLength } from './long-texts.js'

const club = read('examples/membership-club/privacy.yaml')

// That each rule and each stage shortens what its findings hold, the tests of all trips and of all mistakes hold.
it('no rule tells a long text whole where it stands in a declaration', ({ annotate }) => {
  for (const { row } of sampled(trips, 'trips with long texts', annotate)) {
    const { path, text } = tripped(row)
    const set = (row.edits ?? []).map((edit) => edit.set).filter((it) => typeof it === 'string')
    const document = parseDocument(text)
    visit(document, {
      Scalar: (key, node) => {
        if (key === 'value' && set.includes(String(node.value))) node.value = `${node.value} ${long}`
      },
    })
    const { findings } = checkTexts([{ path, text: document.toString({ lineWidth: 0 }) }], { asOf: row.asOf ?? asOf })
    expect(toldAtLength(findings), row.rule).toEqual([])
  }
})

it.each([
  ['a title', 'title: Run your membership', `title: TODO ${long}`],
  ['a basis', 'basis: contract', `basis: ${long}`],
  ['a key', '\npurposes:', `\n${long}: 1\npurposes:`],
  ['an id', '\n  membership:', `\n  ${long}:`],
  ['a period', /keep: .*/, `keep: "${long}"`],
  ['a version', 'forthright: 1', `forthright: ${long}`],
  ['a text where a list stands', /regimes: .*/, `regimes: ${long}`],
  ['a part', '\npurposes:', `\ninclude: [${long}]\npurposes:`],
  ['an anchor', 'name: Northgate Rowing Club', `name: *${long}`],
  ['a line that is no YAML', '\npurposes:', `\n${long}\npurposes:`],
] as const)('no stage tells %s whole', (_what, from, to) => {
  const text = club.replace(from, to)
  expect(text).not.toBe(club)
  const { findings } = checkTexts([{ path: 'privacy.yaml', text }], { asOf })
  expect(findings).not.toEqual([])
  expect(toldAtLength(findings)).toEqual([])
})

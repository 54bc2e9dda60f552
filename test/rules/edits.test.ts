import { describe, expect, it } from 'vitest'
import { ruleSources } from '../../scripts/generate/rules.js'
import { keysOf } from '../../src/source/pointer.js'
import { applyEdits } from '../../src/writing/apply-edits.js'
import { checkOverlay } from './overlay.js'

const sources = await ruleSources()
const bad = sources.flatMap(({ rule, page }) =>
  page.examples.filter(({ kind }) => kind === 'bad').map(({ yaml }) => ({ id: rule.id, yaml })),
)
const mending = bad.flatMap(({ id, yaml }) => {
  const { findings, trees } = checkOverlay(yaml)
  const places = findings.filter(({ rule }) => rule === id)
  return places.some(({ edits }) => edits !== undefined) ? [{ id, yaml, places, trees }] : []
})

it('some rules mend what they find', () => {
  expect(new Set(mending.map(({ id }) => id)).size).toBeGreaterThanOrEqual(3)
})

describe.each(mending)('$id', ({ id, yaml, places, trees }) => {
  it('is mended by its edits, and nothing else is found then', () => {
    const edits = places.flatMap((place) => place.edits ?? [])
    const tree = trees.find(({ file }) => file.path === 'example')
    const applied = applyEdits(tree ? [tree] : [], edits)
    if ('refused' in applied) expect.fail(`${applied.refused}: ${JSON.stringify(applied.edit)}`)
    const text = applied.files[0]?.text ?? yaml
    const after = checkOverlay(text).findings
    expect(after.filter(({ rule }) => rule === id)).toHaveLength(
      places.filter((place) => place.edits === undefined).length,
    )
    const before = new Set(checkOverlay(yaml).findings.map(({ rule }) => rule))
    expect(after.map(({ rule }) => rule).filter((rule) => !before.has(rule))).toEqual([])
  })

  it('is mended at the place that is found, or inside it', () => {
    for (const { pointer, edits = [] } of places)
      for (const edit of edits) expect('set' in edit && keysOf(edit.set).join('/')).toContain(keysOf(pointer).join('/'))
  })
})

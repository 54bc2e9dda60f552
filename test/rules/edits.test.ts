import { describe, expect, it } from 'vitest'
import { ruleSources } from '../../scripts/generate/rules.js'
import type { Edit } from '../../src/source/edit.js'
import { keysOf } from '../../src/source/pointer.js'
import { applyEdits } from '../../src/writing/apply-edits.js'
import { checkOverlay } from './overlay.js'

const sources = await ruleSources()
const bad = sources.flatMap(({ rule, page }) =>
  page.examples.filter(({ kind }) => kind === 'bad').map(({ yaml }) => ({ id: rule.id, yaml })),
)
const all = bad.flatMap(({ id, yaml }) => {
  const { findings, trees } = checkOverlay(yaml)
  const places = findings.filter(({ rule }) => rule === id)
  return places.some(({ edits }) => edits !== undefined) ? [{ id, yaml, places, trees }] : []
})
const isMark = (edit: Edit): boolean => 'mark' in edit
const mending = all.filter(({ places }) => places.every(({ edits = [] }) => !edits.some(isMark)))
const marking = all.filter(({ places }) => places.some(({ edits = [] }) => edits.some(isMark)))

it('many rules mend what they find, or mark where it is missing', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBeGreaterThanOrEqual(50)
  expect(new Set(mending.map(({ id }) => id)).size).toBeGreaterThanOrEqual(6)
})

it('every rule that has words for what is open marks it somewhere, and never unasked', () => {
  const marked = new Set(marking.map(({ id }) => id))
  expect(sources.flatMap(({ rule }) => (rule.open === undefined || marked.has(rule.id) ? [] : [rule.id]))).toEqual([])
  for (const { places } of marking)
    for (const { edits = [], isSuggestion } of places) if (edits.some(isMark)) expect(isSuggestion).toBe(true)
})

describe.each(marking)('$id', ({ yaml, places, trees }) => {
  it('is marked where it is missing, in words of one line, and found as before', () => {
    for (const { edits = [], pointer } of places)
      for (const edit of edits.filter(isMark))
        expect(edit).toEqual({ mark: pointer, says: expect.stringMatching(/^[\w ]+$/) })
    const applied = applyEdits(
      trees,
      places.flatMap(({ edits = [] }) => edits),
    )
    if ('refused' in applied) expect.fail(`${applied.refused}: ${JSON.stringify(applied.edit)}`)
    const text = applied.files.find(({ path }) => path === 'example')?.text
    if (text === undefined) return
    expect(checkOverlay(text).findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(
      checkOverlay(yaml).findings.map(({ rule, pointer }) => `${rule} ${pointer}`),
    )
  })
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

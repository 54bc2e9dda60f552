import { describe, expect, it } from 'vitest'
import { ruleSources } from '../../scripts/generate/rules.js'
import { checkOverlay } from './overlay.js'

const sources = await ruleSources()

/** A word of the language, an id, a code, a day, a provision: what has no space in it and is no sentence. */
const isWord = (text: string): boolean => /^[\p{L}\p{N}._:/@+-]*$/u.test(text)

/** The strings of some data that are neither a word nor somebody's own, each with its path. */
function fragmentsIn(data: unknown, path = 'data'): readonly string[] {
  if (typeof data === 'string') return isWord(data) ? [] : [`${path}: ${data}`]
  if (typeof data === 'function' || data instanceof Map || data instanceof Set) return [`${path}: is no data`]
  if (typeof data !== 'object' || data === null) return []
  if ('at' in data && 'words' in data) return [`${path}: is a text of the model`]
  return Object.entries(data).flatMap(([key, value]) => {
    if (key === 'quote' || (key === 'name' && 'of' in data && 'id' in data)) return []
    return fragmentsIn(value, `${path}.${key}`)
  })
}

describe.each(sources.map((source) => [source.rule.id, source] as const))('%s', (id, { page }) => {
  it('finds facts and no fragments of a sentence', () => {
    const bad = page.examples.filter(({ kind }) => kind === 'bad')
    const runs = bad.map(({ yaml }) => checkOverlay(yaml).findings)
    for (const run of runs) expect(new Set(run.map(({ fingerprint }) => fingerprint)).size).toBe(run.length)
    const findings = runs.flat().filter(({ rule }) => rule === id)
    expect(findings.flatMap(({ data }) => fragmentsIn(data))).toEqual([])
    for (const { message, fix, related } of findings)
      expect(`${message} ${fix} ${related.map((one) => one.message).join(' ')}`).not.toMatch(/\[object|undefined/)
    for (const { data } of findings) expect(JSON.parse(JSON.stringify(data ?? null))).toEqual(data ?? null)
  })
})

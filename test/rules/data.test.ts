import { describe, expect, it } from 'vitest'
import { ruleSources } from '../../scripts/generate/rules.js'
import { fragmentsIn } from '../fragments.js'
import { checkOverlay } from './overlay.js'

const sources = await ruleSources()

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

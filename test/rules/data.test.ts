import { describe, expect, it } from 'vitest'
import { ruleSources } from '../../scripts/generate/rules.js'

import { lazy } from '../../src/law/lazy.js'
import { inventedIn } from '../findings/facts.js'
import { fragmentsIn } from '../fragments.js'
import { baseText, checkOverlay } from './overlay.js'

const sources = await ruleSources()

describe.each(sources.map((source) => [source.rule.id, source] as const))('%s', (id, { page }) => {
  const bad = page.examples.filter(({ kind }) => kind === 'bad')
  const runs = lazy(() => bad.map(({ yaml }) => ({ yaml, all: checkOverlay(yaml).findings })))
  const own = () =>
    runs().flatMap(({ yaml, all }) => all.filter(({ rule }) => rule === id).map((one) => ({ ...one, yaml })))

  it('finds facts and no fragments of a sentence', () => {
    expect(own().flatMap(({ data }) => fragmentsIn(data))).toEqual([])
    for (const { data } of own()) expect(JSON.parse(JSON.stringify(data ?? null))).toEqual(data ?? null)
  })

  it('quotes what is written', () => {
    expect(own().flatMap(({ data, yaml }) => inventedIn(data, [yaml, baseText]))).toEqual([])
  })

  it('is worded of what it found', () => {
    for (const { message, fix, related } of own())
      expect(`${message} ${fix} ${related.map((one) => one.message).join(' ')}`).not.toMatch(/\[object|undefined/)
  })

  it('is one finding at a place for what is said in the same words, and each is known again', () => {
    for (const { all } of runs()) {
      expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length)
      expect(new Set(all.map(({ rule, pointer, message }) => [rule, pointer, message].join('\n'))).size).toBe(
        all.length,
      )
    }
  })
})

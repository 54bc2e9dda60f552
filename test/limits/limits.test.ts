import { describe, expect, test } from 'vitest'
import { allPlaces } from '../../scripts/ledger/places.js'
import { isMeantBy, whyKept } from '../../src/language/kept-from-notices.js'
import { isWhole, sampled } from '../sampling.js'
import { type Held, type Judged, judged } from './held.js'
import { likeLimits, limitPlaces, notLimits } from './limit-places.js'
import { allCases, type Case } from './limited.js'
import { tappedWords } from './tapped-words.js'
import { trueWithout, weakening } from './true-without.js'

const paths = new Set(likeLimits.map(({ path }) => path))

describe('the places of the language that limit something', () => {
  test('are all that a description in format.md speaks of as a limit', () => {
    const speaksOfOne = /^(?:Only (?!for )|How firm|How far|In which case|If it |From what risk|What it does not cover)/
    const escaped = allPlaces().filter(
      ({ path, description }) =>
        speaksOfOne.test(description) && !path.endsWith('.notices') && whyKept(path) === undefined && !paths.has(path),
    )
    expect(escaped.map(({ path }) => path)).toEqual([])
  })

  test('leave out only what is said to be the fact itself, and each reason is needed', () => {
    const unused = Object.keys(notLimits).filter((pattern) => ![...paths].some((path) => isMeantBy(pattern, path)))
    expect(unused).toEqual([])
    expect(limitPlaces.length).toBeGreaterThan(190)
  })
})

describe('the reviewed lists', () => {
  test('name messages that there are', () => {
    const english = tappedWords.locales.get('en')?.messages ?? {}
    const named = [...weakening, ...trueWithout.flatMap(({ messages }) => messages ?? [])]
    expect(named.filter((key) => !Object.hasOwn(english, key))).toEqual([])
  })

  test('name limits that there are', () => {
    const named = trueWithout.flatMap(({ limits }) => limits)
    expect(named.filter((pattern) => !limitPlaces.some(({ path }) => isMeantBy(pattern, path)))).toEqual([])
  })
})

describe('a limit', () => {
  test('stands wherever what it limits is stated', ({ annotate }) => {
    const cases = sampled(allCases(), 'limits of the language', annotate, { share: 20, least: 50 })
    const results = cases.map(judged)
    const held = new Map<Held, number>()
    for (const how of results.flatMap((result) => result.held)) held.set(how, (held.get(how) ?? 0) + 1)
    void annotate(
      `blocks that state something limited: ${[...held].map(([how, count]) => `${count} ${how}`).join(', ')}`,
    )
    expect(results.flatMap(({ widened }) => widened)).toEqual([])
    if (isWhole) expect(untold(cases, results)).toEqual([])
  })
})

/** The places whose words stand in no case at all. */
function untold(cases: readonly Case[], results: readonly Judged[]): readonly string[] {
  const told = new Set(
    cases.flatMap(({ place }, index) =>
      results[index]?.held.some((how) => how === 'carried' || how === 'inside') ? [place.path] : [],
    ),
  )
  return limitPlaces.map(({ path }) => path).filter((path) => !told.has(path))
}

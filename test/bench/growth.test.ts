import { expect, test } from 'vitest'
import { countedIn } from '../../bench/growth/counted.js'
import { allShapes } from '../../bench/growth/shapes.js'
import { checkTexts } from '../../src/checking/check-texts.js'
import { isWhole, sampled } from '../sampling.js'

/** What grows with the square, and why it may. */
const known: readonly { readonly shape: RegExp; readonly what: RegExp; readonly why: string }[] = [
  {
    shape: /(?:controllers|customers)\.\*|names of nothing|one name of nothing|misspelt names/,
    what: /language\/suggest|levenshtein|model\/resolve/,
    why: 'what may be an id or words is held against the ids there are, where these are fewer than 2,000',
  },
  {
    shape: /retention\.\*\.exceptions/,
    what: /./,
    why: 'an exception to an exception is told with what limits all that it is an exception to',
  },
  {
    shape: /places of several findings/,
    what: /findings\/fingerprint|wording\/short-facts/,
    why: 'a finding that names all of something is worded and known again at each of its places with all that it names',
  },
  {
    shape: /parts that hold one entry|parts that say what the main file says/,
    what: /source\/|yaml\/dist/,
    why: 'a place that several parts hold, which is a mistake in each of them, is looked for in each of them',
  },
  {
    shape: /marketing\[\]/,
    what: /marketing-rules-agree/,
    why: 'which rules on messages overlap has to be asked of each two that have another mode',
  },
]

const names = allShapes().map(({ name }) => name)

test('the shapes are read off the language: each register, list and text', () => {
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => name.startsWith('many ')).length).toBeGreaterThan(200)
  expect(names.filter((name) => name.startsWith('a chain of ')).length).toBeGreaterThan(5)
  expect(names.filter((name) => name.startsWith('a mesh of ')).length).toBeGreaterThan(2)
  expect(names.filter((name) => name.startsWith('a long ')).length).toBeGreaterThan(500)
})

test('twice as much of anything takes twice the work, and is twice as long when it is printed', ({ annotate }) => {
  const chosen = sampled(names, 'ways to get larger', annotate, { share: 100, least: 8 })
  const found = [...countedIn(chosen)].flatMap(([shape, squares]) => squares.map((what) => ({ shape, what })))
  const isMeant = ({ shape, what }: (typeof known)[number], it: (typeof found)[number]): boolean =>
    shape.test(it.shape) && what.test(it.what)
  expect(found.filter((it) => !known.some((one) => isMeant(one, it)))).toEqual([])
  if (isWhole) expect(known.filter((one) => !found.some((it) => isMeant(one, it)))).toEqual([])
})

test('a chain as long as a file is followed to its end', ({ annotate }) => {
  const chains = allShapes().filter(({ name }) => name.startsWith('a chain of '))
  for (const { name, of } of sampled(chains, 'chains', annotate, { share: 7, least: 1 }))
    expect(checkTexts(of(5_000).files, { asOf: '2026-11-21' }).purposes, name).toBeGreaterThan(0)
})

import { expect, test } from 'vitest'
import { isStage } from '../../src/findings/stages.js'
import { read as readFile } from '../examples/project.js'
import { sampled } from '../sampling.js'
import { read } from './read.js'

const files = ['membership-club', 'online-shop', 'college'].map((name) => `examples/${name}/privacy.yaml`)

/** Each field that is written in braces, with where its colon stands. */
const places = files.flatMap((file) => {
  const text = readFile(file)
  return [...text.matchAll(/(?<=[{,] ?)[a-z][a-zA-Z]*(?=: [^ {[])/g)].map(({ index, 0: key }) => ({
    file,
    key,
    colon: index + key.length,
  }))
})

const slips = { 'left out': ' ', 'another sign': '; ', 'no space behind it': ':' }

test('a field in braces without its colon is one mistake, and no rule of law misses it', ({ annotate }) => {
  const known = new Map(files.map((file) => [file, new Set(read(readFile(file)).findings.map(({ rule }) => rule))]))
  const wrong = sampled(places, 'fields in braces', annotate, { share: 30 }).flatMap(({ file, key, colon }) =>
    Object.entries(slips).flatMap(([slip, instead]) => {
      const text = readFile(file)
      const { findings } = read(`${text.slice(0, colon)}${instead}${text.slice(colon + 2)}`)
      const ofLaw = findings.filter(({ rule }) => !isStage(rule) && known.get(file)?.has(rule) !== true)
      return ofLaw.map(({ rule, pointer }) => `${file} ${key} at ${colon}, ${slip}: ${rule} ${pointer}`)
    }),
  )
  expect(places.length).toBeGreaterThan(300)
  expect(wrong).toEqual([])
})

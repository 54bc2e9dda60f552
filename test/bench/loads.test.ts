import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loads } from '../../bench/loads.js'
import { buildIfStale } from '../../scripts/build/fresh.js'

buildIfStale()

/** A word more in a message is no news; another module is, and so is a hundredth of the bytes. */
const slack = { bytes: 0.01, functions: 0.02 }

it('what each command loads is what bench/loads.tsv says: npm run examples writes it', () => {
  const [, ...told] = readFileSync(new URL('../../bench/loads.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const now = loads().map(counts)
  expect(now.map(({ command, modules }) => `${command}: ${modules}`)).toEqual(
    told.map(counts).map(({ command, modules }) => `${command}: ${modules}`),
  )
  for (const [index, { command, bytes, functions }] of told.map(counts).entries()) {
    const found = now[index]
    expect(Math.abs((found?.bytes ?? 0) / bytes - 1), `bytes of ${command}`).toBeLessThan(slack.bytes)
    expect(Math.abs((found?.functions ?? 0) / functions - 1), `functions of ${command}`).toBeLessThan(slack.functions)
  }
})

function counts(line: string) {
  const [command = '', modules = '', bytes = '', functions = ''] = line.split('\t')
  return { command, modules: Number(modules), bytes: Number(bytes), functions: Number(functions) }
}

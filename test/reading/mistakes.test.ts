import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'

import { notFactsIn } from '../findings/facts.js'
import { worded } from '../worded.js'
import { toldAtLengthIfLong } from '../wording/long-texts.js'

const folder = new URL('../fixtures/mistakes/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

test('the corpus is there', () => expect(names.length).toBeGreaterThanOrEqual(65))

/**
 * Each file is a declaration with one to four mistakes. A mistaken line ends in `# ~` and the rules it breaks; where no
 * comment can stand, a comment at the head of the file says `# ~ line:column rule`.
 */
describe.each(names)('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')

  test('has its mistakes reported where they are, each once, and nothing else', () => {
    const findings = worded(findingsOf(name, text))
    const found = findings.map(({ range, rule }) => {
      return isPlaced(text) ? `${range.start.line}:${range.start.column} ${rule}` : `${range.start.line} ${rule}`
    })
    expect(found).toEqual(expected(text))
  })

  test('is held as facts, each known again by another fingerprint', () => {
    const findings = findingsOf(name, text)
    const prints = findings.flatMap(({ places }) => places.map(({ fingerprint }) => fingerprint))
    expect(new Set(prints).size).toBe(prints.length)
    expect(notFactsIn(findings, [text])).toEqual([])
    for (const { data } of findings) expect(JSON.parse(JSON.stringify(data ?? null))).toEqual(data ?? null)
  })

  test('is told in short sentences, however long what it quotes is', () => {
    expect(toldAtLengthIfLong(findingsOf(name, text))).toEqual([])
  })

  test('is told in full sentences', () => {
    for (const { message, fix } of worded(findingsOf(name, text))) {
      expect(message).toMatch(/^['"“A-Z0-9+].*\.$/s)
      expect(message).not.toMatch(/please|invalid|undefined|\[object/i)
      expect(fix).toMatch(/^[A-Z].*\S$/s)
      expect(fix).not.toMatch(/please|invalid|undefined|\[object/i)
    }
  })
})

const findingsOf = (path: string, text: string) => checkTexts([{ path, text }], { asOf: '2026-11-21' }).findings

const isPlaced = (text: string): boolean => /^# ~ \d+:\d+/m.test(text)

function expected(text: string): readonly string[] {
  if (isPlaced(text)) return [...text.matchAll(/^# ~ (\d+:\d+ \S+)$/gm)].map(([, place = '']) => place)
  return text.split('\n').flatMap((line, index) => {
    const rules = / # ~ ([a-z -]+)$/.exec(line)?.[1]?.split(' ') ?? []
    return rules.map((rule) => `${index + 1} ${rule}`)
  })
}

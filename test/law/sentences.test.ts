import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { lawAsOf } from '../../src/law/law.js'
import { parseCitation } from '../../src/law/parse-citation.js'
import { read } from '../examples/project.js'

const law = lawAsOf('2026-11-29')
const { catalogue: _, ...messages }: Readonly<Record<string, string>> = parse(read('templates/locales/en.yaml'))

/** A row of `docs/law/sentences.md`: a message with its words, what it rests on in each law, and how that is known. */
interface Sentence {
  readonly id: string
  readonly words: string
  readonly grounds: Readonly<Record<'eu' | 'uk' | 'ch', string>>
  readonly ticked: string
  readonly known: string
}

const sentences: readonly Sentence[] = read('docs/law/sentences.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [id = '', words = '', eu = '', uk = '', ch = '', ticked = '', known = ''] = line.slice(2, -2).split(' | ')
    return { id: id.slice(1, -1), words: words.slice(1, -1), grounds: { eu, uk, ch }, ticked, known }
  })

const silent = read('test/law/states-no-law.txt').trim().split('\n')

/** The first days of the laws: what began later has its day in the row. */
const begins = { eu: '2018-05-25', uk: '2021-01-01', ch: '2023-09-01' } as const

const groundsOf = ({ grounds }: Sentence) =>
  (['eu', 'uk', 'ch'] as const).flatMap((regime) =>
    [...grounds[regime].matchAll(/`([^`]+)`(?: since (\S{10}))?/g)].map(([, symbol = '', since]) => ({
      regime,
      symbol,
      since,
      versions: law.versions(parseCitation(symbol) ?? 'gdpr:0'),
    })),
  )

describe('every message of a notice', () => {
  it('states law and is held against it, or is reviewed to state none', () => {
    const sorted = [...sentences.map(({ id }) => id), ...silent]
    expect(sorted.filter((id, index) => sorted.indexOf(id) !== index)).toEqual([])
    expect(sorted.toSorted()).toEqual(Object.keys(messages).toSorted())
    expect(sentences.length).toBeGreaterThan(200)
  })
})

describe('a sentence that states law', () => {
  it('has the words that were held against it', () => {
    const written = Object.fromEntries(sentences.map(({ id, words }) => [id, words]))
    const told = Object.fromEntries(sentences.map(({ id }) => [id, messages[id]]))
    expect(written).toEqual(told)
  })

  it('rests on provisions that there are, each ticked, and says since when', () => {
    for (const sentence of sentences) {
      const grounds = groundsOf(sentence)
      expect(grounds.length, sentence.id).toBeGreaterThan(0)
      expect(sentence.ticked, sentence.id).toMatch(/\p{L}{3}/u)
      for (const { regime, symbol, since, versions } of grounds) {
        const days = versions.map(({ from }) => from)
        expect(days.length, `${sentence.id} ${symbol}`).toBeGreaterThan(0)
        const late = days.every((day) => day !== undefined && day > begins[regime])
        if (since !== undefined || late) expect(days, `${sentence.id} ${symbol}`).toContain(since)
      }
    }
  })

  it('says that it was read where all that it rests on was', () => {
    for (const sentence of sentences) {
      const isRead = groundsOf(sentence).every(({ versions }) =>
        versions.every(({ confidence }) => confidence === 'read'),
      )
      expect([sentence.id, sentence.known]).toEqual([sentence.id, isRead ? 'read' : 'recalled'])
    }
  })
})

import { describe, expect, test } from 'vitest'
import { englishSource } from './made-languages.js'

const { messages } = englishSource ?? {}

/** Words that stand for something a translator cannot see; "this" and "these" only where no noun follows. */
const pronouns =
  /\b(?:it|its|they|them)\b|\bthese\b(?= only)|\bth(?:is|ese)\b(?=\s*(?:[.:,;)}]|$|(?:is|are|was|may|might|has|have|does|do|holds|applies|breaks|covers|finds|fits|for|on|with|at|to|of|in|as|if|unless|against)\b))/gi

interface Told {
  readonly key: string
  readonly words: string
  /** The comment nearest above it in its block. */
  readonly comment: string
}

/** The messages of a catalogue, each with the comment that holds for it: until the next one, or an empty line. */
function toldIn(text: string): readonly Told[] {
  const told: Told[] = []
  let comment = ''
  let isOpen = false
  for (const line of text.split('\n')) {
    const [, key = '', words = ''] = /^([\w.@-]+): (.*)$/.exec(line) ?? []
    if (line.startsWith('#')) comment = isOpen ? `${comment}\n${line}` : line
    else if (line === '') comment = ''
    else if (key !== '') told.push({ key, words, comment })
    isOpen = line.startsWith('#')
  }
  return told
}

const unnamed = ({ words, comment }: Told): readonly string[] =>
  [...words.matchAll(pronouns)]
    .map(([pronoun]) => pronoun.toLowerCase())
    .filter((pronoun) => !comment.toLowerCase().includes(`“${pronoun}”`))

describe('it, this and they in a message', () => {
  test('are named in a comment above, so that a translator knows what they stand for', () => {
    const told = toldIn(messages?.text ?? '')
    expect(told.length).toBeGreaterThan(500)
    expect(told.filter((it) => unnamed(it).length > 0).map(({ key }) => key)).toEqual([])
  })

  test.each([
    ['a: We keep it.', ['a']],
    ['a: This is short.', ['a']],
    ['a: This notice is short.', []],
    ['# “it”: the data.\na: We keep it.\nb: It is old.', []],
    ['# “it”: the data.\na: We keep it.\n\nb: It is old.', ['b']],
    ['# “it”: the data.\na: We keep it.\n# A label.\nb: It is old.', ['b']],
  ])('%j', (text, keys) => {
    expect(
      toldIn(text)
        .filter((it) => unnamed(it).length > 0)
        .map(({ key }) => key),
    ).toEqual(keys)
  })
})

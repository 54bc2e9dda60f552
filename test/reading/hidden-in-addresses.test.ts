import { expect, it } from 'vitest'
import { read as readFile } from '../examples/project.js'
import { read } from './read.js'

const base = readFile('test/base.yaml')

/** All that is said of an address of a document, beside what is said of the rest. */
function saidOf(url: string): readonly string[] {
  const before = new Set(read(base).findings.map(({ message }) => message))
  return read(`${base}documents:\n  rules: { title: Rules, url: ${JSON.stringify(url)} }\n`)
    .findings.filter(({ rule, message }) => rule === 'schema' && !before.has(message))
    .map(({ message }) => message)
}

const hidden = ['\u00ad', '\u200b', '\u200e', '\u2060', '\u2063', '\ufeff', '\u034f', '\u3164', '\u2800', '\u180e']

it('what cannot be seen in an address is a finding, wherever it stands and whatever the address begins with', () => {
  const missed = hidden.flatMap((sign) =>
    [
      `https://h${sign}.example/`,
      `https://h.example/${sign}`,
      `https://h.example/a${sign}b?c=d`,
      `https://h.example/#${sign}`,
      `http://h.example/?${sign}`,
      `mailto:a${sign}b@h.example`,
      `tel:+44${sign}20`,
    ].filter((url) => saidOf(url).length !== 1),
  )
  expect(missed.map((url) => encodeURI(url))).toEqual([])
})

it.each([
  'https://fa.wikipedia.example/wiki/می\u200cخواهم',
  'https://h.example/\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  'https://mü.example/straße',
  'tel:+44 20 7946 0000',
])('%s holds what belongs to how it is written', (url) => expect(saidOf(url)).toEqual([]))

it('tells what to take out', () => {
  expect(saidOf('https://h.example/\u00ad')).toEqual([
    "'https://h.example/\\u{ad}' is not a sound address: there is a character in it that cannot be seen.",
  ])
})

it('the sign for what could not be read is told as that', () => {
  const text = base.replace(/^(\s+)title: .*$/m, '$1title: "Nor\ufffdthgate"')
  expect(text).not.toBe(base)
  expect(read(text).findings.map(({ message, fix }) => `${message} ${fix}`)).toContain(
    "The sign '\ufffd' would be published: it stands for a letter that could not be read. Write the letter that was there.",
  )
})

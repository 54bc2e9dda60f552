import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { nameForPrograms, visibleName } from '../../src/reports/visible-name.js'
import { folderForAllTests } from '../folders.js'
import { sampled } from '../sampling.js'
import { run } from './fake-io.js'

const { at, writeAll } = folderForAllTests()
const club = readFileSync(
  fileURLToPath(new URL('../../examples/membership-club/privacy.yaml', import.meta.url)),
  'utf8',
)

/** Controls, formats, ends of lines, and spaces but the one: nobody sees that they are there. */
const isHidden = /^(?:[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs})$/u

const hidden = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => isHidden.test(character))

/** One of each sort. */
const known = ['\t', '\n', '\u0085', '\u00a0', '\u00ad', '\u200b', '\u2028', '\u2029', '\u202e', '\u3000', '\ufeff']

const codeOf = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`

/** What is typed with a word that hides something. */
const lines = (word: string): readonly (readonly string[])[] => [
  [word],
  ['lint', `--${word}`],
  ['help', word],
  ['lint', word],
  ['lint', 'club.yaml', '--format', word],
  ['lint', 'club.yaml', '--fix', word],
  ['lint', 'club.yaml', '--rule', word],
  ['lint', 'club.yaml', '--baseline', `${word}.json`],
  ['lint', 'club.yaml', '--config', word],
  ['lint', 'club.yaml', '--as-of', word],
  ['lint', `${word}.yaml`],
  ['build', word],
  ['build', 'club.yaml', '--notice', word],
  ['build', 'club.yaml', '--language', word],
  ['build', 'club.yaml', '--document', word],
  ['build', `${word}.yaml`, '--format', 'md', '--out', 'out'],
  ['diff', word, 'club.yaml'],
  ['diff', 'club.yaml', `${word}.yaml`],
  ['changelog', word, 'club.yaml'],
  ['changelog', 'club.yaml', word, '--check'],
  ['config', word],
  ['config', `${word}.yaml`],
  ['trace', word],
  ['trace', `${word}.yaml:12`],
  ['trace', 'club.yaml', '--block', word],
  ['trace', 'club.yaml', '--paragraph', word],
  ['init', '--example', word],
  ['init', '--from', word],
  ['init', 'a.yaml', '--out', word],
  ['init', '--from', 'club.yaml', '--out', `${word}.yaml`],
  ['explain', word],
  ['rules', word],
  ['catalogue', word],
  ['catalogue', 'vendors', word],
  ['completion', word],
  ['studio', `${word}.txt`],
]

it('what cannot be seen in a name or an argument is shown by its code', async ({ annotate }) => {
  const raw: string[] = []
  for (const character of [...known, ...sampled(hidden, 'hidden characters', annotate, { share: 32, least: 8 })]) {
    const word = `rec${character}ht`
    if (character !== '\0') writeAll({ 'club.yaml': club, [`${word}.yaml`]: 'forthright: 1\npurposes: { a: b }\n' })
    for (const argv of lines(word)) {
      const { stdout, stderr, code } = await run(argv, { cwd: at() })
      expect(code, argv.join(' ')).not.toBe(70)
      if (/\n|\r/.test(character) ? `${stdout}${stderr}`.includes(word) : `${stdout}${stderr}`.includes(character))
        raw.push(`${codeOf(character)}: ${argv.join(' ')}: ${stdout}${stderr}`.slice(0, 300))
    }
  }
  expect(raw).toEqual([])
})

it('of a name or an argument that is longer than any path, the beginning is told', async () => {
  writeAll({ 'club.yaml': club })
  const word = 'x'.repeat(70_000)
  const more = [
    ['lint', 'club.yaml', '--baseline', `a/${word}/b.json`],
    ['lint', 'club.yaml', '--format', `json:${word}`],
    ['lint', '-', '--stdin-filename', `${word}.yaml`],
    ['build', 'club.yaml', '--out', word],
    ['build', 'club.yaml', '--out', `a/${word}/b`],
    ['studio', word],
  ]
  for (const argv of [...lines(word), ...more]) {
    const { stdout, stderr, code } = await run(argv, { cwd: at() })
    expect(code, argv[0]).not.toBe(70)
    expect(`${stdout}${stderr}`.includes('x'.repeat(100)), argv.join(' ').slice(0, 60)).toBe(false)
  }
})

it('each of them has a code, and all else is itself', () => {
  expect(hidden.length).toBeGreaterThan(200)
  for (const character of hidden) expect(visibleName(`a${character}b`)).toBe(`a${codeOf(character)}b`)
  for (const name of [
    'clubs/a b.yaml',
    'Zürich.yaml',
    '会社.yaml',
    'नीति.yaml',
    '❤️.yaml',
    '👨‍👩‍👧‍👦.yaml',
    '👩🏽‍🚀.yaml',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿.yaml',
    'e\u0301.yaml',
  ])
    expect(visibleName(name)).toBe(name)
  // Where they join nothing, they are hidden.
  expect(visibleName('a\u200d👩.yaml')).toBe('a\\u{200d}👩.yaml')
  // A program looks for the file by this name.
  expect(nameForPrograms('a\u00a0b\u200dc\u2028.yaml')).toBe('a\u00a0b\u200dc\\u{2028}.yaml')
})

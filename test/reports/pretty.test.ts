import { expect, test } from 'vitest'
import { pretty } from '../../src/reports/pretty.js'
import { checked, finding, range, words } from './findings.js'

const look = { color: false, columns: 80, ascii: false, maxShown: 50 }

/** A file with some lines at given places, and blank ones between. */
const fileOf = (lines: Readonly<Record<number, string>>): string =>
  Array.from({ length: Math.max(...Object.keys(lines).map(Number)) }, (_, index) => lines[index + 1] ?? '').join('\n')

const privacy = fileOf({
  32: '    does: sends our newsletter',
  33: '    countries: [US]',
  41: '  races:',
  42: '    title: Enter you in races',
  66: '    label: relevant partners',
})

const retention = finding({
  why: 'People must be told the storage period, or how it is set.',
  fix: 'Add retention: { keep: 2 years, after: the season ends }',
  cites: ['uk-gdpr:13.2.a'],
  range: range(41, 3, 8),
  url: 'docs/rules/retention-is-stated.md',
})

const transfer = finding({
  rule: 'transfer-has-mechanism',
  message: "'newsletter-service' gets data in the United States, and nothing says what protects it there.",
  why: 'A transfer outside the UK needs a mechanism, and people must be told it.',
  fix: 'Write countries: { US: { mechanism: uk-us-data-bridge } }, if the supplier is on the list.',
  cites: ['uk-gdpr:13.1.f', 'uk-gdpr:46.1A'],
  range: range(33, 17, 19),
  related: [{ message: "used by purpose 'newsletter'", file: 'privacy.yaml', range: range(58, 18, 20) }],
})

const unspecific: Parameters<typeof finding>[0] = {
  rule: 'recipients-are-specific',
  severity: 'warning',
  message: '"relevant partners" does not tell people who receives their data.',
  why: 'Guidance asks for names, or type, sector and place.',
  fix: 'Name them, or say what kind of organisation they are and where.',
  cites: ['uk-gdpr:13.1.e'],
  range: range(66, 12, 29),
}
const vague = finding(unspecific)

const texts = new Map([['privacy.yaml', privacy]])

test('80 columns', () => {
  expect(pretty([checked({ findings: [retention, transfer, vague] })], texts, words, look)).toBe(`\
error  The notice does not say how long 'races' is kept.
       privacy.yaml:41:3  retention-is-stated
   41 │   races:
      │   ^^^^^
   42 │     title: Enter you in races
  why  People must be told the storage period, or how it is set.
       UK GDPR Art. 13(2)(a)
  do   Add retention: { keep: 2 years, after: the season ends }

error  'newsletter-service' gets data in the United States, and nothing says
       what protects it there.
       privacy.yaml:33:17  transfer-has-mechanism
   32 │     does: sends our newsletter
   33 │     countries: [US]
      │                 ^^
  used privacy.yaml:58:18  by purpose 'newsletter'
  why  A transfer outside the UK needs a mechanism, and people must be told it.
       UK GDPR Art. 13(1)(f), Art. 46(1A)
  do   Write countries: { US: { mechanism: uk-us-data-bridge } }, if the
       supplier is on the list.

warn   "relevant partners" does not tell people who receives their data.
       privacy.yaml:66:12  recipients-are-specific
   66 │     label: relevant partners
      │            ^^^^^^^^^^^^^^^^^
  why  Guidance asks for names, or type, sector and place.
       UK GDPR Art. 13(1)(e)
  do   Name them, or say what kind of organisation they are and where.

2 errors, 1 warning in 1 file (6 purposes, uk, law as of 2026-11-21)
Read more: forthright explain retention-is-stated
`)
})

test('120 columns: the provision follows the reason', () => {
  const wide = pretty([checked({ findings: [transfer] })], texts, words, { ...look, columns: 400 })
  expect(wide).toContain('in the United States, and nothing says what protects it there.\n')
  expect(wide).toContain('people must be told it.  UK GDPR Art. 13(1)(f), Art. 46(1A)\n')
})

test('below 60 columns there is no frame', () => {
  expect(pretty([checked({ findings: [vague] })], texts, words, { ...look, columns: 59 })).not.toContain('│')
})

test('colour repeats what a word says', () => {
  const coloured = pretty([checked({ findings: [transfer, vague] })], texts, words, { ...look, color: true })
  expect(coloured).toContain('\u001b[1;31merror\u001b[0m  \u001b[1m')
  expect(coloured).toContain(
    "  \u001b[2mused\u001b[0m \u001b[36mprivacy.yaml:58:18\u001b[0m  by purpose 'newsletter'\n",
  )
  const plain = pretty([checked({ findings: [transfer, vague] })], texts, words, look)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken away
  expect(coloured.replace(/\u001b\[[\d;]+m/g, '')).toBe(plain)
})

test('ASCII', () => {
  const drawn = pretty([checked({ findings: [retention, vague] })], texts, words, { ...look, ascii: true, maxShown: 1 })
  expect(drawn).toMatch(/^[\x20-\x7e\n]*$/)
  expect(drawn).toContain('   41 |   races:\n      |   ^^^^^\n')
})

test('at most three other places are named', () => {
  const place = { message: 'first declared here', file: 'a b.yaml', range: range(3, 1, 2) }
  const drawn = pretty(
    [checked({ findings: [finding({ ...unspecific, related: Array(7).fill(place) })] })],
    texts,
    words,
    look,
  )
  expect(drawn).toContain('  also a b.yaml:3:1, a b.yaml:3:1, a b.yaml:3:1  first declared here\n       and 4')
  expect(drawn).toContain('       and 4 more\n')
})

test('what a terminal would obey is shown, wherever it comes from', () => {
  const evil = '\u001b]0;x\u0007\u202e\u0085'
  const drawn = pretty(
    [
      checked({
        findings: [
          finding({
            message: `m${evil}\n\nerror  faked`,
            why: evil,
            fix: evil,
            file: `${evil}\n.yaml`,
            rule: `r${evil}`,
            range: range(1, 1, 4),
            related: [{ message: evil, file: evil, range: range(1, 1, 1) }],
          }),
        ],
        lowered: [{ rule: evil, to: 'off', because: evil, count: 1 }],
      }),
    ],
    new Map([[`${evil}\n.yaml`, `a: ${evil}\t"\ue000\ufdd0"`]]),
    words,
    look,
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
  expect(drawn).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\ue000\ufdd0]/)
  expect(drawn).not.toMatch(/^error {2}faked/m)
  expect(drawn).toContain('    1 │ a: \\u{1b}]0;x\\u{7}\\u{202e}\\u{85} "\\u{e000}\\u{fdd0}"\n')
  expect(drawn).toContain('\\u{a}.yaml:1:1\n')
})

test('errors are never hidden behind warnings; the rest is a table by rule', () => {
  const copies = (one: typeof vague, times: number) => Array.from({ length: times }, () => ({ ...one }))
  const many = [...copies(vague, 60), retention, ...copies(transfer, 3)]
  const drawn = pretty([checked({ findings: many })], texts, words, { ...look, maxShown: 2 })
  expect(drawn).toContain("how long 'races' is kept")
  expect(drawn).toContain(`
62 of 64 places not shown. By rule:
error  3  transfer-has-mechanism  33:17  Write countries: { US: { mechanism:…
error  1  retention-is-stated  41:3  Add retention: { keep: 2 years, after: the…
warn  60  recipients-are-specific  66:12  Name them, or say what kind of…

4 errors, 60 warnings in 1 file (6 purposes, uk, law as of 2026-11-21)
All of them: --max-shown all
Read more: forthright explain retention-is-stated
`)
})

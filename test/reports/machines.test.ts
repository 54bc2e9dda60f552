import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assert, asyncProperty, string } from 'fast-check'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import type { Checked } from '../../src/checking/checked.js'
import { reports } from '../../src/reports/index.js'
import { visible } from '../../src/source/characters.js'
import { find, read } from '../examples/project.js'
import { checked, finding, range, suppression } from './findings.js'
import { checkFiles, drawn, foundIn, foundMadeUp, placesOf, platforms } from './machines.js'

const ids = Object.keys(platforms)

/** How a platform reads a report: one text for each place that is open; throws where it cannot read it. */
const readBy = (id: string, text: string): readonly string[] => platforms[id]?.(text) ?? []

const aside = `forthright: 1
regimes: [uk]
purposes:
  # forthright-ignore retention-is-stated until 2027-03-01 -- the board decides [in May](https://x.example) ]]> <b>
  membership:
    title: Run your membership
  races:
    title: Enter you for races
`

const mistakes = fileURLToPath(new URL('../fixtures/mistakes/', import.meta.url))

/** Declarations of every kind that a report may be about. */
const kinds: Readonly<Record<string, readonly Checked[]>> = {
  ...Object.fromEntries(
    find('examples/as-published/*.yaml').map((path) => [path, [checkFiles({ path, text: read(path) })]]),
  ),
  'declarations with mistakes': globSync('*.yaml', { cwd: mistakes })
    .sort()
    .map((name) => checkFiles({ path: `mistakes/${name}`, text: readFileSync(`${mistakes}${name}`, 'utf8') })),
  'nothing found': [checked({})],
  'no declaration': [],
  'what a comment sets aside': [checkFiles({ path: 'privacy.yaml', text: aside })],
  'a declaration of several files': [
    checkFiles(
      { path: 'club/privacy.yaml', text: 'forthright: 1\nregimes: [uk]\ninclude: [parts/purposes.yaml]\n' },
      { path: 'club/parts/purposes.yaml', text: 'purposes:\n  races:\n    title: Enter you for races\n' },
    ),
  ],
  'files outside of the folder': [
    checkFiles({ path: '../elsewhere/privacy.yaml', text: 'forthright: 1\n' }),
    checkFiles({ path: '/elsewhere/privacy #1.yaml', text: 'forthright: 1\n' }),
  ],
  'a part by itself': [
    checkFiles({ path: 'parts/people.yaml', text: 'dataSubjects:\n  members: { label: Members }\n' }),
  ],
  'standard input': [checkFiles({ path: '<stdin>', text: 'forthright: 1\n' })],
}

it('every report for platforms is read here as its platform reads it', () => {
  const ours = ['pretty', 'line', 'json']
  expect(ids.toSorted()).toEqual(
    reports
      .map(({ id }) => id)
      .filter((id) => !ours.includes(id))
      .toSorted(),
  )
})

describe.each(Object.entries(kinds))('%s', (_, results) => {
  it.each(ids)('as %s: its platform reads it, and each place is there once', async (id) => {
    const texts = readBy(id, await drawn(id, foundIn(results)))
    expect(texts).toHaveLength(placesOf(results).open)
  })

  it.each(ids)('as %s twice is the same', async (id) => {
    expect(await drawn(id, foundIn(results))).toBe(await drawn(id, foundIn(results)))
  })
})

/** Texts that end something, begin something or hide something where they are not written as they have to be. */
const hostile: Readonly<Record<string, string>> = {
  'a workflow command': '::error file=a::b\n::stop-commands::x\n  ::add-mask::y ##[group]z',
  'signs of a workflow command': 'a%0Ab%0D%25%3A%2C,::=c',
  'the end of a section of XML': ']]> <![CDATA[ --> <!-- <?x?> </failure>',
  'XML and HTML': `<script>alert(1)</script> & &amp; &#10; "'<img src=x onerror=y>`,
  Markdown:
    '**a** _b_ `c` ```\nd\n``` # e\n\n- f | g\n> h ~~i~~ [j](https://k.example) ![l](m) \\n <https://o.example>',
  'what platforms link': '@everyone #12 !34 %"v1" ~bug $5 &6 GH-7 :tada: https://p.example www.q.example',
  'a command to GitLab': '/close\n/assign @root',
  'control characters': '\u0000\u0007\u001b[31m\u009b2J\u007f\r\n\t',
  'marks of direction': '\u202eevil\u202c \u2066x\u2069',
  'half a pair': 'a\ud800b\udc00c',
  noncharacters: '\ufffe\uffff\u{1fffe}',
  'a link in a message': '[click](https://r.example) [here](1) {0} {{1}}',
  'line ends of Unicode': 'a\u2028b\u2029c\u0085d',
  'one sign': '.',
  blank: ' \t ',
}

/** What a declaration would have to hold to make each part of a finding hostile. */
const hostileEverywhere = (text: string): Checked =>
  checked({
    files: ['privacy.yaml', `${text}.yaml`],
    findings: [
      finding({
        message: text,
        why: text,
        fix: text,
        file: `${text}.yaml`,
        pointer: `/purposes/${text}`,
        range: range(3, 1, 4),
        related: [{ message: text, file: `${text}.yaml`, range: range(1, 1, 2) }],
      }),
      finding({ severity: 'info', rule: 'dpo-is-stated', fingerprint: 'fedcba9876543210' }),
    ],
    suppressed: [
      suppression({
        reason: text,
        findings: [finding({ message: text, fingerprint: '00000000deadbeef' })],
      }),
    ],
    lowered: [{ rule: 'dpo-is-stated', to: 'info', because: text, count: 1 }],
  })

/** What nobody sees of a text where it is drawn: its blanks, and the gaps that keep a platform from reading over it. */
const told = (text: string): string => text.replace(/[\s\u200b]+/g, '')

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no terminal and no file is to get
const raw = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Cs}]/u

describe.each(Object.entries(hostile))('a hostile text: %s', (_, text) => {
  it.each(ids)('as %s is words and nothing else', async (id) => {
    const report = await drawn(id, foundMadeUp([hostileEverywhere(text)]))
    const texts = readBy(id, report)
    expect(texts).toHaveLength(2)
    expect(
      texts.some((one) => told(one).includes(told(visible(text)))),
      texts.join('\n'),
    ).toBe(true)
    expect(report).not.toMatch(raw)
  })
})

it.each(ids)('any text as %s is words and nothing else', (id) =>
  assert(
    asyncProperty(string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (text) => {
      const report = await drawn(id, foundMadeUp([hostileEverywhere(text)]))
      expect(readBy(id, report)).toHaveLength(2)
    }),
    { numRuns: 60 },
  ),
)

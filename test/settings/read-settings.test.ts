import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { editorSchema } from '../../scripts/generate/editor/schema.js'
import { formats } from '../../src/formats/index.js'
import { reports } from '../../src/reports/index.js'
import { rules } from '../../src/rules/index.gen.js'
import { readSettings } from '../../src/settings/read-settings.js'
import { worded } from '../worded.js'

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id)
const known = { formats: ids(formats), reports: ids(reports), rules: ids(rules), logs: ['github'] }

const read = (text: string) => readSettings({ path: 'forthright.config.yaml', text }, known)

/** What is said of a text: line and column, what is wrong, what to do. */
const said = async (text: string): Promise<readonly string[]> =>
  worded((await read(text)).findings).map(
    ({ range: { start }, message, fix }) => `${start.line}:${start.column} ${message} ${fix}`,
  )

const whole = `# What holds here
regimes: [uk, eu]
lint:
  retention-has-start: { severity: info, because: The auditors asked }
brand: { accent: "#0b6b5d", name: Northgate }
formats: [html, pdf]
out: public/privacy
reports: [pretty, "sarif:reports/notice.sarif"]
maxWarnings: 3
baseline: .forthright-baseline.json
ignore: [drafts/, "*.old.yaml"]
x-note: ours
`

describe('a settings file', () => {
  it('says for runs what it says', async () => {
    const { value, findings } = await read(whole)
    expect(findings).toEqual([])
    expect(value?.own).toEqual({
      formats: ['html', 'pdf'],
      out: 'public/privacy',
      reports: ['pretty', 'sarif:reports/notice.sarif'],
      maxWarnings: 3,
      baseline: '.forthright-baseline.json',
      ignore: ['drafts/', '*.old.yaml'],
    })
  })

  it('may have one thing where a list may stand, and nothing at all', async () => {
    expect((await read('formats: html\nreports: json\nignore: drafts/\n')).value?.own).toEqual({
      formats: ['html'],
      reports: ['json'],
      ignore: ['drafts/'],
    })
    for (const text of ['', '# later\n', '---\n', 'x-later: 1\n']) expect((await read(text)).value?.own).toEqual({})
  })

  it.each([
    ['formts: html', "1:1 'formts' is not a field of the settings. Did you mean formats?"],
    ['max-warnings: 1', "1:1 'max-warnings' is not a field of the settings. Did you mean maxWarnings?"],
    [
      'purposes: { a: { title: b } }',
      "1:1 'purposes' is not a field of the settings. Choose one of these: regimes, lint, brand, formats, out, reports, maxWarnings, baseline, ignore. A name of your own begins with x-.",
    ],
    [
      'formats: [html, dpf]',
      "1:17 'dpf' is not a word that item 2 of 'formats' takes. Choose one of these: md, html, pdf, trace, csv.",
    ],
    ['formats: { html: true }', "1:1 'formats' is a list, but this is a map of fields. Write a list."],
    ['formats: [[html]]', /^1:11 Item 1 of 'formats' is one word, but this is a list\./],
    ['reports: serif', "1:10 'serif' is not a word that 'reports' takes. Did you mean sarif?"],
    ['reports: "sarif:"', /^1:10 The report sarif needs a file behind its colon\./],
    ['reports: "sarif:/tmp/x"', /^1:10 '\/tmp\/x' leads out of the folder of these settings\./],
    [
      'reports: [json, sarif]',
      '1:17 Standard output takes one report, and json and sarif are two. Write one into a file: sarif:FILE.',
    ],
    ['reports: [json, github, sarif, "line:x.txt"]', /^1:25 Standard output takes one report/],
    [
      'reports: "json:b/privacy.yaml"',
      /^1:10 'b\/privacy\.yaml' has the name of a declaration, and a report is none\./,
    ],
    [
      'baseline: known.YML',
      /^1:11 'known\.YML' has the name of a declaration, and a baseline is none\. Name another file/,
    ],
    [
      'out: b/privacy.yaml',
      /^1:6 'b\/privacy\.yaml' has the name of a declaration, and a folder is none\. Name a folder/,
    ],
    ['out: ../public', /^1:6 '\.\.\/public' leads out of the folder of these settings\. Settings reach/],
    ['out: "C:\\\\notices"', /leads out/],
    ['out: "a\\\\..\\\\..\\\\b"', /leads out/],
    ...[
      '{dir}.',
      '.{dir}',
      '{dir}{dir}',
      '{dir}./{dir}.',
      'a/{dir}',
      '{dir}/{dir}',
      '{dir}\\\\x',
      '{HOME}',
      '{x}/o',
    ].map((out): [string, RegExp] => [
      `out: "${out}"`,
      /^1:6 In '.*', braces hold what settings do not fill in\. Write \{dir\}, which is/,
    ]),
    ['out: "{dir}/../x"', /leads out/],
    ['out: 2026', "1:6 '2026' is read as a number, but 'out' is text. Put it in quotation marks: \"2026\"."],
    ['out:', /^1:1 'out' has no value/],
    ['maxWarnings: "3"', /'maxWarnings' is a whole number, but this is text\. Write digits/],
    ['maxWarnings: 1.5', /'maxWarnings' is a whole number/],
    ['maxWarnings: -1', /'maxWarnings' is smaller than it can be\. Write a number of 0 or more\./],
    ['ignore: [1]', /'1' is read as a number/],
    ['regimes: [gb]', /^1:11 'gb' is not a word that item 1 of 'regimes' takes\./],
    ['lint: { retention-has-start: { severity: info } }', /lacks 'because'/],
    ['lint: { retention-has-start: { severity: error, because: x } }', /'error' is not a word/],
    [
      'lint: { retention-hs-start: { severity: info, because: x } }',
      /^1:9 There is no rule 'retention-hs-start'\. Did you/,
    ],
    ['brand: { colour: "#ffffff" }', /'colour' is not a field of 'brand'/],
    ['- html', '1:1 Settings are made of fields, but this file holds a list.'],
    ['html', '1:1 Settings are made of fields, but this file holds one single text.'],
    ['out: a\nout: b', /^2:1 'out' /],
    ['out: [', /bracket/],
    ['out: !x a', /tag/],
  ])('%s', async (text, expected) => {
    const [first, ...more] = await said(text)
    expect(more).toEqual([])
    if (typeof expected === 'string') expect(first).toContain(expected)
    else expect(first).toMatch(expected)
    expect((await read(text)).value).toBeUndefined()
  })

  it('leads nowhere out of its folder, whatever the folder of a declaration', async () => {
    const piece = fc.constantFrom('{dir}', '{x}', '.', '..', '/', '\\', 'a', 'C:')
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 5 }), async (pieces) => {
        const { value } = await read(`out: ${JSON.stringify(pieces.join(''))}`)
        for (const dir of value ? ['.', 'a', 'a/b'] : []) {
          const filled = value?.own.out?.replaceAll('{dir}', dir) ?? ''
          for (const { normalize, isAbsolute } of [path.posix, path.win32])
            expect(isAbsolute(filled) || /^\.\.(?:[/\\]|$)/.test(normalize(filled)), filled).toBe(false)
        }
      }),
    )
  })

  it('tells each mistake once, and all of them', async () => {
    expect(
      await said('regimes: [gb]\nformts: html\nout: ../x\nmaxWarnings: many\nlint: { nothing: { severity: off } }\n'),
    ).toHaveLength(6)
  })

  it.each(['formats', 'reports', 'ignore', 'regimes'])(
    'tells an item of %s that cannot be used once',
    async (field) => {
      for (const item of [
        '""',
        "''",
        '~',
        '[]',
        '{}',
        '"\\0"',
        '"\u202e"',
        '*nowhere',
        '!own x',
        '1',
        'true',
        '{ a: b }',
      ])
        expect(await said(`${field}: [${item}]\n`), item).toHaveLength(1)
    },
  )

  it('tells a rule that can be no id once', async () => {
    for (const id of ['none', 'Basis', 'basis is stated', 'nothing', '"\\0"'])
      expect(await said(`lint: { ${id}: { severity: info, because: They asked } }\n`), id).toHaveLength(1)
  })

  it('is read or refused at every length, and never throws', async () => {
    for (let length = 0; length <= whole.length; length += 1) {
      const { value, findings } = await read(whole.slice(0, length))
      expect(value === undefined, whole.slice(0, length)).toBe(findings.length > 0)
    }
  })
})

const schema = JSON.parse(readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8'))

describe('its schema', () => {
  const ajv = new Ajv({ strict: false })
  ajv.addSchema(editorSchema(rules), 'editor.schema.json')
  const validate = ajv.compile(schema)

  it('names the formats and reports that there are', () => {
    expect(schema.$defs.format.enum).toEqual(known.formats)
    expect(schema.$defs.report.pattern).toContain(`^(?:${known.reports.join('|')})`)
    expect(schema.$defs.report.defaultSnippets.map(({ label }: { label: string }) => label)).toEqual(known.reports)
  })

  it('has a description for each field', () => {
    for (const field of Object.values<{ description?: string }>(schema.properties))
      expect(field.description).toMatch(/\.$/)
  })

  const path = fc.constantFrom('out', 'a/b', '../a', '/a', 'C:/a', 'a/../b', 'a..b', '.', 'https://a', 'a\\..\\b', '')
  const words = <Word extends string>(...some: readonly Word[]) => {
    const word = fc.constantFrom(...some, 'other', 3, true)
    return fc.oneof(word, fc.array(word, { maxLength: 3 }))
  }
  const settings = fc.record(
    {
      regimes: words('uk', 'eu', 'ch'),
      lint: fc.constantFrom(
        { 'retention-has-start': { severity: 'info', because: 'x' } },
        { 'no-rule': { severity: 'off', because: 'x' } },
        3,
      ),
      brand: fc.constantFrom({ name: 'A' }, { accent: 'red' }, { colour: 'x' }),
      formats: words('html', 'pdf', 'csv'),
      out: fc.oneof(path, fc.constantFrom(3, ['a'])),
      reports: words('pretty', 'sarif:a/b.sarif', 'sarif:../b', 'json:', 'json:/a', 'json:a..b'),
      maxWarnings: fc.constantFrom(0, 3, -1, 1.5, '3'),
      ignore: words('drafts/', ''),
      baseline: path,
      outt: fc.constant('a'),
      'x-a': fc.anything({ maxDepth: 1 }),
    },
    { requiredKeys: [] },
  )

  it('accepts what is accepted here, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(settings, async (value) => {
        const { findings } = await read(stringify(JSON.parse(JSON.stringify(value))))
        expect(validate(JSON.parse(JSON.stringify(value))), JSON.stringify([value, worded(findings)])).toBe(
          findings.length === 0,
        )
      }),
      { numRuns: 400 },
    )
  })
})

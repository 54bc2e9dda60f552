import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editorSchema } from '../../scripts/generate/editor/schema.js'
import { rules } from '../../src/rules/index.gen.js'
import { serverForAllTests } from './language-client.js'

const openAt = serverForAllTests({
  'editor.schema.json': JSON.stringify(editorSchema(rules)),
  'config.schema.json': readFileSync(new URL('../../schemas/config.schema.json', import.meta.url)),
})

let opened = 0
/** Settings opened in the editor, below the line by which it finds their schema. */
function open(text: string) {
  opened += 1
  return openAt(
    [String(opened), 'forthright.config.yaml'],
    `# yaml-language-server: $schema=../config.schema.json\n${text}`,
  )
}

describe('of forthright.config.yaml, the YAML language server finds one mistake for one mistake', () => {
  it.each([
    ['a format', 'formats: [htm]', 'Valid values: "md", "html"'],
    ['the only format', 'formats: htm', 'Valid values: "md", "html"'],
    ['a report', 'reports: [sariff]', 'A report'],
    ['a report that goes into a file elsewhere', 'reports: "sarif:../out.sarif"', 'inside the folder of this file'],
    ['a number', 'maxWarnings: none', 'Incorrect type. Expected "integer"'],
    ['a number below none', 'maxWarnings: -1', 'minimum of 0'],
    ['a field', 'format: [html]', 'Property format is not allowed.'],
    ['a folder elsewhere', 'out: ../public', 'inside the folder of this file'],
    ['a baseline elsewhere', 'baseline: /tmp/known.json', 'inside the folder of this file'],
    ['a law', 'regimes: [euu]', 'Valid values: "eu"'],
    ['a rule that counts less for no reason', 'lint: { retention-is-stated: { severity: off } }', 'because'],
    ['a colour', 'brand: { colour: reddish }', 'colour'],
    ['nothing to pass over', 'ignore: []', 'few'],
    ['nothing to print', 'formats: []', 'few'],
    ['nothing to report', 'reports: []', 'few'],
    ['a number for a report', 'reports: 3', 'Incorrect type'],
    ['a number where text belongs', 'ignore: 3', 'Incorrect type'],
  ])('%s', async (_, text, said) => {
    const mistakes = await open(text).mistakes()
    expect(mistakes).toHaveLength(1)
    expect(mistakes[0]).toContain(said)
  })

  it.each([
    'formats: [html, pdf]\nout: public/privacy\nmaxWarnings: 0\nregimes: [eu, uk]\nx-team: privacy\n',
    'reports: [pretty, "sarif:reports/notice.sarif"]\nbaseline: known.json\nignore: [drafts/, "*.old.yaml"]\n',
    'reports: json\nformats: md\nignore: drafts/\n',
  ])('and none in %j', async (text) => {
    expect(await open(text).mistakes()).toEqual([])
  })
})

describe('of forthright.config.yaml, the YAML language server offers', () => {
  it.each([
    ['fields', '¦', 'maxWarnings', 'exit code 1'],
    ['formats', 'formats:\n  - ¦', 'html', ''],
    ['the only format', 'formats: ¦', 'pdf', ''],
    ['reports', 'reports:\n  - ¦', 'sarif', 'code scanning'],
    ['the only report', 'reports: ¦', 'github', ''],
    ['laws', 'regimes:\n  - ¦', 'uk', ''],
    ['rules', 'lint:\n  ¦', 'security-is-not-overclaimed', 'perfect security'],
    ['what brand holds', 'brand:\n  ¦', 'logo', ''],
  ])('%s', async (_, text, label, said) => {
    const offered = await open(text).offered()
    expect(offered.map((it) => it.label)).toContain(label)
    const { documentation = '' } = offered.find((it) => it.label === label) ?? { label }
    expect(typeof documentation === 'object' ? documentation.value : documentation).toContain(said)
  })
})

describe('of forthright.config.yaml, the YAML language server explains', () => {
  it.each([
    ['a field', '¦maxWarnings: 0', ['exit code 1', 'more places']],
    ['where things go', '¦out: public', ['#### out', 'The folder that build writes into']],
    ['what is shared with declarations', '¦brand: { logo: logo.svg }', ['#### brand', 'How outputs look']],
    ['a report', 'reports: ¦sarif', ['What lint prints']],
  ])('%s', async (_, text, said) => {
    const shown = await open(text).hover()
    for (const words of said) expect(shown).toContain(words)
    expect(shown).not.toMatch(/undefined|\[object/)
  })
})

import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { editorSchema, partSchema } from '../../scripts/generate/editor/schema.js'
import { rules } from '../../src/rules/index.gen.js'
import { type Offered, serverForAllTests } from './language-client.js'

const root = new URL('../..', import.meta.url).pathname
const openAt = serverForAllTests({
  'editor.schema.json': JSON.stringify(editorSchema(rules)),
  'editor-part.schema.json': JSON.stringify(partSchema('editor.schema.json')),
})

let opened = 0
/** A text opened in the editor, below the line by which it finds the schema. */
function open(text: string, schema = 'editor.schema.json') {
  opened += 1
  return openAt([`${opened}.yaml`], `# yaml-language-server: $schema=./${schema}\n${text}`)
}

const inDeclaration = (text: string) => open(`forthright: 1\n${text}`)

describe('the YAML language server finds one mistake for one mistake', () => {
  it.each([
    ['a basis', 'purposes:\n  news: { title: News, basis: contrakt }', 'Valid values: "consent", "contract"'],
    [
      'the type of a basis that has fields of its own',
      'purposes:\n  news:\n    title: News\n    basis: { type: legitimate-intrests, interests: [growth], balancing: { done: 2026-01-01 } }',
      'Valid values: "consent", "contract"',
    ],
    [
      'one basis of several',
      'purposes:\n  news: { title: News, basis: [{ type: consnt, how: you tick a box }] }',
      'Valid',
    ],
    ['a field', 'data:\n  contact: { labell: Contact }', 'Property labell is not allowed.'],
    [
      'a field of another basis',
      'purposes:\n  a: { title: A, basis: { type: contract, how: you tick } }',
      'Property how',
    ],
    ['a vendor', 'recipients:\n  mail: { vendor: mailchmp }', 'The catalogue has no such vendor'],
    ['a kind of data', 'data:\n  contact: { label: Contact, kinds: [contact.mail] }', 'no such kind of data'],
    ['a kind of purpose', 'purposes:\n  news: { title: News, kinds: [news] }', 'no such kind of purpose'],
    ['a country', 'recipients:\n  mail: { name: Mail, countries: [UK] }', 'two capital letters'],
    ['an authority', 'complaints: { toAuthority: { authority: gb-icoo } }', 'Valid values: "at-dsb"'],
    [
      'a mechanism',
      'recipients:\n  mail: { name: Mail, countries: [{ country: US, mechanisms: [eu-sccs] }] }',
      'Valid',
    ],
    ['a period', 'retention:\n  one: { keep: six years, after: you leave }', 'A length of time: `6 years`'],
    ['a day', 'notices:\n  one: { title: A, effective: 1.12.2026 }', 'A day as year, month, day'],
    ['an id', 'data:\n  Contact: Contact', 'A name you choose'],
    ['a number where text belongs', 'recipients:\n  mail: { name: 5 }', 'Incorrect type'],
    ['a list where a map belongs', 'controllers: [club]', 'Incorrect type'],
    ['a text where a list belongs', 'regimes: eu', 'Incorrect type'],
    [
      'a paragraph of Schedule 1',
      'purposes:\n  a: { title: A, specialCategoryCondition: { type: legal-claims, schedule1: 99 } }',
      'Value',
    ],
  ])('%s', async (_, text, said) => {
    const mistakes = await inDeclaration(text).mistakes()
    expect(mistakes).toHaveLength(1)
    expect(mistakes[0]).toContain(said)
  })

  it('and none in any example', async () => {
    for (const file of globSync('examples/*/*.yaml', { cwd: root })) {
      const text = readFileSync(root + file, 'utf8').replace(/^# yaml-language-server:.*\n/m, '')
      expect([file, ...(await open(text).mistakes())]).toEqual([file])
    }
  })

  it('a declaration says the version of the language, and a part need not', async () => {
    expect(await open('data: { a: A }').mistakes()).toEqual(['2: Missing property "forthright".'])
    expect(await open('data: { a: A }', 'editor-part.schema.json').mistakes()).toEqual([])
    expect(await open('data: { a: { labell: A } }', 'editor-part.schema.json').mistakes()).toHaveLength(1)
  })
})

describe('the YAML language server offers', () => {
  it.each([
    ['vendors', 'recipients:\n  mail:\n    vendor: ¦', 'mailchimp', 'Newsletter'],
    ['kinds of data', 'data:\n  contact:\n    kinds:\n      - ¦', 'contact.email', 'E-mail'],
    [
      'kinds of data inside brackets',
      'data:\n  contact:\n    kinds: [contact.email, ¦]',
      'identity.name',
      'First name',
    ],
    ['kinds of purposes', 'purposes:\n  news:\n    kinds:\n      - ¦', 'membership.administration', 'ember'],
    ['authorities', 'complaints:\n  toAuthority:\n    - authority: ¦', 'ie-dpc', 'Ireland'],
    ['countries', 'recipients:\n  mail:\n    countries:\n      - ¦', 'IE', 'Ireland'],
    ['bases', 'purposes:\n  news:\n    basis: ¦', 'legal-obligation', 'GDPR'],
    ['types of a basis', 'purposes:\n  news:\n    basis:\n      - type: ¦', 'consent', 'You have agreed'],
    [
      'conditions of Article 9',
      'purposes:\n  a:\n    specialCategoryCondition:\n      type: ¦',
      'legal-claims',
      'claim',
    ],
    [
      'mechanisms',
      'recipients:\n  m:\n    countries:\n      - country: US\n        mechanisms:\n          - ¦',
      'eu-scc',
      '46',
    ],
    ['cookies', 'cookies:\n  items:\n    a:\n      name: ¦', '_ga', 'distinguishes visitors'],
    ['promises', 'promises:\n  a:\n    type: ¦', 'no-sale', 'You sell no data'],
    ['rights', 'rights:\n  list:\n    ¦', 'erasure', 'deleted'],
    ['rules', 'lint:\n  ¦', 'security-is-not-overclaimed', 'perfect security'],
    ['sections', 'sections:\n  a:\n    after: ¦', 'complaints', 'Complaints'],
    ['what an explicit none means', 'recipients: ¦', 'none', 'nobody gets any'],
    ['fields', 'recipients:\n  mail:\n    name: Mail\n    ¦', 'countries', 'Where the data go'],
    ['fields of the declaration', '¦', 'purposes', 'What you do with data'],
    ['examples of a form', 'retention:\n  one:\n    keep: ¦', '6 years', ''],
  ])('%s', async (_, text, label, said) => {
    const offered = await inDeclaration(text).offered()
    const one = offered.find((it) => it.label === label)
    expect(offered.map((it) => it.label)).toContain(label)
    expect(documentationOf(one)).toContain(said)
  })
})

describe('the YAML language server explains', () => {
  it.each([
    ['a field, with its law', 'purposes:\n  news:\n    ¦basis: contract', ['#### basis', 'lawful basis', 'Law: 6(1)']],
    ['what none and absence mean', '¦transfers: none', ['`none`: no data go abroad.', 'Absent: worked out']],
    ['a word', 'recipients:\n  mail:\n    vendor: ¦mailchimp', ['**Mailchimp**', 'To confirm:']],
    [
      'a word that one of several forms takes',
      'purposes:\n  a:\n    basis: ¦contract',
      ['basis', '**Contract**: We need'],
    ],
    ['a form', 'retention:\n  one: { ¦keep: 6 years }', ['#### keep\n', 'How long, counted', 'Law: 13(2)(a)']],
    ['a field that is a map', '¦security: { measures: [locks] }', ['#### security', 'How you protect data.']],
  ])('%s', async (_, text, said) => {
    const shown = await inDeclaration(text).hover()
    for (const words of said) expect(shown).toContain(words)
    expect(shown).not.toMatch(/undefined|\[object/)
  })
})

const documentationOf = ({ documentation }: Offered = { label: '' }): string =>
  typeof documentation === 'object' ? documentation.value : (documentation ?? '')

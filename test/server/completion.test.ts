import { describe, expect, it } from 'vitest'
import { askAt } from './asking.js'
import type { Position } from './editor.js'

interface Item {
  readonly label: string
  readonly detail?: string
  readonly documentation?: { readonly value: string }
  readonly textEdit: { readonly newText: string; readonly range: { readonly start: Position; readonly end: Position } }
}

const offered = async (text: string, files = {}, name = 'privacy.yaml'): Promise<readonly Item[]> =>
  (await askAt<readonly Item[]>('textDocument/completion', text, {}, files, name)).answer

const begun = 'forthright: 1\nregimes: [uk]\ndata:\n  contact: { label: Name and address }\n  fees: Fees paid\n'

describe('an editor offers', () => {
  it.each([
    ['fields of the declaration', `${begun}¦`, 'purposes', 'purposes: ', 'What you do with data'],
    [
      'fields of an entry',
      `${begun}recipients:\n  mail:\n    name: M\n    ¦`,
      'countries',
      'countries: ',
      'Where the data go',
    ],
    ['fields in brackets', `${begun}recipients:\n  mail: { name: M, ¦ }`, 'role', 'role: ', ''],
    ['fields of the first of a list', `${begun}complaints:\n  toAuthority:\n    - ¦`, 'authority', 'authority: ', ''],
    ['fields of a basis', `${begun}purposes:\n  news:\n    basis:\n      ¦`, 'type', 'type: ', 'Which of the seven'],
    ['ids', `${begun}purposes:\n  news:\n    data: [¦]`, 'contact', 'contact', ''],
    ['ids where a list is to stand', `${begun}purposes:\n  news:\n    data: ¦`, 'fees', '[fees]', ''],
    ['ids in lines', `${begun}purposes:\n  news:\n    data:\n      - ¦`, 'fees', 'fees', ''],
    ['ids where no hyphen is yet', `${begun}purposes:\n  news:\n    data:\n      ¦`, 'fees', '- fees', ''],
    ['ids behind ref', `${begun}purposes:\n  news:\n    data: [{ ref: ¦`, 'fees', 'fees', ''],
    ['ref beside ids', `${begun}purposes:\n  news:\n    data: [{ ¦`, 'ref', 'ref: ', ''],
    ['kinds of data', `${begun}  more:\n    kinds: [contact.¦]`, 'contact.email', 'contact.email', 'mail'],
    ['kinds of purposes', `${begun}purposes:\n  a:\n    kinds:\n      - ¦`, 'marketing.email', 'marketing.email', ''],
    ['vendors', `${begun}recipients:\n  mail:\n    vendor: mailch¦`, 'mailchimp', 'mailchimp', 'Newsletter'],
    ['cookies', `${begun}cookies:\n  items:\n    a:\n      name: ¦`, '_ga', '_ga', 'distinguishes'],
    ['authorities', `${begun}complaints: { toAuthority: { authority: ¦`, 'gb-ic', 'gb-ic', ''],
    ['countries', `${begun}recipients:\n  m:\n    countries: [¦]`, 'IE', 'IE', ''],
    ['bases', `${begun}purposes:\n  a:\n    basis: ¦`, 'contract', 'contract', 'Art. 6(1)(b)'],
    ['bases by their type', `${begun}purposes:\n  a:\n    basis: { type: ¦`, 'contract', 'contract', 'Art. 6(1)(b)'],
    [
      'conditions of Article 9',
      `${begun}purposes:\n  a:\n    specialCategoryCondition:\n      type: ¦`,
      'legal-claims',
      'legal-claims',
      'claim',
    ],
    [
      'paragraphs of Schedule 1',
      `${begun}purposes:\n  a:\n    specialCategoryCondition: { type: legal-claims, schedule1: ¦`,
      '18',
      '18',
      '',
    ],
    [
      'mechanisms',
      `${begun}recipients:\n  m:\n    countries:\n      - country: US\n        mechanisms: [¦]`,
      'uk-idta',
      'uk-idta',
      'Art. 46',
    ],
    ['words of the language', `${begun}recipients:\n  m:\n    role: ¦`, 'processor', 'processor', ''],
    ['true and false', `${begun}controllers:\n  c:\n    publicAuthority: ¦`, 'false', 'false', ''],
    ['none, and what it means', `${begun}cookies: ¦`, 'none', 'none', ''],
    ['ids that are given', `${begun}rights:\n  list:\n    ¦`, 'erasure', 'erasure: ', 'deleted'],
    ['rules to be lowered', `${begun}lint:\n  ¦`, 'retention-is-stated', 'retention-is-stated: ', ''],
    ['rules to be set aside', `${begun}# forthright-ignore ¦`, 'retention-is-stated', 'retention-is-stated', ''],
    ['languages', `languages: [en, de]\n${begun}  more:\n    label:\n      ¦`, 'de', 'de: ', ''],
    ['examples of a form', `${begun}retention:\n  r:\n    keep: ¦`, '6 years', '6 years', ''],
    ['a key that is being changed', `${begun}purposes:\n  a:\n    bas¦: contract`, 'basis', 'basis', ''],
    ['inside quotes', `${begun}purposes:\n  a:\n    basis: "¦`, 'contract', 'contract', ''],
    [
      'where the rest of the file is broken',
      `${begun}purposes:\n  a:\n    basis: ¦\n  b: { title: "x\n   : : ]`,
      'contract',
      'contract',
      '',
    ],
    ['in a text of one bracket', '{ forthright: 1, purposes: { a: { basis: ¦', 'contract', 'contract', ''],
    ['below what is broken', `notices: { a: [\n${begun}purposes:\n  a:\n    basis: ¦`, 'contract', 'contract', ''],
    ['with CRLF', `${begun}purposes:\n  a:\n    basis: ¦\n`.replaceAll('\n', '\r\n'), 'contract', 'contract', ''],
  ])('%s', async (_, text, label, written, says) => {
    const items = await offered(text)
    expect(items.map((it) => it.label)).toContain(label)
    const item = items.find((it) => it.label === label)
    expect(item?.textEdit.newText).toBe(written)
    expect(`${item?.detail} ${item?.documentation?.value}`).toContain(says)
  })

  it('ids that other parts declare, in a part', async () => {
    const files = {
      'privacy.yaml': 'forthright: 1\ninclude: [data.yaml, uses.yaml]\n',
      'data.yaml': 'data:\n  contact: Name and address\n',
    }
    const items = await offered('purposes:\n  a: { title: A, data: [¦] }', files, 'uses.yaml')
    expect(items.map(({ label, detail }) => [label, detail])).toContainEqual(['contact', 'Name and address'])
  })

  it('in the place of the word that is begun', async () => {
    const [item] = await offered(`${begun}purposes:\n  a:\n    basis: con¦tr # why`)
    expect(item?.textEdit.range).toEqual({ start: { line: 7, character: 11 }, end: { line: 7, character: 16 } })
  })
})

describe('an editor offers nothing', () => {
  it.each([
    [
      'a field that is there, above or below',
      `${begun}purposes:\n  a:\n    title: A\n    ¦\n    basis: contract`,
      /^(?:title|basis)$/,
    ],
    ['in running text', `${begun}purposes:\n  a:\n    title: Run your ¦`, /./],
    ['in a file that begins with an empty line', '\n¦', /^(?!forthright|regimes|languages|[a-z])/i],
    ['in a comment', `${begun}purposes: # all ¦`, /./],
    ['for an id of one’s own', `${begun}purposes:\n  ¦`, /./],
  ])('%s', async (_, text, never) => {
    const items = await offered(text)
    expect(items.filter(({ label }) => never.test(label))).toEqual([])
  })

  it('in YAML that is not ours', async () => {
    expect(await offered('version: 3\nx: { ¦ }', {}, 'compose.yaml')).toEqual([])
  })
})

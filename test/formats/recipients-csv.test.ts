import { describe, expect, it } from 'vitest'
import { csvOf } from '../../src/formats/csv.js'
import { outputsOf } from '../../src/formats/output.js'
import { printRecipients } from '../../src/formats/recipients-csv.js'
import { modelOf } from '../documents/notices.js'

describe('a table as CSV', () => {
  it('has every value in quotation marks and ends lines as RFC 4180 has it', () => {
    expect(
      csvOf([
        ['a', ''],
        ['a "b"', 'c,d;\ne'],
      ]),
    ).toBe('"a",""\r\n"a ""b""","c,d;\ne"\r\n')
  })

  it.each(['=1+1', '+441632', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a'])(
    'holds no formula: %j',
    (value) => expect(csvOf([[value]])).toBe(`"'${value}"\r\n`),
  )

  it('leaves other values as they are', () => {
    expect(csvOf([['a=b', ' 1', "'", 'Ærø']])).toBe(`"a=b"," 1","'","Ærø"\r\n`)
  })
})

const declaration = `forthright: 1
purposes:
  fees: { title: Collect fees, recipients: [bank, post] }
  news: { title: Send news, recipients: [post] }
recipients:
  post:
    name: '=cmd'
    role: processor
    does: prints, and sends "letters"
    countries: [GB, { country: US, mechanisms: [uk-us-bridge, eu-scc] }]
    accessFrom: [IN]
  bank: { label: { de: Unsere Bank, en: Our bank }, type: organisation }
  unused: { vendor: mailchimp }
`

it('lists everybody who is declared to receive data', () => {
  expect(printRecipients(modelOf(declaration)).split('\r\n')).toEqual([
    '"recipient","name","type","role","does","purposes","countries","accessFrom","mechanisms"',
    `"post","'=cmd","","processor","prints, and sends ""letters""","fees news","GB US","IN","uk-us-bridge eu-scc"`,
    '"bank","Unsere Bank","organisation","","","fees","","",""',
    '"unused","Mailchimp","","","","","","",""',
    '',
  ])
})

it.each([
  ['privacy.yaml', 'privacy.x'],
  ['./clubs/rowing.yml', 'clubs-rowing.x'],
  ['../a b/Ærø.yaml', 'a-b-Ærø.x'],
  ['C:\\clubs\\rowing.yaml', 'C-clubs-rowing.x'],
  ['<stdin>', 'stdin.x'],
  ['/.yaml', 'declaration.x'],
])('is called after the file of the declaration: %s', (file, name) => {
  const format = {
    id: 'x',
    extension: 'x',
    isText: true,
    isUsual: false,
    prints: 'model',
    lists: '',
    load: async () => () => '',
  } as const
  const outputs = outputsOf({ file, model: modelOf(declaration), isDraft: false, documents: [] }, format)
  expect(outputs.map((output) => output.name)).toEqual([name])
})

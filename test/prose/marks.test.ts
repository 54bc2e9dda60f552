import { describe, expect, it } from 'vitest'
import { leftInAddress, leftInNumber, markLeftIn } from '../../src/prose/phrases/marks.js'
import { cpuTime } from '../cpu-time.js'

const left: readonly (readonly [text: string, mark: string])[] = [
  ['We keep it __TBD_RETENTION__ long.', '__TBD_RETENTION__'],
  ['Retention: TBD_LATER', 'TBD'],
  ['[missing translation: de/x]', '[missing translation: de/x]'],
  ['translation missing: en.privacy.title', 'translation missing'],
  ['[missing "en.title" text]', '[missing "en.title" text]'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a program left is looked for
  ['We at ${name} look after it.', '${name}'],
  ['We at {{ company }} look after it.', '{{ company }}'],
  ['We at {company_name} look after it.', '{company_name}'],
  ['%COMPANY% keeps it.', '%COMPANY%'],
  ['%(company)s keeps it.', '%(company)s'],
  ['Kept by %s for %s', '%s'],
  ['@@COMPANY@@ keeps it.', '@@COMPANY@@'],
  ['<<company name>> keeps it.', '<<company name>>'],
  ['[[Company]] keeps it.', '[[Company]]'],
  ['[object Object]', '[object Object]'],
  ['Kept for NaN years', 'NaN'],
  ['undefined', 'undefined'],
  ['Since Invalid Date', 'Invalid Date'],
  ['See Section ??.', '??'],
  ['See Error! Reference source not found.', 'Error! Reference source'],
  ['#REF!', '#REF!'],
  ['Last changed on DD/MM/YYYY', 'DD/MM/YYYY'],
  ['Geändert am TT.MM.JJJJ', 'TT.MM.JJJJ'],
  ['Signed on ________', '________'],
  ['Write to [•]', '[•]'],
  ['[our policy](#)', '[our policy](#)'],
  ['‹who it is›', '‹who it is›'],
  ['<%= name %> keeps it.', '<%= name %>'],
  ['N\uFFFDrthgate', '\uFFFD'],
  ['…', '…'],
  ['...', '...'],
  ['- ', '-'],
  ['– ? –', '– ? –'],
]

const innocent: readonly string[] = [
  'We keep 100% of it, 5% saved.',
  'Title XXX of the rules',
  'Todo lo que hacemos',
  'Members (and guests) write __slowly__.',
  'Really? Yes.',
  'A set {1, 2, 3} of boats',
  'Undefined terms have their usual meaning.',
  'Null and void',
  'Das Wort ‹Daten› meint alles.',
  'We stored 50 %so far',
  'The form asks for day/month/year.',
  'Read [your rights](https://ico.org.uk).',
  'Boats [two of them] are insured.',
  'Write to the TBC Bank? No: tbc is a name.'.replace('TBC', 'Tbc'),
]

describe('what is left in a text', () => {
  it.each(left)('is found in “%s”', (text, mark) => expect(markLeftIn(text)).toBe(mark))

  it.each(innocent)('is not found in “%s”', (text) => expect(markLeftIn(text)).toBeUndefined())

  it.each([
    ['info@yourdomain.com', 'yourdomain.com'],
    ['https://www.your-company.co.uk/privacy', 'www.your-company.co.uk'],
    ['info@mywebsite.org', 'mywebsite.org'],
    ['me@companyname.com', 'companyname.com'],
    ['me@example.org', 'example.org'],
    ['name@domain.com', 'domain.com'],
    ['http://localhost/x', 'localhost'],
  ])('is found in the address %s', (address, mark) => expect(leftInAddress(address)).toBe(mark))

  it.each(['info@yourlondon.gov.uk', 'https://mydomaine.fr', 'a@northgate-rowing.example', 'https://my-example.com'])(
    'is not found in the address %s',
    (address) => expect(leftInAddress(address)).toBeUndefined(),
  )

  it.each([
    ['+44 (0) XXX', 'XXX'],
    ['020 xxxx xxxx', 'xxxx'],
    ['+44 00 0000 0000', '+44 00 0000 0000'],
    ['123-456-7890', '123-456-7890'],
    ['01234 567890', '01234 567890'],
  ])('is found in the number %s', (number, mark) => expect(leftInNumber(number)).toBe(mark))

  it.each(['+44 1632 960000', '0800 1234567', '+41 44 000 00 10'])('is not found in the number %s', (number) =>
    expect(leftInNumber(number)).toBeUndefined(),
  )

  it('is looked for in linear time', () => {
    const hostile = ['[', '{', '{{', '%A', '__A', '<<a ', '[[a', '[missing ', '[a](', '##A', 'a-a', 'a.', '?', '0 ']
    const texts = hostile.map((piece) => piece.repeat(20_000))
    expect(cpuTime(() => texts.forEach((it) => void [leftInAddress(it), leftInNumber(it)]))).toBeLessThan(5_000)
  })
})

import { describe, expect, test } from 'vitest'
import { cpuTime } from '../cpu-time.js'
import { isWhole } from '../sampling.js'
import { earlyFindings, read, told } from './read.js'

const first = 'forthright: 1\n'

/** A hazard: its name, what an author wrote below the first line, and all that is said of it. */
type Hazard = readonly [name: string, written: string, ...said: readonly string[]]

const tags = 'syntax: Tags (words that begin with !) have no meaning here.'
const keyWords = 'syntax: The name of a field is a plain word, but this is something else.'
const quote = 'syntax: The quotation mark that opens here is not closed where the text ends.'

const hazards: readonly Hazard[] = [
  [
    'a field twice',
    'regimes: [uk]\nregimes: [eu]\n',
    "3:1-3:8 syntax: 'regimes' stands here for the second time. (first written here: 2:1)",
  ],
  [
    'an id three times',
    'data:\n  a: x\n  a: y\n  a: z\n',
    "4:3-4:4 syntax: 'a' stands here for the second time. (first written here: 3:3)",
    "5:3-5:4 syntax: 'a' stands here for the second time. (first written here: 3:3)",
  ],
  ['a tab', 'data:\n\ta: x\n', '3:1-3:2 syntax: This line is indented with a tab.'],
  [
    'carriage returns alone',
    'regimes: [uk]\rdata: x\n',
    '2:14-2:15 syntax: A carriage return stands here without a line feed.',
  ],
  [
    'an alias of nothing',
    'notices:\n  a: { title: *nope }\n',
    "3:15-3:20 syntax: The alias '*nope' names no anchor that stands before it.",
  ],
  [
    'an alias of itself',
    'notices: &n\n  a: *n\n',
    "3:6-3:8 syntax: The alias '*n' stands inside the very value it names.",
  ],
  [
    'an empty value behind an anchor in an extension, used twice',
    'x-any: &n { title: "" }\nnotices: { a: *n, b: *n }\n',
    "2:20-2:22 value-is-stated: 'title' has no value, so it says nothing.",
  ],
  [
    'an item that continues the one above',
    'regimes:\n  - uk\n   - eu\n',
    '4:4-4:5 syntax: This line continues the text above it instead of beginning a new item.',
  ],
  ['a quotation mark open to the end', 'data:\n  a: "Names\n  b: x\n', `3:6-3:7 ${quote}`],
  ['a quotation mark open to the next one', 'data:\n  a: "Names\n  b: "x"\n', `3:6-3:7 ${quote}`],
  ['a single quotation mark open', "data:\n  a: 'Names\n  b: 'x'\n", `3:6-3:7 ${quote}`],
  [
    'an apostrophe in single quotation marks',
    "data:\n  a: 'The club's names'\n",
    '3:16-3:24 syntax: The text ends at its closing quotation mark, and more follows.',
  ],
  [
    'a bracket open',
    'regimes: [uk\ndata: { a: x }\n',
    '2:10-2:11 syntax: The bracket [ that opens here is not closed.',
  ],
  ['a brace open', 'data: { a: x\nregimes: [uk]\n', '2:7-2:8 syntax: The bracket { that opens here is not closed.'],
  ['a bracket too many', 'regimes: [uk]]\n', '2:14-2:15 syntax: The bracket ] closes nothing.'],
  ['a comma too many', 'regimes: [uk, , eu]\n', '2:15-2:16 syntax: There is nothing before this comma.'],
  ['a colon missing', 'data:\n  a: x\n  b Names\n', '4:3-4:10 syntax: There is no colon in this line.'],
  ['a colon missing above a map', 'notices:\n  a\n    title: x\n', '3:3-3:4 syntax: There is no colon in this line.'],
  [
    'a space missing after a colon',
    'data:\n  a:Names\n  b: x\n',
    "3:3-3:10 syntax: There is no space after the colon of 'a'.",
  ],
  [
    'a space missing in braces',
    'data: { a:Names, b: x }\n',
    "2:9-2:16 syntax: There is no space after the colon of 'a'.",
  ],
  ['spaces missing after dashes', 'regimes:\n  -uk\n  -eu\n', "3:3-4:6 schema: 'regimes' is a list, but this is text."],
  [
    'a colon in text',
    'data:\n  a: Names: all of them\n',
    '3:6-3:7 syntax: There is a second colon in this line, so it reads as two entries in one.',
  ],
  ...[
    ['title: ?', 10],
    ['title: ? what', 10],
    ['a: { title: ?, effective: 2026-12-01 }', 15],
    ['a: { effective: 2026-12-01, title: ? }', 38],
  ].map(([text, at]): [string, string, string] => [
    `a question mark for what is not known, as in ${text}`,
    `notices:\n  ${text}\n`,
    `3:${at}-3:${Number(at) + 1} syntax: A question mark that stands alone is a sign of YAML, and no text.`,
  ]),
  [
    'a comma in text in braces',
    'notices:\n  a: { title: Privacy, for members }\n',
    "3:24-3:35 syntax: 'for members' stands here without a colon and a value.",
  ],
  [
    'a comma in a text of a list in brackets',
    'rights: { list: { access: { conditions: [for example, rent] } } }\n',
    "2:55-2:59 syntax: The comma before 'rent' begins a new item of this list.",
  ],
  ['a # in braces', 'brand: { accent: #0b6b5d }\n', '2:8-2:9 syntax: The bracket { that opens here is not closed.'],
  ['a dash behind a colon', 'regimes: - uk\n', '2:10-2:11 syntax: A list with dashes begins on a line of its own.'],
  ['a tag of our own', 'data:\n  a: !foo x\n', `3:6-3:10 ${tags}`],
  ['a tag of YAML', 'data:\n  a: !!binary aGVsbG8=\n', `3:6-3:14 ${tags}`],
  ['a tag on a map', 'data: !!set { a, b }\n', `2:7-2:12 ${tags}`],
  [
    'a merge key',
    'x-any: &n { version: "1" }\nnotices:\n  a:\n    <<: *n\n    title: x\n',
    "5:5-5:7 schema: '<<' is not a field of a notice.",
  ],
  ['a list for a key', 'data:\n  ? [a, b]\n  : x\n', `3:5-3:11 ${keyWords}`],
  ['a map for a key', 'data:\n  { a: b }: x\n', `3:3-3:11 ${keyWords}`],
  ['an alias for a key', 'x-any: &n a\ndata:\n  *n : x\n', `4:3-4:5 ${keyWords}`],
  ['no key', 'data:\n  : x\n', '3:3-3:3 syntax: There is no name before this colon.'],
  ['a second document', `---\n${first}`, '2:1-2:4 syntax: A second document begins here.'],
  ['a second document after dots', '...\ndata: { a: x }\n', '3:1-3:15 syntax: A second document begins here.'],
  [
    'a backslash in double quotation marks',
    'data:\n  a: "C:\\Data"\n',
    '3:9-3:10 syntax: A backslash in double quotation marks begins an escape, but this is not one.',
  ],
  [
    'names with blanks that nobody sees',
    'data:\n  "members ": x\n  " ": x\n  "a\\nb": x\n',
    "3:3-3:13 schema: 'members␣' is not an id.",
    "4:3-4:6 schema: '␣' is not an id.",
    "5:3-5:9 schema: 'a\\nb' is not an id.",
  ],
  [
    'keys that are numbers, null or true',
    'data:\n  1: x\n  null: x\n  true: x\n  1.5: x\n',
    "3:3-3:4 schema: '1' is not an id.",
    "4:3-4:7 schema: 'null' cannot be an id: the word has a meaning of its own.",
    "5:3-5:7 schema: 'true' cannot be an id: the word has a meaning of its own.",
    "6:3-6:6 schema: '1.5' is not an id.",
  ],
  [
    'a telephone number without quotation marks',
    'controllers: { a: { contact: { phone: 02078372800 } } }\n',
    "2:39-2:50 schema: '02078372800' is read as a number, but 'phone' is text.",
  ],
  [
    'a version without quotation marks',
    'notices: { a: { version: 1.10 } }\n',
    "2:26-2:30 schema: '1.10' is read as a number, but 'version' is text.",
  ],
  ['dates with and without quotation marks', 'notices: { a: { effective: 2026-12-01, reviewed: "2026-11-20" } }\n'],
  [
    'a day that is not in the calendar',
    'notices: { a: { effective: 2026-02-31 } }\n',
    '2:28-2:38 schema: There is no 2026-02-31: that month has 28 days.',
  ],
  ['Norway', 'recipients: { a: { countries: [NO] } }\n'],
  [
    'Norway in small letters',
    'recipients: { a: { countries: [no] } }\n',
    "2:32-2:34 schema: 'no' is not a country code.",
  ],
  [
    'names of the prototype as fields',
    'constructor: 1\n__proto__: 2\ntoString: x\nhasOwnProperty: x\n',
    "2:1-2:12 schema: 'constructor' is not a field of a declaration.",
    "3:1-3:10 schema: '__proto__' is not a field of a declaration.",
    "4:1-4:9 schema: 'toString' is not a field of a declaration.",
    "5:1-5:15 schema: 'hasOwnProperty' is not a field of a declaration.",
  ],
  [
    'names of the prototype as ids',
    'data:\n  constructor: x\n  __proto__: x\n  toString: x\n',
    "4:3-4:12 schema: '__proto__' is not an id.",
    "5:3-5:11 schema: 'toString' is not an id.",
  ],
  [
    'names of the prototype as references',
    'purposes: { a: { data: [constructor] } }\n',
    "2:25-2:36 reference-exists: 'constructor' is not declared under data.",
  ],
  [
    'what says that nobody knows where text stands',
    'purposes: { a: { title: unknown, description: not yet known } }\ncontrollers: { c: { dpo: { none: n/a } } }\n',
    "2:25-2:32 value-is-stated: 'unknown' would be printed as a word here, because this field holds text.",
    "2:47-2:60 value-is-stated: 'not yet known' would be printed as a word here, because this field holds text.",
    "3:34-3:37 value-is-stated: 'n/a' would be printed as a word here, because this field holds text.",
  ],
  [
    'none where text stands',
    'purposes: { a: { title: none, effects: none } }\n',
    "2:25-2:29 value-is-stated: 'none' would be printed as a word here, because this field holds text.",
    "2:40-2:44 value-is-stated: 'none' would be printed as a word here, because this field holds text.",
  ],
]

test.each(hazards)('%s', (_name, written, ...said) => expect(told(first + written)).toEqual(said))

describe('what is wrong with a whole file', () => {
  const empty = 'syntax: The file is empty.'
  const noMap = (what: string) => `syntax: A declaration is made of fields, but this file holds ${what}.`
  const version = "schema: 'forthright' is followed by the version of the language, the number 1."
  const directive = (line: string) => `syntax: The directive '${line}' changes how the file is read.`

  test.each([
    ['nothing', '', `1:1-1:1 ${empty}`],
    ['comments', '# here\n# there\n', `1:1-1:1 ${empty}`],
    ['one text', 'hello\n', `1:1-1:6 ${noMap('one single text')}`],
    ['a list', '- a\n- b\n', `1:1-1:4 ${noMap('a list')}`],
    ['an older YAML', '%YAML 1.1\n---\nforthright: 1\n', `1:1-1:10 ${directive('%YAML 1.1')}`],
    ['no version', 'regimes: [uk]\n', '1:1-1:8 schema: The version of the language is not stated.'],
    ['a version that is text', 'forthright: "1"\nany: x\n', `1:13-1:16 ${version}`],
    [
      'a later version',
      'forthright: 2\nany: x\n',
      '1:13-1:14 schema: This declaration is written in version 2 of the language; this program reads version 1.',
    ],
    ['a first line misspelt', 'fortright: 1\n', "1:1-1:10 schema: 'fortright' is not a field of a declaration."],
  ])('%s', (_name, text, said) => expect(told(text)).toEqual([said]))

  test('a byte order mark and CRLF move nothing', () => {
    const text = '\uFEFFforthright: 1\r\nregimes: [uk]\r\nany: x\r\n'
    expect(told(text)).toEqual(["3:1-3:4 schema: 'any' is not a field of a declaration."])
  })
})

describe('parts that do not fit together', () => {
  const main = `${first}include: [part-1.yaml]\n`

  test.each([
    [
      'an id in two parts',
      `${main}data:\n  contact: Names\n`,
      'data:\n  contact: Addresses\n',
      "part-1.yaml:2:3-2:10 include: 'contact' is declared in two files. (first declared here: 4:3)",
    ],
    [
      'a field in two parts',
      `${main}regimes: [uk]\n`,
      'regimes: [eu]\n',
      "part-1.yaml:1:1-1:8 include: 'regimes' is declared in two files. (first declared here: 3:1)",
    ],
    [
      'the version in a part',
      main,
      'forthright: 1\n',
      "part-1.yaml:1:1-1:11 include: 'forthright' belongs in the main file only, but this file is included by it.",
    ],
    [
      'a part of a part',
      main,
      'include: [more.yaml]\n',
      "part-1.yaml:1:1-1:8 include: 'include' belongs in the main file only, but this file is included by it.",
    ],
  ])('%s', (_name, text, part, said) => expect(told(text, part)).toEqual([said]))
})

describe('an empty value is one finding, and nothing follows from it', () => {
  const spellings = ['', ' []', ' {}', ' ""', " ''", ' "  "', ' ~', ' null', ' None', '\n      -', '\n      - ""']
  const around = (recipients: string) =>
    `${first}purposes:\n  a:\n    title: Rowing\n    recipients:${recipients}\n    basis: contract\n`

  test.each(spellings)('recipients:%s', (spelling) => {
    const { findings } = read(around(spelling))
    expect(findings.filter(({ rule }) => rule === 'value-is-stated')).toHaveLength(1)
    expect(findings.filter(({ rule }) => rule.startsWith('recipient'))).toEqual([])
    expect(earlyFindings(around(spelling))).toHaveLength(1)
  })
})

describe('text in which nothing can be seen is no value', () => {
  const scalar = (text: string) => `${first}controllers: { a: { name: "${text}" } }\n`
  const unseen = [0xa0, 0xad, 0x34f, 0x115f, 0x180e, 0x200b, 0x200d, 0x200e, 0x2028, 0x2060, 0x206a, 0x2800, 0x3164]
  const marks = [0x300, 0x20e3, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0x1d159, 0x13441, 0x1d173, 0xe0041, 0xe01ef]

  test.each([...unseen, ...marks])('U+%i, alone, twice, between spaces', (code) => {
    const it = String.fromCodePoint(code)
    for (const text of [it, it + it, ` ${it} `, `\u200b${it}\ufe0f`]) {
      expect(told(scalar(text))).toEqual([expect.stringMatching(/ value-is-stated: 'name' has no value/)])
    }
  })

  test('one letter, sign or picture is enough, and joiners go on doing their work', () => {
    const seen = [
      'x',
      '\ufeffx',
      '\u200bx',
      '?',
      '٣',
      'می\u200cخواهم',
      'क\u094d\u200dष',
      '\u2764\ufe0f',
      '👩\u200d🚀',
      '1\ufe0f\u20e3',
      '⠃\u2800⠉',
    ]
    for (const text of seen) expect(told(scalar(text))).toEqual([])
  })
})

describe('characters that hide or turn text', () => {
  const refused = [0, 8, 0xb, 0x1b, 0x7f, 0x85, 0x9f, 0x61c, 0x202a, 0x202e, 0x2066, 0x2069]
  const beyond = [0xd800, 0xdfff, 0xe000, 0xfdd0, 0xfffe, 0xffff, 0x1fffe, 0xf0000, 0x10ffff]

  test.each([...refused, ...beyond])('U+%i is refused, raw and escaped, in keys and in values', (code) => {
    const raw = String.fromCodePoint(code)
    const hex = code.toString(16)
    const escaped = code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`
    const message = `This text holds the character \\u{${hex}}, which cannot be seen or changes how the text reads.`
    for (const written of [`a: A${raw}B`, `a: "A${raw}B"`, `a: "A${escaped}B"`, `"a${raw}b": x`, `"a${escaped}b": x`]) {
      expect(earlyFindings(`${first}data:\n  ${written}\n`).map((finding) => finding.message)).toEqual([message])
    }
  })

  test('tab, newline and every script are text', () => {
    const text = 'data: { a: "A\\tB\\nC", b: "Größe, שם, 名前, e\u0301, \u{1f6b6}\u200d\u2642" }\n'
    expect(told(first + text)).toEqual([])
  })
})

describe('size', () => {
  const ids = (count: number, line: (index: number) => string): string =>
    `${first}data:\n${Array.from({ length: count }, (_, index) => line(index)).join('')}`

  test('forty thousand keys take four times as long as ten thousand, not sixteen times', () => {
    const time = (count: number): number => {
      const text = ids(count, (index) => `  a${index}: x\n`)
      return cpuTime(() => expect(told(text)).toEqual([]))
    }
    time(1_000)
    expect(time(40_000) / time(10_000)).toBeLessThan(12)
  })

  test('forty thousand keys that are the same are each reported', () => {
    expect(earlyFindings(ids(40_000, () => '  a: x\n'))).toHaveLength(39_999)
  })

  test('forty thousand keys that are no ids are each reported', () => {
    expect(earlyFindings(ids(40_000, (index) => `  A${index}: x\n`))).toHaveLength(40_000)
  })

  test('a hundred uses of one anchor are honest', () => {
    const uses = Array.from({ length: 100 }, (_, index) => `  n${index}: { title: x, intro: *intro }\n`).join('')
    expect(told(`${first}x-any: &intro { en: Hello, de: Hallo }\nnotices:\n${uses}`)).toEqual([])
  })

  test('a bomb of aliases is one finding', () => {
    const level = (index: number): string =>
      `x-a${index + 1}: &a${index + 1} [${Array(10).fill(`*a${index}`).join(',')}]\n`
    const bomb = `x-a0: &a0 [a, a, a, a]\n${Array.from({ length: 9 }, (_, index) => level(index)).join('')}`
    expect(told(`${first}${bomb}definitions: *a9\n`)).toEqual([
      "12:14-12:17 syntax: With '*a9', the aliases of this file stand for more than 100,000 values.",
    ])
  })

  const deep = 'The file is nested too deeply to be read here.'

  test.each([100, 500, 2_000])('%i levels are one finding', (levels) => {
    const indented = Array.from({ length: levels }, (_, index) => `${' '.repeat(index + 1)}a:\n`).join('')
    const files = [
      `notices: ${'{ a: '.repeat(levels)}x${' }'.repeat(levels)}\n`,
      `purposes: { a: { data: ${'['.repeat(levels)}x${']'.repeat(levels)} } }\n`,
      `notices:\n${indented}`,
      `regimes:\n  ${'- '.repeat(levels)}uk\n`,
    ]
    for (const file of files) {
      const found = earlyFindings(first + file).map(({ message }) => message)
      // What no parser can hold is told as that; else that no such thing can stand there is all there is to say.
      expect(found).toEqual([levels > 300 ? deep : expect.any(String)])
    }
  })

  test('brackets inside a value or a comment are no nesting', () => {
    for (const many of ['['.repeat(1_000), '{'.repeat(1_000)]) {
      expect(told(`${first}data: { a: ${JSON.stringify(many)}, b: '${many}' } # ${many}\n`)).toEqual([])
      expect(told(`${first}data:\n  a: |\n    ${many}\n`)).toEqual([])
    }
  })

  test('ten megabytes of text, comment, spaces or lines are read; one in a sample', () => {
    const size = isWhole ? 10_000_000 : 1_000_000
    const files = [
      `data: { a: "${'x'.repeat(size)}" }\n`,
      `# ${'x'.repeat(size)}\n`,
      `${' '.repeat(size)}\n`,
      '# x\n'.repeat(size / 4),
      `data:\n  a: |\n${'    lorem ipsum dolor sit\n'.repeat(size / 26)}`,
    ]
    for (const file of files) expect(told(first + file)).toEqual([])
  })
})

test('a comment that hides something or turns the direction of writing is refused, others are shown as they are', () => {
  const start = 'forthright: 1\n'
  expect(told(`${start}# a \u202e b\n`)).toEqual([expect.stringMatching(/^2:5-2:6 syntax: .*\\u\{202e\}/)])
  expect(told(`${start}regimes: [uk] # a \u2067 b\n`)).toEqual([expect.stringMatching(/^2:19-2:20 syntax: /)])
  expect(told(`${start}# 😀 \0 b\n`)).toEqual([expect.stringMatching(/^2:6-2:7 syntax: .*\\u\{0\}/)])
  expect(told(`${start}# a\r\n# b \u001b[31m\r\n`)).toEqual([expect.stringMatching(/^3:5-3:6 syntax: .*\\u\{1b\}/)])
  expect(told(`${start}# a \u200f b \u05d0 \u200b\r\n# é\r\n`)).toEqual([])
})

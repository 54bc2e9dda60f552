import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml, stringify as printYaml } from 'yaml'
import { recognise } from '../../src/reading/recognise.js'
import { cpuTime } from '../cpu-time.js'
import { seed } from '../sampling.js'
import { foreign } from './foreign.js'

const examples = join(import.meta.dirname, '../../examples')

const body = 'purposes: {}\ncontrollers: {}\nnotices: {}\n'

describe('every way to write the first key', () => {
  test.each([
    ['as it is', `forthright: 1\n${body}`],
    ['in quotes', `"forthright" : 1\n${body}`],
    ['the whole file indented', `  forthright: 1\n  ${body.replaceAll('\n', '\n  ')}`],
    ['with a question mark', `? forthright\n: 1\n${body}`],
    ['behind an anchor', `&x forthright: 1\n${body}`],
    ['behind a tag', `!!str forthright: 1\n${body}`],
    ['behind the tag that names nothing', `! forthright: 1\n${body}`],
    ['behind a tag at length', `!<tag:yaml.org,2002:str> forthright: 1\n${body}`],
    ['behind an anchor and a tag', `&x !!str "forthright": 1\n${body}`],
    ['with a question mark behind a tag', `? !foo forthright\n: 1\n${body}`],
    ['behind a tag in braces', '{ !!str purposes: {}, ! forthright: 1 }'],
    ['below the tag of all', `--- !!map\nforthright: 1\n${body}`],
    ['with a tag on the version', `forthright: !!str 1\n${body}`],
    ['with an escaped letter', `"forth\\x72ight": 1\n${body}`],
    ['with an escaped letter of four digits', `"\\u0066orthright": 1\n${body}`],
    ['in braces below a comment', '# c\n{"forthright": 1, "purposes": {}}'],
    ['in braces below a comment of another language', '// c\n{"forthright": 1, "purposes": {}}'],
    ['in braces behind a comment of several lines', '/* c\n * d */ {"forthright": 1, "purposes": {}}'],
    ['in braces on the line of a mark', '--- {"forthright": 1}'],
    ['in braces, last', "{ purposes: {}, 'forthright': 1 }"],
    ['below a directive', `%YAML 1.2\n---\nforthright: 1\n${body}`],
    ['behind a byte order mark', `\uFEFFforthright: 1\n${body}`],
    ['above a mistake', 'forthright: 1\nx: ['],
    ['with line ends of an old Mac', `forthright: 1\r${body.replaceAll('\n', '\r')}`],
  ])('%s', (_, text) => expect(recognise(text)).toBe('declaration'))
})

describe('a file that holds nothing is a declaration under the usual name, and only there', () => {
  const nothing = [
    '',
    '\n',
    '\uFEFF',
    '# only this\n',
    ' # one\n\n--- # two\n...\n',
    '%YAML 1.2\n---\n',
    '{}',
    '---\n{ } # x',
    '~',
    '\u200b',
  ]

  test.each(nothing)('%j', (text) => {
    for (const name of ['privacy.yaml', 'clients/one/privacy.yaml', 'c\\Privacy.yml'])
      expect(recognise(text, name)).toBe('declaration')
    for (const name of ['other.yaml', 'my-privacy.yaml', 'privacy.yaml/a.yaml', undefined])
      expect(recognise(text, name)).toBe('other')
  })

  test.each(['name: ci', '- a', 'a', '# a\nname: x'])('%j is what another program reads', (text) =>
    expect(recognise(text, 'privacy.yaml')).toBe('other'),
  )
})

describe('what looks like a declaration or a part', () => {
  test.each([
    ['a slip', `fortright: 1\n${body}`],
    ['a slip alone', 'fortright: 1\n'],
    ['a capital', `Forthright: 1\n${body}`],
    ['no colon', `forthright 1\n${body}`],
    ['no first line', body],
    ['a part with two registers', 'recipients: none\nsources: {}\n'],
    ['a part with one register', 'recipients:\n  bank: { name: Bank, role: controller }\n'],
    ['a part of a register that others have too', 'data:\n  email: { label: E-mail, kind: contact.email }\n'],
    ['a part with a slip in its only key', 'recipents:\n  bank: { name: Bank }\n'],
    ['a part in braces', '{ recipients: { bank: { name: Bank } } }'],
    ['a part that cannot be parsed', 'purposes:\n  a: [\n'],
    ['a part with a key of its own', 'x-note: a\nrecipients: { bank: { name: Bank } }\n'],
  ])('%s', (_, text) => expect(recognise(text)).toBe('alike'))
})

describe('a whole declaration with something set around it is not passed over', () => {
  const around: readonly (readonly [string, (lines: readonly string[]) => readonly string[]])[] = [
    ['an item of a list', (lines) => lines.map((line, at) => `${at === 0 ? '- ' : '  '}${line}`)],
    [
      'an item of a list behind another',
      (lines) => ['- a: b', ...lines.map((line, at) => `${at === 0 ? '- ' : '  '}${line}`)],
    ],
    ['below a dash of its own', (lines) => ['-', ...lines.map((line) => `  ${line}`)]],
    ['as one text', (lines) => ['# ours', '|', ...lines.map((line) => `  ${line}`)]],
    ['as one text of a document', (lines) => ['--- >-', ...lines.map((line) => `  ${line}`)]],
    ['below one more key', (lines) => ['privacy:', ...lines.map((line) => `  ${line}`)]],
    [
      'below one more key behind another',
      (lines) => ['name: x', '"privacy" : # ours', ...lines.map((line) => `    ${line}`)],
    ],
    [
      'with the marks of a change',
      (lines) => ['+++ b/privacy.yaml', '@@ -0,0 +1 @@', ...lines.map((line) => `+${line}`)],
    ],
    ['below two more keys', (lines) => ['site:', '  privacy:', ...lines.map((line) => `    ${line}`)]],
    ['below a key of an item', (lines) => ['- hosts: all', '  vars:', ...lines.map((line) => `    ${line}`)]],
    ['with the numbers of its lines', (lines) => lines.map((line, index) => `${index + 1}\t${line}`)],
    ['with a bar before each line', (lines) => lines.map((line) => `| ${line}`)],
    ['with slashes before each line', (lines) => lines.map((line) => `// ${line}`)],
    ['quoted from a mail', (lines) => ['Ann wrote:', ...lines.map((line) => `> ${line}`)]],
    ['quoted twice', (lines) => lines.map((line) => `>> ${line}`)],
    ['quoted twice with spaces', (lines) => lines.map((line) => ` > > ${line}`)],
    ['with asterisks before each line', (lines) => lines.map((line) => `* ${line}`)],
    ['with the mark of a place before each line', (lines) => lines.map((line) => `@@ ${line}`)],
    [
      'within a change of one line',
      (lines) => [
        '--- a/privacy.yaml',
        '+++ b/privacy.yaml',
        '@@ -1,99 +1,99 @@',
        ...lines.map((line, at) => `${at === 5 ? '+' : ' '}${line}`),
      ],
    ],
    ...['\u00a0', '\u2003', '\u3000', '\u2007 ', ' \u202f', '\u2800'].flatMap((blank) => {
      const code = blank.codePointAt(0)?.toString(16)
      return [
        [
          `with ${code} before each line`,
          (lines: readonly string[]) => lines.map((line) => `${blank}${line}`),
        ] as const,
        [
          `with ${code} before its lines at the top`,
          (lines: readonly string[]) => lines.map((line) => line.replace(/^(?=[a-z])/, blank)),
        ] as const,
      ]
    }),
    ['below a line of XML', (lines) => ['<?xml version="1.0"?>', ...lines]],
    ['below a line that is none of YAML', (lines) => ['```yaml', ...lines]],
  ]

  test.each(around)('%s', (_, put) => {
    for (const name of ['membership-club', 'college'])
      for (const end of ['\n', '\r\n', '\r']) {
        const lines = readFileSync(join(examples, name, 'privacy.yaml'), 'utf8').split('\n')
        expect(['alike', 'declaration']).toContain(recognise(put(lines).join(end)))
      }
  })

  const flow = (name: string, space?: number): string =>
    JSON.stringify(parseYaml(readFileSync(join(examples, name, 'privacy.yaml'), 'utf8')), undefined, space)

  test.each([undefined, 2])('in braces, with something around (spaces: %j)', (space) => {
    for (const name of ['membership-club', 'college']) {
      const inside = flow(name, space)
      const put = [
        `[${inside}]`,
        `[{"a": 1}, ${inside}]`,
        `{"x": ${inside}}`,
        `{"site": {"privacy": ${inside}, "b": []}}`,
        `- ${inside}`,
        `x: ${inside}`,
        `site:\n  privacy: ${inside}`,
        `# ours\n---\n[ ${inside} ]`,
        `[${inside}`,
      ]
      for (const text of put) expect(recognise(text), text.slice(0, 60)).toBe('alike')
    }
  })

  test.each([
    ['versions of programs in JSON', '{"dependencies": {"forthright": "1", "brand": "2"}}'],
    ['an example in a text of JSON', JSON.stringify({ example: flow('membership-club') })],
    ['an example in braces in a text', `a: |\n  { "forthright": 1, "purposes": {} }\n`],
    ['versions of programs', 'dependencies:\n  forthright: 1\n  brand: 2\n'],
    ['an example in a text', 'a: |\n  forthright: 1\n  purposes: {}\n'],
    ['an example in a folded text', 'a: >-\n  forthright: 1\n  purposes: {}\n'],
    ['an example in a text of a list', '- |\n  forthright: 1\n  purposes: {}\n'],
    ['an example in a text of a step', 'steps:\n  - run: |\n      forthright: 1\n      purposes: {}\n'],
    ['an example in a text below two keys', 'a:\n  b: |\n    forthright: 1\n    purposes: {}\n'],
    ['a declaration put out of use', '# forthright: 1\n# purposes: {}\n'],
  ])('%s is none', (_, text) => expect(recognise(text)).toBe('other'))
})

describe('what other programs read', () => {
  test.each([
    ['nothing', ''],
    ['a comment', '# forthright: 1 is not here\n'],
    ['a workflow', 'name: ci\non: push\npermissions: { contents: read }\njobs: {}\n'],
    ['a pipeline', 'include: [{ local: a.yml }]\nservices: [docker]\nstages: [build]\n'],
    ['containers', 'services:\n  web: { image: nginx, ports: ["80:80"] }\n'],
    ['a cluster', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: x }\ndata: { forthright: "1" }\n'],
    ['a list', '- purposes: {}\n- recipients: {}\n'],
    ['a list under one of our words', 'controllers:\n  - name: web\n'],
    ['text', 'forthright and purposes and recipients'],
    ['the word in a text', 'a: |\n  forthright: 1\n  purposes: {}\n'],
    [
      'translations',
      'title: Title\nrights: Your rights\npurposes: Why\nback: Back\nnext: Next\nfind: Find\nmore: More\n',
    ],
    ['an address book', 'name: Max\ncountry: GB\npeople: []\npurposes: {}\n'],
  ])('%s', (_, text) => expect(recognise(text)).toBe('other'))
})

describe('parts of declarations', () => {
  const registers = ['membership-club', 'college'].map((name) =>
    Object.entries(parseYaml(readFileSync(join(examples, name, 'privacy.yaml'), 'utf8'))).filter(
      ([field]) => field !== 'forthright' && field !== 'languages',
    ),
  )

  test('each register alone, and each number of them together, is never somebody else’s file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...registers).chain((all) => fc.subarray(all, { minLength: 1 })),
        fc.boolean(),
        (some, isJson) => {
          const part = Object.fromEntries(some)
          expect(recognise(isJson ? JSON.stringify(part) : printYaml(part)), Object.keys(part).join()).not.toBe('other')
        },
      ),
      { seed, numRuns: 60, examples: registers.flat().map((one) => [[one], false]) },
    )
  })

  test.each([
    'dataSubjects: { a: A }',
    'dataSubjects: { guests: { labl: Guests } }',
    '{"dataSubjects": {"a": "B"}}',
    'cookies: { items: { visits: { name: v, does: counts visits, category: statistics, duration: 1 year } } }',
  ])('%s is one wherever it lies', (text) => expect(recognise(text)).toBe('alike'))

  test.each([
    'data: { shoes: Shoe size }',
    'cookies: { items: {} }',
    'rights: { list: by-law }',
    'security: { measures: [{ type: need-to-know }] }',
    'products: { app: App }',
    'definitions: [{ term: a, meaning: b }]',
    'brand: { name: X }',
    'children: none',
    'data: [',
    'pro\u200Bducts: { app: App }',
  ])('%s may be one', (text) => expect(recognise(text)).toBe('perhaps'))
})

test.each(foreign)('%s is somebody else’s', (_, text) => expect(recognise(text)).toBe('other'))

test.each([
  ['{', '{'],
  ['&', '&'],
  ['spaces', ' '],
  ['marks', '---\n'],
  ['quotes', '"'],
  ['backslashes', '"\\'],
  ['question marks', '? '],
  ['keys', 'purposes: {}\n'],
  ['comments and braces', '#\n{'],
  ['carriage returns', '\r'],
])('a megabyte of %s is looked at in a moment', (_, piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
  expect(cpuTime(() => recognise(text))).toBeLessThan(4_000)
  expect(cpuTime(() => recognise(`${text}{ forthright: 1 }`))).toBeLessThan(4_000)
})

import { describe, expect, it } from 'vitest'
import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { checkTexts } from '../../src/checking/check-texts.js'
import { isStage } from '../../src/findings/stages.js'
import { read as readFile } from '../examples/project.js'
import { sampled } from '../sampling.js'
import { read } from './read.js'

/** A slip of the pen at an entry of a map; undefined where it cannot be made there. */
type Slip = (entry: Pair, map: YAMLMap, document: Document) => true | undefined

const value = (entry: Pair): unknown => (isScalar(entry.value) ? entry.value.value : entry.value)

const holding =
  (given: unknown): Slip =>
  (entry, _map, document) => {
    entry.value = document.createNode(given)
    return true
  }

/** A character in the middle of a name. */
const withInName =
  (character: string): Slip =>
  (entry, _map, document) => {
    const name = String(isScalar(entry.key) ? entry.key.value : '')
    entry.key = document.createNode(`${name.slice(0, 1)}${character}${name.slice(1)}`)
    return name.length > 1 || undefined
  }

/** Something in the place of a letter of a name. */
const inPlaceInName =
  (sign: string): Slip =>
  (entry, _map, document) => {
    const name = String(isScalar(entry.key) ? entry.key.value : '')
    entry.key = document.createNode(`${name.slice(0, 1)}${sign}${name.slice(2)}`)
    return name.length > 2 || undefined
  }

/** The rest of what an entry holds stands in a second one of the same name. */
const parted: Slip = (entry, map, document) => {
  const whole = entry.value
  if (!(isMap(whole) || isSeq(whole)) || whole.items.length < 2) return undefined
  const rest = document.createPair(entry.key, undefined)
  rest.value = document.createNode(whole.toJS(document))
  if (isMap(whole) && isMap(rest.value)) {
    whole.items = whole.items.filter((_, index) => index % 2 === 0)
    rest.value.items = rest.value.items.filter((_, index) => index % 2 === 1)
  }
  if (isSeq(whole) && isSeq(rest.value)) rest.value.items = whole.items.splice(1)
  map.items.push(rest)
  return true
}

const again: Slip = (entry, map, document) => {
  const second = document.createPair(entry.key, undefined)
  second.value = document.createNode(
    isMap(entry.value) || isSeq(entry.value) ? entry.value.toJS(document) : value(entry),
  )
  map.items.push(second)
  return true
}

const called =
  (rename: (name: string) => string): Slip =>
  (entry, _map, document) => {
    const name = String(isScalar(entry.key) ? entry.key.value : '')
    if (name === 'forthright') return undefined
    entry.key = document.createNode(rename(name))
    return true
  }

/** A slip that only some values can have. */
const where =
  (is: (value: unknown) => boolean, slip: Slip): Slip =>
  (entry, map, document) =>
    is(value(entry)) ? slip(entry, map, document) : undefined

const isRunning = (text: unknown): boolean => typeof text === 'string' && /\S \S/.test(text)

const slips: Readonly<Record<string, Slip>> = {
  'said again': again,
  'said in two parts': parted,
  'an empty text in a list': holding(['']),
  'nothing in a list': holding([null]),
  'an empty list in a list': holding([[]]),
  'a control character in its name': withInName('\u0000'),
  'an escape in its name': withInName('\u001b'),
  'a form feed in its name': withInName('\u000c'),
  'a zero-width space in its name': withInName('\u200b'),
  'a soft hyphen in its name': withInName('\u00ad'),
  'an underscore in its name': withInName('_'),
  'a letter of another alphabet in its name': inPlaceInName('\u043e'),
  'a wide letter in its name': inPlaceInName('\uff4f'),
  'an accent in its name': inPlaceInName('\u00f6'),
  'a number for words': where(isRunning, holding(1.5)),
  'words empty in one language': (entry, map, document) =>
    !/^(?:title|label|description|because|how|does)$/.test(String(entry.key))
      ? undefined
      : where(isRunning, holding({ en: '', de: 'x' }))(entry, map, document),
  'none misspelt': where((it) => it === 'none', holding('nnoe')),
  'a name that nobody knows': called(() => 'qqqq'),
  'a letter doubled in its name': called((name) => `${name}${name.slice(-1)}`),
}

const declarations = ['test/base.yaml', 'examples/membership-club/privacy.yaml']

const documentOf = (file: string): Document => parseDocument(JSON.stringify(parseDocument(readFile(file)).toJS()))

/** All entries of a document, with the map that each stands in. */
function entriesOf(document: Document): readonly (readonly [Pair, YAMLMap])[] {
  const entriesIn = (node: unknown): readonly (readonly [Pair, YAMLMap])[] => {
    if (isSeq(node)) return node.items.flatMap(entriesIn)
    if (!isMap(node)) return []
    return node.items.flatMap((entry): readonly (readonly [Pair, YAMLMap])[] => [
      [entry, node],
      ...entriesIn(entry.value),
    ])
  }
  return entriesIn(document.contents)
}

const places = declarations.flatMap((file) =>
  entriesOf(documentOf(file)).flatMap((_, index) => Object.keys(slips).map((slip) => ({ file, slip, index }))),
)

const foundIn = (text: string): readonly string[] =>
  checkTexts([{ path: 'privacy.yaml', text }], { asOf: '2026-11-21' }).findings.map(
    ({ rule, places: [{ pointer }] }) => `${rule} ${pointer}`,
  )

it('one slip is one finding, wherever it is made', ({ annotate }) => {
  const known = new Map(declarations.map((file) => [file, new Set(foundIn(documentOf(file).toString()))]))
  const told = sampled(places, 'slips', annotate, { least: 300 }).flatMap(({ file, slip, index }) => {
    const document = documentOf(file)
    const [entry, map] = entriesOf(document)[index] ?? []
    if (!entry || !map || slips[slip]?.(entry, map, document) !== true) return []
    const found = foundIn(document.toString()).filter((one) => known.get(file)?.has(one) !== true)
    // An id may be another one, where nothing names it.
    const isRenamed = slip.includes('nobody knows') || slip.includes('doubled')
    return found.length === 1 || (isRenamed && found.length === 0)
      ? []
      : [`${file} entry ${index} ${slip}: ${found.join(', ')}`]
  })
  expect(told).toEqual([])
})

it.each([
  ['notices', 'title: Privacy notice'],
  ['data', 'label: What they buy'],
  ['purposes', 'title: Run the club'],
])('blanks that are none to YAML before the first line below %s are one finding, told as blanks', (field, inside) => {
  const lines = ['forthright: 1', 'regimes: [uk]', `${field}:`, `  one: { ${inside} }`]
  const [indented, pasted] = [lines.join('\n'), lines.join('\n').replace('  one', '\u00a0\u00a0one')]
  const known = read(indented).findings.map(({ rule }) => rule)
  const found = read(pasted).findings.filter(({ rule }) => !known.includes(rule))
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('no-break space (U+00A0) here')])
})

it.each([
  ['an entry', ['purposes:', '  a:', '    title: Run the club', '    dataSubjects: [us]']],
  ['a field of an entry', ['purposes:', '  a:', '    retention:', '      keep: 1 year', '      after: you leave']],
  ['a field of an item', ['definitions:', '  - term: a', '    meaning:', '      en: b']],
  ['what stands in a field', ['controllers:', '  us:', '    name: Us', '    contact:', '      email: a@a.example']],
])('blanks that are none to YAML before what %s holds are told as blanks, each line once', (_what, lines) => {
  const head = ['forthright: 1', 'regimes: [uk]']
  const deepest = Math.max(...lines.map((line) => line.search(/\S/)))
  const from = lines.findIndex((line) => line.search(/\S/) === deepest)
  const pasted = lines.map((line, at) =>
    at < from ? line : line.replace(/^ +/, (blanks) => blanks.replaceAll(' ', '\u00a0')),
  )
  const found = ofTheFile([...head, ...pasted].join('\n'))
  expect(found).toEqual(lines.slice(from).map(() => expect.stringContaining('no-break space (U+00A0) here')))
})

it('what stands in either of two entries of one name counts as said', () => {
  const said = (second: string): string =>
    [
      'forthright: 1',
      'regimes: [uk]',
      'recipients: { p: { name: Postlark Inc., role: processor, does: x } }',
      'purposes:',
      '  a: { title: Run your club, recipients: none }',
      `  a: { title: Send letters, recipients: ${second} }`,
    ].join('\n')
  const rules = (second: string): readonly string[] => read(said(second)).findings.map(({ rule }) => rule)
  expect(rules('[p]')).not.toContain('recipient-has-purpose')
  expect(rules('none')).toContain('recipient-has-purpose')
})

const head = 'forthright: 1\nregimes: [uk]\n'
const ofTheFile = (text: string): readonly string[] =>
  read(text)
    .findings.filter(({ rule }) => isStage(rule))
    .map(({ message, fix }) => `${message} ${fix}`)

it.each([
  [
    'an entry under the name none',
    `${head}recipients: { none: { type: internal, label: B }, b: { type: internal, label: C } }\n`,
    "'none' cannot be an id: the word has a meaning of its own. Choose another id.",
  ],
  [
    'a misspelt field that holds the letters of another one',
    `${head}noticess: { members: { title: X } }\n`,
    "'noticess' is not a field of a declaration. Did you mean notices?",
  ],
  [
    'a version that no number holds',
    'forthright: 99999999999999999999\n',
    'This declaration is written in version 99999999999999999999 of the language; this program reads version 1. Install a version of forthright that reads version 99999999999999999999.',
  ],
  ...['{b: c}', '*x'].map((name) => [
    `a second entry called ${name}`,
    `${head}recipients:\n  a: X\n  ${name}: { type: internal }\n`,
    'The name of a field is a plain word, but this is something else. Write the name as a word; put a name that begins with [, {, * or ? in quotation marks.',
  ]),
  [
    'a line of which nothing can be seen',
    `${head}recipients:\n  a: X\n\u0000\n`,
    'This text holds the character \\u{0}, which cannot be seen or changes how the text reads. Delete the character, or write the text again by hand.',
  ],
])('%s is told as what it is', (_what, text, message) => {
  expect(ofTheFile(text)).toEqual([message])
})

const base = readFile('test/base.yaml')

it('where more is missing than fields are unknown, all of it is told', () => {
  const lacking = base.replace('    basis: contract\n', '    colour: red\n')
  expect(lacking).not.toBe(base)
  const more = lacking.replace(/\n {4}retention: .*/, '')
  expect(more).not.toBe(lacking)
  const known = foundIn(base)
  expect(foundIn(lacking).filter((one) => !known.includes(one))).toEqual(['schema /purposes/membership/colour'])
  expect(foundIn(more)).toEqual(
    expect.arrayContaining([
      'purpose-has-basis /purposes/membership/basis',
      'retention-is-stated /purposes/membership/retention',
    ]),
  )
})

it('an id that is not declared is one finding, wherever it is named', () => {
  const text = readFile('examples/membership-club/privacy.yaml').replace('\n  members: { label', '\n  membres: { label')
  const { findings } = checkTexts([{ path: 'privacy.yaml', text }], { asOf: '2026-11-21' })
  expect(findings.map(({ rule, places }) => `${rule} ${places.length}`)).toEqual(['reference-exists 2'])
})

describe.each(['\u0085', '\u2028', '\u2029'])('lines that end with %j', (end) => {
  const club = readFile('examples/membership-club/privacy.yaml')
  const lines = club.split('\n')
  const code = `U+${end.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  const told = [expect.stringContaining(`is broken here by the character ${code}, which ends no line in YAML`)]

  it.each([
    ['all of them', lines],
    ['all, below a comment', ['# Ours', ...lines]],
    ['all, below a mark', ['---', ...lines]],
    ['all, indented', lines.map((line) => `  ${line}`)],
  ])('%s: are what is told', (_what, all) => {
    for (const last of ['', '\n']) expect(ofTheFile(all.join(end).trimEnd() + last)).toEqual(told)
  })

  it('are told wherever a comment takes in what seems to stand below it', () => {
    for (const below of ['purposes:', '- a', '  "x" : y', '# more']) {
      expect(ofTheFile(`${club}# Ours${end}${below}\n`)).toEqual(told)
      expect(ofTheFile(`# Ours${end}${below}\n${club}`)).toEqual(told)
    }
  })

  it.runIf(end !== '\u0085')('may stand in texts and between words of a comment', () => {
    const broken = club.replace(/(title: \w+) /, `$1${end}`)
    expect(broken).not.toBe(club)
    expect(ofTheFile(broken)).toEqual(ofTheFile(club))
    expect(ofTheFile(`# a${end}b\n${club}`)).toEqual(ofTheFile(club))
    const inBraces = JSON.stringify(parseDocument(broken).toJS())
    expect(ofTheFile(inBraces)).toEqual(ofTheFile(JSON.stringify(parseDocument(club).toJS())))
  })
})

describe.each([
  ...['dataSubjects', 'data', 'sources', 'recipients'].map((register) => [register, 'membership-club'] as const),
  ['controllers', 'college'] as const,
])('an id of %s in %s, declared with what no id holds', (register, example) => {
  const whole = readFile(`examples/${example}/privacy.yaml`)
  const before = foundIn(whole)
  const ids = Object.keys(parseDocument(whole).toJS()[register])

  it.each([
    ['a letter of another alphabet', (id: string) => `${id.slice(0, 2)}\u043e${id.slice(3)}`],
    ['a letter that nobody sees', (id: string) => `${id.slice(0, 2)}\u200b${id.slice(2)}`],
    ['a hyphen that nobody sees', (id: string) => `${id.slice(0, 2)}\u00ad${id.slice(2)}`],
    ['an underscore', (id: string) => `${id.slice(0, 3)}_${id.slice(3)}`],
    ['a wide letter', (id: string) => `\uff4f${id.slice(1)}`],
    ['a capital letter', (id: string) => `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`],
  ])('%s: is one finding, and no entry that is missing', (_what, mistaken) => {
    for (const id of ids) {
      const document = parseDocument(whole)
      const entries = document.get(register)
      const entry = isMap(entries) ? entries.items.find(({ key }) => isScalar(key) && key.value === id) : undefined
      if (entry) entry.key = document.createNode(mistaken(id))
      const found = foundIn(document.toString()).filter((one) => !before.includes(one))
      expect(found).toEqual([`schema /${register}/${mistaken(id)}`])
      const { findings } = checkTexts([{ path: 'privacy.yaml', text: document.toString() }], { asOf: '2026-11-21' })
      const rename = { rename: `/${register}/${mistaken(id)}`, to: id }
      expect(findings.flatMap(({ places }) => places.flatMap(({ edits = [] }) => edits))).toContainEqual(rename)
    }
  })
})

it('no sentence names one thing twice', () => {
  const club = readFile('examples/membership-club/privacy.yaml')
  const text = club.replace(/countries: .*/, 'countries: [US, US]')
  expect(text).not.toBe(club)
  expect(read(text).findings.map(({ message }) => message)).toContain(
    "'Postlark Inc.' gets data in the United States, but nothing says what protects them there.",
  )
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from '../../src/reading/parse.js'
import { applyEdits } from '../../src/writing/apply-edits.js'
import { earlyFindings, read } from './read.js'

const base = readFileSync(new URL('../base.yaml', import.meta.url), 'utf8')

/** How much more is found in the base once something in it is written otherwise; the base itself is without findings of law. */
function foundAfter(before: string | RegExp, after: string): readonly string[] {
  const text = base.replace(before, after)
  expect(text).not.toBe(base)
  const known = new Set(read(base).findings.map(({ rule }) => rule))
  return read(text)
    .findings.filter(({ rule }) => !known.has(rule))
    .map(({ rule, message }) => `${rule}: ${message}`)
}

test.each([
  ...['-6 years', '6', '6.5 years', '.inf', '.nan', '-1', '0', 'P', '1e3', '"6"', '6–7 years'],
  ...['none', 'unknown', 'true', '[6 years]', '{ en: 6 years }', '6 yrs', 'six years', '6 Years', '6years', 'year'],
  ...['as long as needed', '6 years or so', '~6 years', '6 jahre', '6 months - 1 year'],
])('a period written %s is one finding', (written) => {
  expect(foundAfter('keep: 6 years', `keep: ${written}`)).toHaveLength(1)
})

test.each(['forever', 'indefinite'])('a period written %s is also told as the period that it means', (written) => {
  expect(foundAfter('keep: 6 years', `keep: ${written}`).map((told) => told.split(':')[0])).toEqual([
    'retention-ends',
    'schema',
  ])
})

const wider = [
  ...['EN', 'deu', 'aaa', 'mul', 'i-klingon', 'de-CH-1901', 'x-private', 'zh-Hant-TW', 'en-GB-oxendict', 'en-GB-oed'],
  ...['zh-cmn-Hans', 'zh-min-nan', 'de-u-co-phonebk', 'de-x-own', 'de-DE-1901-1901', 'es-419'],
]

const noTags = ['e', 'english', 'English', 'none', 'en_GB', 'en-', 'en--GB', 'en-GB-GB', 'en GB', 'é', 'i-foo', 'x']

test.each([...[...wider, ...noTags].map((tag) => `["${tag}"]`), '[en, EN]', '[1]', 'en', '[]'])(
  'languages written %s are one finding',
  (written) => {
    expect(foundAfter('\nregimes', `\nlanguages: ${written}\nregimes`)).toHaveLength(1)
  },
)

/** Each place where the base can take the tag of a language. */
const places: readonly (readonly [before: string, after: (tag: string) => string])[] = [
  ['\nregimes', (tag) => `\nlanguages: ["${tag}"]\nregimes`],
  ['    effective:', (tag) => `    languages: [en, "${tag}"]\n    effective:`],
  ['    effective:', (tag) => `    serviceLanguages: ["${tag}"]\n    effective:`],
]

test.each(wider)('%s is told as a language tag wherever one can stand, once', (tag) => {
  for (const [before, after] of places) {
    expect(foundAfter(before, after(tag))).toEqual([expect.stringContaining(`'${tag}' is a language tag, but`)])
  }
})

test.each(noTags)('%s is told as no language tag wherever one can stand, once', (tag) => {
  for (const [before, after] of places) {
    expect(foundAfter(before, after(tag))).toEqual([`schema: '${tag}' is not a language tag.`])
  }
})

test.each(['de-CH-1901', 'i-klingon', 'en-GB-oxendict', 'zh-min-nan'])('a text by %s is one finding', (tag) => {
  const found = foundAfter('label: Members,', `label: { en: Members, ${tag}: Mitglieder },`)
  expect(found).toEqual([expect.stringContaining(`'${tag}' is a language tag, but`)])
})

test.each(['now', 'english', 'url'])('a text by %s, which may be a field of something else, is one finding', (name) => {
  const found = foundAfter('label: Members,', `label: { en: Members, ${name}: Mitglieder },`)
  expect(found).toEqual([`schema: This field holds text, and '${name}' is not a language tag that it takes.`])
})

test.each(['__proto__', '".."', '"-"', 'A', 'none', '"a b"', '1', '"é"'])('a notice called %s is one finding', (id) => {
  expect(foundAfter(/(?<=notices:\n {2})\w+/, id)).toHaveLength(1)
})

test('a merge key is one finding', () => {
  expect(foundAfter('    name: Postlark Ltd\n', '    <<: { name: Postlark Ltd }\n')).toHaveLength(1)
})

/** Every word that says that there is none, or could be an id and is none, where names of entries stand. */
test.each(
  ['no', 'No', 'nobody', 'no one', 'nothing', 'yes', 'unknown-people', 'a, b'].flatMap((word) =>
    [
      ['data: [contact]', 'data'],
      ['sources: [form]', 'sources'],
      ['recipients: [mailer]', 'recipients'],
      ['dataSubjects: [members]', 'dataSubjects'],
    ].map(([before = '', field = '']) => [before, `${field}: ${word}`] as const),
  ),
)('in place of %s, %s is one finding', (before, after) => {
  const found = foundAfter(before, after).filter((told) => /^(?:schema|reference-exists|syntax|value)/.test(told))
  expect(found).toHaveLength(1)
})

test.each(['no', 'nobody', 'no one', 'nothing'])('recipients written %s are told to be none', (word) => {
  expect(foundAfter('recipients: [mailer]', `recipients: ${word}`)).toContain(`schema: '${word}' is not the word none.`)
})

test.each(['data: [contact', 'recipients: [mailer', 'sources: [form'])('%s, { a: b }] is one finding', (before) => {
  const found = foundAfter(before, `${before}, { a: b }`)
  expect(found).toEqual([expect.stringContaining("schema: 'a' is not a field of")])
})

test.each([
  ['x-b: *z', "The alias '*z' names no anchor"],
  ['x-b: { c: [*z] }', "The alias '*z' names no anchor"],
  ['x-b: { *z : c }', "The alias '*z' names no anchor"],
  ['x-a: &a [*a]', "The alias '*a' stands inside the very value it names"],
  ['x-a: &a { b: { c: *a } }', "The alias '*a' stands inside the very value it names"],
])('%s is one finding, at the top and below', (own, message) => {
  for (const [before, indent] of [
    ['\nregimes', ''],
    ['    effective:', '    '],
    ['    name: Northgate', '    '],
  ] as const) {
    const found = foundAfter(
      before,
      `${before.startsWith('\n') ? '\n' : ''}${indent}${own}\n${before.replace('\n', '')}`,
    )
    expect(found).toEqual([expect.stringContaining(`syntax: ${message}`)])
  }
})

test('an anchor below a field of its own can be named below another one, and above it nowhere', () => {
  const own = 'x-a: &a { b: &c d }\nx-e: [*a, *c]'
  expect(read(base.replace('\nregimes', `\n${own}\nregimes`)).findings).toEqual(
    read(base).findings.map(expect.anything),
  )
})

test.each(['6', 'x', '6 years'])('an authority written %s is no authority, and no period', (written) => {
  const found = foundAfter('authority: gb-ic', `authority: ${written}`)
  expect(found).toEqual([`schema: '${written}' is not the id of an authority.`])
})

test.each(['eu', 'EU', 'Eu', 'eea', 'European Union', 'the EU', 'Europe'])('%s is no country, told alike', (union) => {
  for (const [before, after] of [
    ['country: GB', `country: ${union}`],
    ['establishedIn: [GB, IE]', `establishedIn: [GB, ${union}]`],
    ['establishedIn: [GB, IE]', `establishedIn: ${union}`],
    ['countries: [GB, IE]', `countries: [GB, { country: ${union} }]`],
  ] as const) {
    expect(foundAfter(before, after)).toEqual([expect.stringContaining(`: '${union}' is not a country.`)])
  }
})

test.each([
  ['label: Members', 'label: [none]'],
  ['contact: { label: Your name and contact details, kinds: [identity.name, contact.email] }', 'contact: [none]'],
])('where %s stands, %s is not told to be the word none', (before, after) => {
  const fixes = earlyFindings(base.replace(before, after)).map(({ fix }) => fix)
  expect(fixes).toEqual([expect.stringMatching(/^Write text\b/)])
})

test('none among ids is told to stand instead of the list only where it may', () => {
  const fixes = (before: string, after: string): readonly string[] =>
    earlyFindings(base.replace(before, after)).map(({ fix }) => fix)
  expect(fixes('recipients: [mailer]', 'recipients: [none]')).toEqual([
    'Write none instead of the list, or name an entry.',
  ])
  const log = 'when: before-they-apply, log: [{ date: 2026-01-01, what: a, purposes: [none] }]'
  expect(fixes('when: before-they-apply', log)).toEqual(['Name an entry, or take it out.'])
})

test.each([
  [
    'relation: [member]',
    'relation: none',
    /^Write a list in square brackets, of the \d+ words that docs\/format\.md lists\.$/,
  ],
  ['regimes: [eu, uk]', 'regimes: none', /^Write a list of these, in square brackets: eu, uk, ch\.$/],
  ['countries: [GB, IE]', 'countries: none', /^Write a list in square brackets\. Write the two capital letters/],
  [
    'measures: [Only the committee can open the list of members.]',
    'measures: none',
    /^Write a list of texts, or delete/,
  ],
  [
    'recipients: [mailer]',
    'recipients: yes',
    /^Name entries of recipients, in square brackets: mailer\. Where there is none, write none\.$/,
  ],
  ['sources: [form]', 'sources: [[shop]]', /^Write it without brackets and dash\. Choose one of these: form\.$/],
])('where %s stands, %s is told with what can stand there', (before, after, fix) => {
  const text = base.replace(before, after)
  expect(text).not.toBe(base)
  expect(earlyFindings(text).map((one) => one.fix)).toEqual([expect.stringMatching(fix)])
})

test.each(['-\u00a0', '-\u2009', '-\u200b', '\u2013 ', '\u2014\u00a0', '\u2212'])(
  'a list with %j for dashes is one finding, told as that, and mended whole',
  (dash) => {
    for (const [field, items] of [
      ['data', ['contact']],
      ['kinds', ['membership.administration', 'service.delivery']],
    ] as const) {
      const lines = items.map((item) => `\n      ${dash}${item}`).join('')
      const text = base.replace(new RegExp(`^    ${field}: .*`, 'm'), `    ${field}:${lines}`)
      const mistakes = earlyFindings(text)
      expect(mistakes.map(({ message }) => message)).toEqual([expect.stringContaining('where an item begins')])
      const { value } = parse({ path: 'privacy.yaml', text })
      const applied = applyEdits(value ? [value] : [], mistakes[0]?.edits ?? [])
      const after = 'files' in applied ? (applied.files[0]?.text ?? '') : ''
      expect(after).toBe(text.replaceAll(dash, '- '))
      expect(earlyFindings(after)).toEqual([])
    }
  },
)

const college = readFileSync(new URL('../../examples/college/privacy.yaml', import.meta.url), 'utf8')

/** Every key of the base, and some of a longer declaration whose absence a rule tells. */
const keysWritten: readonly (readonly [key: string, text: string])[] = [
  ...[...new Set(base.match(/(?<=^ *)[a-zA-Z][\w-]*(?=:)/gm))].map((key) => [key, base] as const),
  ['assessed', college],
  ['regimes', college.replace('\nregimes:', '\n"regimes":')],
]

test.each(['\\0', '\\e', '\\u202e', '\\u200b'])('a key of nothing with %s in it is one finding', (hidden) => {
  const known = read(college).findings.length
  const places = [/^(?=purposes:)/m, /(?<=^purposes:\n {2}[\w-]+:\n)/m, /(?<=^controllers:\n {2}[\w-]+:\n)/m]
  for (const [index, place] of places.entries()) {
    const text = college.replace(place, `${index === 0 ? '' : '    '}"a${hidden}b": 1\n`)
    expect(text).not.toBe(college)
    expect(read(text).findings.length - known, text.slice(0, 200)).toBe(1)
  }
})

test.each(['\\0', '\\e'])('a key that begins with %s is one finding, whatever it is the name of', (hidden) => {
  const found = keysWritten.map(([key, text]) => {
    const slip = text.replace(new RegExp(`(?<![\\w"-])${key}(?=:)`), `"${hidden}${key}"`)
    return [key, read(slip).findings.length - read(text).findings.length] as const
  })
  expect(found.filter(([, more]) => more !== 1)).toEqual([])
})

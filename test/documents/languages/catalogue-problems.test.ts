import { describe, expect, test } from 'vitest'
import { englishSource, madeUp, problemsOf } from './made-languages.js'
import { otherLaw, otherMessages, otherTag } from './other-language.js'

const english = englishSource?.messages.text ?? ''
/** The line on which something stands. */
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length

const changed = (...changes: readonly (readonly [string | RegExp, string])[]): string =>
  changes.reduce((text, [from, to]) => text.replace(from, to), english.replace('en-GB', 'el'))

describe('what is wrong with a catalogue', () => {
  test('is nothing with a language that has all', () => {
    expect(problemsOf(madeUp(otherTag, otherMessages, otherLaw))).toEqual([])
  })

  test('is told at once, each at its line', () => {
    const messages = changed(
      ['page.contents: Contents', "page.contents: Don't"],
      ["gap: 'Not stated yet: {what}'", "gap: 'Not stated yet: {who}'"],
      ['{count, plural, one {# year} other {# years}}', '{count, plural, one {# year}}'],
      ['page.version: Version\n', ''],
      ['because: ', 'page.surplus: Words\nbecause: '],
      ['what.heading: What we collect and where it comes from', 'what.heading: [a, b]'],
    )
    const at = (words: string): string => `de.yaml:${lineOf(messages, words)}`
    expect(problemsOf(madeUp('de', messages, otherLaw))).toEqual([
      `${at('page.contents:')}: page.contents: write ’ for an apostrophe; ICU quotes with the ASCII one.`,
      `${at('page.reviewed:')}: page.version: missing; it would follow this line.`,
      `${at('gap:')}: gap: it shows {who}, which is not given; it no longer shows {what}.`,
      expect.stringMatching(new RegExp(`^${at('duration.years:')}: duration\\.years: `)),
      `${at('page.surplus:')}: page.surplus: there is no such message.`,
      `${at('what.heading:')}: what.heading: a message is a text.`,
    ])
  })

  test('is told of choices without words, and of words without a choice', () => {
    const messages = changed(
      ['{route, select,', '{route, select, nobody {x}'],
      [' eu {Representative in the EU}', ' e {Representative in the EU}'],
      ['{count, plural, one {# month} other {# months}}', '{count, plural, other {# months} =0 {none}}'],
    )
    const at = (words: string): string => `el.yaml:${lineOf(messages, words)}`
    expect(problemsOf(madeUp('el', messages, otherLaw))).toEqual([
      `${at('duration.months:')}: duration.months: {count} has no words for one.`,
      `${at('who.representative:')}: who.representative: {regime} has no words for eu; {regime} is never e.`,
      `${at('further.route:')}: further.route: {route} is never nobody.`,
    ])
  })

  test('is told line by line where nearly all is missing', () => {
    const problems = problemsOf(madeUp('de', 'catalogue: { draft: false }\npage.contents: Inhalt\n', otherLaw))
    expect(problems.length).toBeGreaterThan(500)
    expect(problems[0]).toBe('de.yaml:2: page.skip: missing; it would follow this line.')
    for (const problem of problems) expect(problem).toMatch(/^de\.yaml:2: \S+: missing; it would follow this line\.$/)
  })

  test('is told of broken YAML too', () => {
    const problems = problemsOf(madeUp('de', 'catalogue: { draft: true }\na: "b\npage.contents: A\npage.contents: B\n'))
    expect(problems[0]).toMatch(/^de\.yaml:\d+: /)
    const twice = problemsOf(madeUp('de', 'catalogue: { draft: true }\npage.contents: A\npage.contents: B\n'))
    expect(twice).toEqual(['de.yaml:3: Map keys must be unique'])
  })

  test('is told of what it says of itself', () => {
    const head = 'catalogue:\n  draft: perhaps\n  formatted-as: zz\n  colour: red\n'
    expect(problemsOf(madeUp('de', head)).filter((it) => it.includes('catalogue.'))).toEqual([
      'de.yaml:2: catalogue.draft: write true or false.',
      'de.yaml:3: catalogue.formatted-as: nothing is known of how dates are written in zz; name a language.',
      'de.yaml:4: catalogue.colour: nothing is known by this name; there is formatted-as, base, draft.',
    ])
  })

  test('is told of the words of law', () => {
    const law = otherLaw
      .replace(/^( +unit: ).*$/m, '$1nothing')
      .replace(/^ {2}renewed: .*\n/m, '')
      .replace(/^( {2}schedule: |.*\bschedule: ).*$/m, '    schedule: { last: "x {number}", after: y }')
      .replace(/^ {2}whole: .*$/m, '  whole: { last: "{act} {provisions}", before: "{act} {provisions}" }')
      .replace('authorities:\n', 'authorities:\n  moon-dpa: { name: x }\n')
    const problems = problemsOf(madeUp(otherTag, otherMessages, law))
    const at = (words: string): string => `xx.law.yaml:${lineOf(law, words)}`
    expect(problems).toEqual(
      expect.arrayContaining([
        `${at('implementing-decision:')}: instruments.renewed: missing; it would follow this line.`,
        `${at('schedule: {')}: citation.parts.schedule: write words, or { last: …, before: … }.`,
        `${at('whole: {')}: citation.whole: write words.`,
        `${at('moon-dpa')}: authorities.moon-dpa: the table of authorities has none of this id.`,
      ]),
    )
  })
})

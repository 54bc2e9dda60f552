import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { parse } from '../../src/reading/parse.js'
import { suppressionsOf } from '../../src/reading/suppression-comments.js'
import { inWords } from '../worded.js'

const asOf = '2026-11-21'

/** Two purposes that do not say how long data are kept. */
const declaration = `forthright: 1
regimes: [uk]
purposes:
  membership:
    title: Run your membership
  races:
    title: Enter you for races
`

const checkText = (text: string, day = asOf) => inWords(checkTexts([{ path: 'privacy.yaml', text }], { asOf: day }))

const above = (line: string, comment: string): string => declaration.replace(line, `${comment}\n${line}`)

const ignore = '# forthright-ignore retention-is-stated until 2027-03-01 -- the board decides in May'

const placesOf = (text: string, rule: string, day = asOf): readonly string[] =>
  checkText(text, day)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ pointer, range }) => `${range.start.line} ${pointer}`)

describe('a comment that sets a finding aside', () => {
  it('is bound to the entry below it and what is inside', () => {
    expect(placesOf(declaration, 'retention-is-stated')).toHaveLength(2)
    const { suppressed } = checkText(above('  membership:', `  ${ignore}`))
    expect(suppressed).toMatchObject([
      { rule: 'retention-is-stated', at: '/purposes/membership', until: '2027-03-01', count: 1 },
    ])
    expect(suppressed[0]?.reason).toBe('the board decides in May')
    expect(placesOf(above('  membership:', `  ${ignore}`), 'retention-is-stated')).toEqual([
      '7 /purposes/races/retention',
    ])
    expect(placesOf(above('purposes:', ignore), 'retention-is-stated')).toEqual([])
  })

  it('keeps what it sets aside, by the fingerprint that it has without the comment', () => {
    const { suppressed, findings } = checkTexts(
      [{ path: 'privacy.yaml', text: above('  membership:', `  ${ignore}`) }],
      { asOf },
    )
    const aside = suppressed.flatMap((one) => one.findings)
    expect(aside.map(({ rule, places }) => [rule, places.map(({ pointer }) => pointer)])).toEqual([
      ['retention-is-stated', ['/purposes/membership/retention']],
    ])
    const fingerprintOf = (purpose: string) =>
      checkText(declaration).findings.find(
        ({ rule, pointer }) => rule === 'retention-is-stated' && pointer.includes(purpose),
      )?.fingerprint
    expect(aside[0]?.places[0].fingerprint).toBe(fingerprintOf('membership'))
    const open = findings.find(({ rule }) => rule === 'retention-is-stated')
    expect(open?.places.map(({ fingerprint }) => fingerprint)).toEqual([fingerprintOf('races')])
  })

  it('at the end of a line is about that line', () => {
    const text = declaration.replace('  races:', `  races: ${ignore}`)
    expect(placesOf(text, 'retention-is-stated')).toEqual(['4 /purposes/membership/retention'])
  })

  it('above the first line is about what the whole file lacks, and not about what it holds', () => {
    const first = (rule: string) => `${ignore.replace('retention-is-stated', rule)}\n${declaration}`
    expect(placesOf(declaration, 'rights-are-stated')).toHaveLength(1)
    expect(placesOf(first('rights-are-stated'), 'rights-are-stated')).toEqual([])
    expect(placesOf(first('retention-is-stated'), 'retention-is-stated')).toHaveLength(2)
  })

  it('holds on its last day and not on the next', () => {
    const text = above('  membership:', `  ${ignore}`)
    expect(placesOf(text, 'retention-is-stated', '2027-03-01')).toHaveLength(1)
    expect(placesOf(text, 'retention-is-stated', '2027-03-02')).toHaveLength(2)
    expect(placesOf(text, 'suppression-is-current', '2027-03-02')).toEqual(['4 /purposes/membership'])
  })

  it.each([
    ['# forthright-ignore', 'the id of a rule and a last day and a reason after --'],
    ['# forthright-ignore retention-is-stated', 'a last day and a reason after --'],
    ['# forthright-ignore retention-is-stated -- because', 'a last day'],
    ['# forthright-ignore retention-is-stated until 2027-03-01', 'a reason after --'],
    ['# forthright-ignore retention-is-stated until 2027-03-01 --', 'a reason after --'],
    ['# forthright-ignore retention-is-stated until 2027-02-30 -- because', 'not 2027-02-30'],
    ['# forthright-ignore -- because', 'the id of a rule and a last day'],
    ['#forthright-ignore retention-is-stated until May -- because', 'not May'],
  ])('sets nothing aside unless it is complete: %s', (comment, lacks) => {
    const { findings, suppressed } = checkText(above('  membership:', `  ${comment}`))
    expect(suppressed).toEqual([])
    expect(findings.filter(({ rule }) => rule === 'retention-is-stated')).toHaveLength(2)
    const told = findings.filter(({ rule }) => rule === 'suppression-is-complete')
    expect(told).toMatchObject([{ severity: 'warning', range: { start: { line: 4, column: 3 } } }])
    expect(told[0]?.message).toContain(lacks)
  })

  it.each([', ', ' ', ' and ', '; ', ' & '])(
    'that names two rules, with “%s” between them, sets none aside',
    (between) => {
      const comment = ignore.replace('is-stated', `is-stated${between}purpose-has-basis`)
      const told = checkText(above('  membership:', `  ${comment}`)).findings.filter(
        ({ rule }) => rule === 'suppression-is-complete',
      )
      expect(told.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
        'This comment names 2 rules, and a comment sets aside one, so it sets aside none. Write a comment for each, such as: # forthright-ignore retention-is-stated until 2027-03-01 -- the reason',
      ])
    },
  )

  it('may have a colon behind its first word', () => {
    const text = above('  membership:', `  ${ignore.replace('ignore', 'ignore:')}`)
    expect(checkText(text).suppressed).toMatchObject([{ rule: 'retention-is-stated', count: 1 }])
  })

  it('that names no rule is reported with the rule that was meant', () => {
    const text = above('  membership:', `  ${ignore.replace('is-stated', 'is-statd')}`)
    const told = checkText(text).findings.filter(({ rule }) => rule === 'suppression-names-rule')
    expect(told).toMatchObject([{ fix: 'Did you mean retention-is-stated?' }])
    expect(placesOf(text, 'retention-is-stated')).toHaveLength(2)
  })

  it('cannot set aside that a file is not understood', () => {
    const text = above('  membership:', `  ${ignore.replace('retention-is-stated', 'schema')}`)
    expect(placesOf(text, 'suppression-names-rule')).toHaveLength(1)
  })

  it('that sets nothing aside is reported', () => {
    expect(placesOf(above('regimes:', ignore), 'suppression-is-used')).toEqual(['2 /regimes'])
    const last = checkText(`${declaration}${ignore}\n`).findings.filter(({ rule }) => rule === 'suppression-is-used')
    expect(last.map(({ message }) => message)).toEqual([
      'This comment sets retention-is-stated aside, but it stands at no entry.',
    ])
  })

  it('is no comment inside a value', () => {
    const text = declaration.replace('title: Run your membership', `title: |\n      a\n      ${ignore}`)
    expect(checkText(text).suppressed).toEqual([])
    expect(placesOf(text, 'suppression-is-used')).toEqual([])
    const quoted = declaration.replace('Run your membership', `"${ignore}"`)
    expect(checkText(quoted).suppressed).toEqual([])
  })

  it('in a line of its own between items of a list, and in a file with CRLF', () => {
    const list = `forthright: 1\r\nregimes:\r\n  - eu\r\n  ${ignore}\r\n  - uk\r\n`
    const { value } = parse({ path: 'a', text: list })
    expect(suppressionsOf(value ? [value] : [])).toMatchObject([
      { at: '/regimes/1', rule: 'retention-is-stated', reason: 'the board decides in May' },
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, noticeOf } from './notices.js'

/** What is told of periods, as Markdown without links. */
function kept(text: string): string {
  const [, after = ''] = emitMarkdown(noticeOf(text, { draft: true })).split('\n## How long we keep your data\n')
  return (after.split('\n## ')[0] ?? '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
}
const withRetention = (rule: string): string => baseText.replace(/retention: \{.*\}/, `retention: ${rule}`)
const rule = (text: string): string => kept(withRetention(text))

describe('what starts the time', () => {
  test.each([
    ['beside what decides', '{ after: you leave, criterion: as long as we need it }', 'After you leave; as long as'],
    ['beside another end', '{ after: you leave, until: we have checked }', 'After you leave. Until we have checked'],
    ['where there is no end', '{ after: you leave, keep: indefinitely }', 'After you leave. No end date'],
    [
      'before stages',
      '{ after: you leave, stages: [{ keep: 1 month, where: in the list }, { keep: 2 months, where: in backups }] }',
      'After you leave: 1 month (in the list); then 2 months (in backups)',
    ],
  ])('is told %s', (_, text, words) => {
    expect(rule(text)).toContain(words)
  })
  test('is not said again where the words of a text say it', () => {
    const told = rule('{ after: you leave, words: We may keep it after you leave. }')
    expect(told.match(/after you leave/gi)).toHaveLength(1)
  })
})

describe('a period', () => {
  test('that may be is a whole sentence', () => {
    expect(rule('{ keep: 6 months, after: you leave, certainty: may }')).toContain(
      'We may keep it for 6 months after you leave',
    )
  })
  test('can be cut short in one of two ways, which are not promised both', () => {
    const told = rule('{ keep: 1 year, onRequest: [delete, anonymise] }')
    expect(told).toContain('We delete it or make it anonymous earlier if you ask.')
    expect(told).not.toContain('We make it anonymous earlier if you ask.')
  })
  test('that people set themselves leaves no cell empty', () => {
    expect(rule('{ userControlled: in the settings }')).toContain('You can delete it yourself: in the settings')
  })
  test('keeps the words of a text beside the document that it refers to', () => {
    const text = `${withRetention('{ document: rules, words: We keep the names of champions. }')}
documents: { rules: { title: Our rules } }
`
    expect(kept(text)).toContain('We keep the names of champions. Set out in: Our rules')
  })
})

describe('an exception to what is said of everything', () => {
  const two = (general: string) =>
    baseText
      .replace('\ndata:\n', '\ndata:\n  minutes: { label: Minutes }\n')
      .replace(
        '\npurposes:\n',
        '\npurposes:\n  meet: { title: Meet, dataSubjects: [members], data: [minutes], retention: { keep: 1 year } }\n  race: { title: Race, dataSubjects: [members], data: [contact] }\n  sing: { title: Sing, dataSubjects: [members], data: [contact] }\n',
      )
      .replace(/ {4}retention: \{ keep: 6 years.*\n/, '')
      .replace('\nrights:', `\ngeneral: { retention: ${general} }\nrights:`)
  test('is told only of the uses of the data that it is for', () => {
    const some = two('{ keep: 7 years, exceptions: [{ data: [minutes], keep: 2 years }] }').replace(
      ', retention: { keep: 1 year }',
      '',
    )
    expect(kept(some)).toMatch(/\| 2 years \| Meet \(only: Minutes\)/)
    expect(kept(some)).not.toMatch(/2 years[^\n]*(Race|Sing|Everything)/)
  })
  test('is not told where those that hold such data have rules of their own', () => {
    expect(kept(two('{ keep: 7 years, exceptions: [{ data: [minutes], atMost: 3 years }] }'))).not.toContain('3 years')
  })
  test('is told without a use where no use holds such data', () => {
    const lonely = two('{ keep: 7 years, exceptions: [{ data: [photos], keep: 3 years }] }')
    expect(kept(lonely.replace('\ndata:\n', '\ndata:\n  photos: { label: Photos }\n'))).toMatch(/3 years.*Only: Photos/)
  })
  test('serves what the rules of a use leave out', () => {
    const partly = two('{ keep: 7 years, exceptions: [{ data: [minutes], keep: 3 years }] }').replace(
      'data: [minutes], retention: { keep: 1 year }',
      'data: [minutes, contact], retention: { keep: 1 year, data: [contact] }',
    )
    expect(kept(partly)).toMatch(/3 years.*only: Minutes/)
  })
})

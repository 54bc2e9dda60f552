import { describe, expect, it } from 'vitest'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, noticeOf } from './notices.js'

/** A section of the base with changes, as Markdown. */
function section(id: string, ...changes: readonly (readonly [string | RegExp, string])[]): string {
  const text = changes.reduce((before, [from, to]) => before.replace(from, to), baseText)
  const notice = noticeOf(text, { draft: true })
  return emitMarkdown({ ...notice, sections: notice.sections.filter((it) => it.id === id) })
}

const first = [
  /^ +title: Run your membership\n/m,
  '    title: Run your membership\n    phrase: to run your membership\n',
] as const
const second = (rest: string) =>
  [/^purposes:\n/m, `purposes:\n  books: { title: Keep our books, data: none${rest} }\n`] as const

describe('the form of a title that stands inside sentences', () => {
  it('makes one line of what data are used for, where each purpose has it', () => {
    const both = section('in-short', first, second(', phrase: to keep our books'))
    expect(both).toMatch(/\*\*\[What for\]\([^)]*\):\*\* \[to keep our books\]\([^)]*\) and \[to run your membership\]/)
  })

  it.each([
    ['one purpose has none', ''],
    ['one purpose is for some cases only', ', phrase: to keep our books, when: if you pay'],
  ])('gives way to the titles where %s', (_, rest) => {
    const short = section('in-short', first, second(rest))
    expect(short).not.toContain('to run your membership')
    expect(short).toContain('Run your membership')
  })
})

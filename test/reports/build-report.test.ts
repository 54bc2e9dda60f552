import { expect, test } from 'vitest'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import { describeStale, describeWritten, toldOfDocument } from '../../src/reports/build-report.js'
import { describeUnwritten } from '../../src/reports/refusal-report.js'
import type { Typed } from '../../src/reports/typed-again.js'
import { plainChrome } from '../formats/plain-chrome.js'
import { checked, finding, range, words } from './findings.js'

const typed: Typed = {
  files: ['clubs/privacy.yaml'],
  options: [
    ['--out', 'our site'],
    ['--as-of', '2026-11-21'],
  ],
}

const look = { color: false, columns: 80, ascii: false }

const written = { folders: ['out'], typed, look }

const notice: NoticeDocument = {
  kind: 'notice',
  id: 'members',
  language: 'en',
  title: 'Privacy notice',
  issuers: [],
  draft: false,
  chrome: plainChrome,
  sections: [],
}

const gap = (at: string) =>
  ({ type: 'gap', what: 'it', children: [{ type: 'text', value: 'Not stated yet' }], at: [at] }) as const

const draft: NoticeDocument = {
  ...notice,
  draft: true,
  sections: [
    {
      id: 'who',
      title: 'Who we are',
      clauses: [
        { id: 'one', cites: [], origins: [], blocks: [gap('/a'), gap('/b')] },
        { id: 'two', cites: [], origins: [], blocks: [{ type: 'card', id: 'c', title: [], children: [gap('/a')] }] },
      ],
    },
  ],
}

const output = (name: string, size: number, document: NoticeDocument) => ({
  path: `out/${name}`,
  size,
  document: toldOfDocument(document),
  declaration: 'privacy.yaml',
})

test('what was written', () => {
  const outputs = [output('members.en.html', 41_500, notice), output('members.en.md', 900, notice)]
  expect(describeWritten(outputs, [checked({})], written)).toBe(
    `wrote  out/members.en.html  41 KB
wrote  out/members.en.md     1 KB
2 files from 1 notice in en (no findings; law as of 2026-11-21)
`,
  )
})

test('a draft says how much is missing', () => {
  const found = checked({ findings: [finding({}), finding({}), finding({ severity: 'warning' })] })
  expect(describeWritten([output('members.en.draft.md', 2000, draft)], [found], written)).toBe(
    `wrote  out/members.en.draft.md  2 KB   DRAFT, 2 gaps
1 file from 1 notice in en (2 errors, 1 warning, shown by forthright lint --as-of 2026-11-21 clubs/privacy.yaml; law as of 2026-11-21)
`,
  )
})

test('why nothing was written', () => {
  const found = checked({ findings: [finding({ range: range(41, 3, 4) }), finding({ severity: 'info' })] })
  const refused = { because: 'errors', findings: found.findings, checked: found } as const
  expect(describeUnwritten('out', typed)([refused], [found], words, look)).toBe(
    `1 error, so nothing was written. The files in out/ are as they were.

  error  privacy.yaml:41:3  The notice does not say how long 'races' is kept.

See why: forthright lint --as-of 2026-11-21 clubs/privacy.yaml
Print it anyway, marked as a draft: forthright build --draft --out 'our site' --as-of 2026-11-21 clubs/privacy.yaml
`,
  )
  const unread = describeUnwritten('-', typed)([{ ...refused, because: 'reading' }], [found], words, look)
  expect(unread).toMatch(/^1 error, so nothing was written\.\n\n/)
  expect(unread).not.toContain('--draft')
})

test('what lists a declaration is no notice', () => {
  const list = { path: 'out/privacy.recipients.csv', size: 9, declaration: 'privacy.yaml' }
  expect(describeWritten([list], [checked({})], written)).toContain('1 file from 1 declaration (no findings; ')
  const both = describeWritten([output('members.en.md', 9, notice), list], [checked({})], written)
  expect(both).toContain('2 files from 1 notice in en and 1 declaration (no findings; ')
  expect(describeWritten([], [checked({})], written)).toMatch(/^0 files \(/)
})

test('why it is stale', () => {
  const outputs = ['a.md', 'b.md', 'c.md', 'd.md'].map((name) => output(name, 1, notice))
  const stale = [
    { name: 'out/a.md', reason: 'other-facts' },
    { name: 'out/b.md', reason: 'other-version', by: '0.1.0' },
    { name: 'out/c.md', reason: 'other-day' },
    { name: 'out/d.md', reason: 'outdated' },
  ] as const
  expect(describeStale(stale, outputs, { ...written, typed: { files: [], options: [] } })).toBe(
    `stale  out/a.md  the declaration has changed since
stale  out/b.md  other words for the same facts (it was made by forthright 0.1.0)
stale  out/c.md  the same facts under the law of another day
stale  out/d.md  the declaration, forthright or the law has changed since
What this version words otherwise: CHANGELOG.md of forthright
4 of 4 files to be written again: forthright build
`,
  )
})

test('what is stale', () => {
  const outputs = [output('a.en.md', 1, notice), output('members.en.md', 1, notice)]
  expect(describeStale([], outputs, written)).toBe('Up to date: 2 files in out/\n')
  expect(describeStale([{ name: 'out/a.en.md', reason: 'missing' }], outputs, written)).toBe(
    `stale  out/a.en.md  is not there
1 of 2 files to be written again: forthright build --out 'our site' --as-of 2026-11-21 clubs/privacy.yaml
`,
  )
  // A build would refuse to replace it.
  expect(describeStale([{ name: 'out/a.en.md', reason: 'foreign' }], outputs, written)).toContain(
    'What is not what forthright wrote has to be moved away first: nothing is written over it\n1 of 2 files',
  )
  expect(describeStale([{ name: 'out/a.en.md', reason: 'edited' }], outputs, written)).toContain(
    'Put what was changed into the declaration first: then --force writes the file again\n1 of 2 files',
  )
  // A link is replaced at once.
  expect(describeStale([{ name: 'out/a.en.md', reason: 'link' }], outputs, written)).toMatch(
    /^stale {2}out\/a\.en\.md {2}is a link now\n1 of 2 files/,
  )
})

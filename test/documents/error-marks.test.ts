import { expect, it, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { printable, type Wanted } from '../../src/checking/printable.js'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import { gapsOf } from '../../src/documents/tree/gaps.js'
import { words } from '../../src/documents/tree/walk.js'
import { isAboutReading } from '../../src/findings/stages.js'
import type { Pointer } from '../../src/source/pointer.js'
import { tripped, trips } from '../rules/trips.js'
import { sampled } from '../sampling.js'
import { englishWords } from '../worded.js'
import { baseText, nodesOf } from './notices.js'

/** The drafts of a declaration, and the places of its errors of law. */
async function draftsOf(path: string, text: string, asOf = '2026-11-21') {
  const checked = checkTexts([{ path, text }], { asOf })
  const tell: Wanted['tell'] = (finding) => englishWords.finding(finding).message
  const verdict = await printable(checked, { draft: true, formats: [{ prints: 'document' }], tell })
  const errors = checked.findings.filter((finding) => finding.severity === 'error' && !isAboutReading(finding))
  return {
    drafts: verdict.refusal === undefined ? verdict.documents : undefined,
    errors: errors.flatMap(({ rule, places }) => places.map(({ pointer }) => ({ rule, at: pointer }))),
  }
}

/** The places that are marked in some documents, by gaps and by the rules that do not hold there. */
const markedIn = (documents: readonly NoticeDocument[]): ReadonlySet<Pointer> =>
  new Set(
    documents.flatMap((document) =>
      [...nodesOf(document)].flatMap((node) => (node.type === 'gap' || node.type === 'gapMark' ? (node.at ?? []) : [])),
    ),
  )

it('each error of a rule leaves a mark or a gap in a draft', async ({ annotate }) => {
  const rows = sampled(trips, 'rows of trips, each as a draft', annotate, { share: 5 })
  const unmarked: string[] = []
  for (const { row } of rows) {
    const { path, text } = tripped(row)
    const { drafts, errors } = await draftsOf(path, text, row.asOf)
    if (!drafts) continue
    const marked = markedIn(drafts)
    const silent = errors.filter(({ at }) => !marked.has(at === '' ? '/forthright' : at))
    unmarked.push(...silent.map(({ rule, at }) => `${row.rule}: ${rule} ${at}`))
  }
  expect(unmarked).toEqual([])
})

const draftOf = async (text: string) => {
  const { drafts } = await draftsOf('privacy.yaml', text)
  const [draft] = drafts ?? []
  if (!draft) throw new Error('no draft')
  return draft
}

test('a mark stands after what shows the fact, says what is wrong there, and is listed at the head of the draft', async () => {
  const draft = await draftOf(
    baseText.replace('basis: contract', 'basis: { type: consent, method: site-use, withdraw: { how: write to us } }'),
  )
  const fault =
    "Not right yet: Consent for 'Run your membership' is read into the use of the site: that is no clear act of agreement"
  const marks = gapsOf(draft).map(({ what }) => what)
  expect(marks).toContain(fault)
  const [row] = [...nodesOf(draft)].filter(
    (node) => node.type === 'labelledValue' && words(node).includes('Your consent'),
  )
  expect(row && words(row)).toContain(fault)
  expect(draft.chrome.gaps?.places.flatMap(({ missing }) => missing)).toContain(fault)
})

test('a final notice has no mark, and what a gap shows already has none', async () => {
  const missing = baseText.replace(/^ +basis: .*\n/m, '')
  const draft = await draftOf(missing)
  const words = [...nodesOf(draft)].flatMap((node) =>
    node.type === 'gapMark' || node.type === 'gap' ? (node.what ?? '') : [],
  )
  expect(words.some((what) => what.includes('purpose-has-basis'))).toBe(false)
})

test('what is wrong with a cookie is marked in its section, though others are named with it before', async () => {
  const cookies = 'cookies: { items: { visits: { provider: mailer, does: counts visits, category: statistics } } }'
  const draft = await draftOf(`${baseText}\n${cookies}\n`)
  const { gaps } = draft.chrome
  const where = gaps?.places
    .filter(({ missing }) => missing.join(' ').includes('The cookie '))
    .map(({ anchor }) => anchor)
  expect(where).toEqual(['cookies'])
})

test('what is wrong with a cookie is marked at the cookie, and not at who sets it', async () => {
  const cookie =
    'ga: { name: _ga, category: statistics, does: counts visits, party: third, provider: mailer, sharedWith: [mailer] }'
  const draft = await draftOf(`${baseText}\ncookies: { items: { ${cookie} } }\n`)
  const marksIn = (section: string) =>
    draft.sections
      .filter(({ id }) => id === section)
      .flatMap(({ clauses }) => clauses.flatMap(({ blocks }) => blocks.map(words)))
      .join(' ')
  expect(marksIn('cookies')).toContain('Not right yet')
  expect(marksIn('who-receives')).not.toContain('Not right yet')
})

test('the summary says that something is not right, and the section below what', async () => {
  const promised = 'promises: { alone: { type: no-sharing, words: We share nothing with anybody. } }'
  const draft = await draftOf(`${baseText.replace('role: processor', 'role: controller')}\n${promised}\n`)
  const [first, ...rest] = draft.chrome.gaps?.places ?? []
  expect(first).toMatchObject({ anchor: 'in-short', missing: ['Not right yet'] })
  expect(rest.flatMap(({ missing }) => missing).join(' ')).toContain("'We share nothing with anybody', but")
})

test.each([
  ['title: Privacy notice for members', 'title:'],
  ['description: We keep the list of members and tell you about outings.', 'description:'],
  ['does: sends our newsletter', 'does:'],
])('what somebody left empty is marked, whatever stands in its place: %s', async (stated, empty) => {
  const { chrome } = await draftOf(baseText.replace(stated, empty))
  expect(chrome.gaps?.places.flatMap(({ missing }) => missing)).toEqual([
    `Not right yet: '${empty.replace(':', '')}' has no value, so it says nothing`,
  ])
})

test.each([
  ['certainty: may', true],
  ['certainty: rarely', true],
  ['certainty: always', false],
  ['when: if you race for us', false],
])('the mark of something that only may be does not say that it is: %s', async (firmness, isMaybe) => {
  const promised = 'promises: { alone: { type: no-sharing, words: We share nothing with anybody. } }'
  const shared = baseText
    .replace('role: processor', 'role: controller')
    .replace('recipients: [mailer]', `recipients: [{ ref: mailer, ${firmness} }]`)
  const draft = await draftOf(`${shared}\n${promised}\n`)
  const marks = gapsOf(draft).filter(({ what }) => what.includes("'We share nothing with anybody', but data go to"))
  expect(marks.map(({ what }) => what.split(': ')[0])).toEqual([
    isMaybe ? 'Not right yet, as far as it happens' : 'Not right yet',
  ])
})

import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { projectOf } from '../../src/checking/project-of.js'
import { openBooks, phraseBook } from '../../src/prose/phrases/phrase-books.js'
import * as phraseLists from '../../src/prose/phrases/phrase-lists.js'

const asOf = '2026-11-21'

/** A period in words that let nobody work out a period, in the language of a tag. */
const declaration = (tag: string, words: string) => [
  {
    path: 'privacy.yaml',
    text: `forthright: 1\nregimes: [eu]\nlanguages: [${tag}]\npurposes:\n  a:\n    title: A\n    retention:\n      until: ${words}\n`,
  },
]

const german = declaration('de-AT', 'solange es erforderlich ist')

it('a book that nobody opened is a defect, and not a language that is passed over', async () => {
  // Another file of tests may have opened some.
  vi.resetModules()
  const { phraseBook } = await import('../../src/prose/phrases/phrase-books.js')
  for (const tag of Object.keys(phraseLists))
    expect(() => phraseBook(`${tag}-XX`)).toThrow(`The phrases of ${tag} were not opened.`)
  expect(phraseBook('xx')).toBeUndefined()
})

it('where nothing is written, no book is opened', async () => {
  vi.resetModules()
  const { check } = await import('../../src/checking/check.js')
  const { sessionOfTexts } = await import('../../src/interview/session.js')
  const { phraseBook } = await import('../../src/prose/phrases/phrase-books.js')
  const begun = [{ path: 'privacy.yaml', text: '# Begun by forthright.\nforthright: 1\n' }]
  await check(projectOf(begun), { asOf })
  await sessionOfTexts(begun, asOf)
  for (const tag of Object.keys(phraseLists)) expect(() => phraseBook(tag)).toThrow('were not opened')
})

it('a check opens the books of the languages that are written in', async () => {
  vi.resetModules()
  const { check } = await import('../../src/checking/check.js')
  const { findings } = await check(projectOf(german), { asOf })
  expect(findings.map(({ rule }) => rule)).toContain('retention-criterion-decides')
  expect(findings).toEqual(checkTexts(german, { asOf }).findings)
})

const club = readFileSync('examples/membership-club/privacy.yaml', 'utf8')

it.each([
  ['beside English', club.replace(/^forthright: 1$/m, '$&\nlanguages: [en, de]')],
  ['of a region', club.replace(/^forthright: 1$/m, '$&\nlanguages: [en, de-AT]')],
  ['alone', club.replace(/^forthright: 1$/m, '$&\nlanguages: [de]')],
  ['of one notice', club.replace('members: {', '$& languages: [fr, de],')],
  ['where nothing is written but an address', 'forthright: 1\nlanguages: [fr, de]\ndpo: { email: a@b.example }\n'],
])('a language that nothing is written in yet, %s, is read all the same', async (_, text) => {
  expect(text).not.toBe(club)
  vi.resetModules()
  const { check } = await import('../../src/checking/check.js')
  const files = [{ path: 'privacy.yaml', text }]
  const { findings } = await check(projectOf(files), { asOf })
  expect(findings).toEqual(checkTexts(files, { asOf }).findings)
})

it('an interview opens the book that answers are read in', async () => {
  vi.resetModules()
  const { sessionOfTexts, answer } = await import('../../src/interview/session.js')
  const text =
    '# Begun by forthright.\n# situation: club\nforthright: 1\npurposes:\n  a:\n    title: A\n    # not stated yet: how long you keep it\n'
  const session = await sessionOfTexts([{ path: 'privacy.yaml', text }], asOf)
  const times = session?.decisions.find(({ screen }) => screen === 'time')
  if (session === undefined || times === undefined) throw new Error('No time is asked for.')
  for (const decision of session.decisions)
    for (const words of ['for ever', 'until you leave, in the county archive'])
      await answer(session, decision, { is: 'words', words })
})

it.each(Object.entries(phraseLists))('all phrases of %s are in its book', async (tag, lists) => {
  await openBooks([`${tag}-XX`])
  expect([...(phraseBook(tag)?.keys() ?? [])]).toEqual(Object.keys(lists))
})

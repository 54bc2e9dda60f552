import { describe, expect, test } from 'vitest'
import { gapsOf } from '../../src/documents/tree/gaps.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, noticeOf } from './notices.js'

type Change = readonly [string | RegExp, string]

const changed = (...changes: readonly Change[]): string =>
  changes.reduce((text, [from, to]) => text.replace(from, to), baseText)

const draftOf = (...changes: readonly Change[]): string =>
  emitMarkdown(noticeOf(changed(...changes), { draft: true })).split('## In short')[1] ?? ''

const dead = '{ damaged: dead-link, written: "#" }'
const added = (after: string, line: string): Change => [after, `${after}\n${line}`]
const top = (text: string): Change => [/^rights:/m, `${text}\nrights:`]

/** Each place of a value that can be damaged, and the words that stand before its mark. */
const places: readonly (readonly [string, string, Change])[] = [
  ['an address of the web', '**Website:** ', added('    country: GB', `    website: ${dead}`)],
  ['a telephone number', '**Phone:** ', [/contact: \{ email/, `contact: { phone: ${dead}, email`]],
  ['an e-mail address', '**E-mail:** ', [/contact: \{ email: [^,]*/, `contact: { email: ${dead}`]],
  ['a postal address', '**Post:** ', [/post: "[^"]*"/, `post: ${dead}`]],
  ['a form', '**Online form:** ', [/contact: \{ email/, `contact: { form: ${dead}, email`]],
  [
    'a form with words',
    '**Online form:** Ask here (',
    [/contact: \{ email/, `contact: { form: { label: Ask here, url: ${dead} }, email`],
  ],
  [
    'a notice of somebody who receives data',
    'Privacy notice: ',
    added('    does: sends our newsletter', `    policy: ${dead}`),
  ],
  ['the page of a source', 'Where you give it: ', added('      label: The joining form,', `      url: ${dead},`)],
  ['the list of some data', 'The form lists it in full: ', [/kinds: \[identity/, `form: ${dead}, kinds: [identity`]],
  [
    'another notice',
    'Ours for guests (',
    added('    reviewed: 2026-11-20', `    other: [{ label: Ours for guests, url: ${dead} }]`),
  ],
  ['a document', 'Our rules (', top(`documents: { rules: { title: Our rules, url: ${dead} } }`)],
  ['the form for complaints', '**Online form:** ', [/acknowledgeWithin/, `form: ${dead},\n      acknowledgeWithin`]],
  ['the address of an authority', '(', [/authority: gb-ic/, `authority: { name: The ICO, url: ${dead} }`]],
  ['the start of a use', '**Start:** ', added('    title: Run your membership', `    since: ${dead}`)],
  ['the day of a change', '**Date:** ', [/changes: \{/, `changes: { log: [{ date: ${dead}, what: We moved. }],`]],
]

describe('a value that nobody can use', () => {
  test.each(places)('%s leaves its mark where it would stand', (_, before, change) => {
    expect(draftOf(change)).toContain(`${before}**Leads nowhere: #**`)
  })

  test.each(places)('%s is no part of a final notice', (...[, , change]) => {
    expect(emitMarkdown(noticeOf(changed(change)))).not.toMatch(/Leads nowhere|\[object/)
  })

  test('the head of a draft marks a date that is left blank', () => {
    const head = emitMarkdown(noticeOf(changed(['2026-11-20', '{ damaged: blank }']), { draft: true }))
    expect(head).toContain('**Last reviewed:** Left blank')
  })

  test('an e-mail address that is none is marked as it is written', () => {
    const draft = draftOf([/contact: \{ email: [^,]*/, 'contact: { email: https://club.example/mail'])
    expect(draft).toContain('**E-mail:** **Not usable as written: <https://club.example/mail>**')
  })

  test('it is open, once, however often it stands', () => {
    const policy = added('    does: sends our newsletter', '    policy: { damaged: lost }')
    const open = gapsOf(noticeOf(changed(policy), { draft: true }))
    expect(open.map(({ what, at }) => `${at} ${what}`)).toEqual(['/recipients/mailer/policy Lost in the copy'])
  })
})

describe('a text that somebody copied', () => {
  const copied = (fields: string, text = baseText) =>
    noticeOf(`${text}\ntranscription: { source: A policy, ${fields} }\n`, { draft: true })
  const marks = (fields: string, text?: string) => {
    const { sections } = copied(fields, text)
    const last = sections.at(-1)
    return last?.id === 'lost-in-the-copy' ? gapsOf({ sections: [last] }).map(({ words: it, at }) => [it, at]) : []
  }
  test.each([
    ['truncated: true', 'The text breaks off here', '/transcription/truncated'],
    ['truncated: in the last line', 'The text breaks off here: in the last line', '/transcription/truncated'],
    ['lost: [A table on page 3.]', 'Lost in the copy: A table on page 3.', '/transcription/lost/0'],
    ['brokenReferences: [see section 12]', 'Leads nowhere: see section 12', '/transcription/brokenReferences/0'],
    [
      'brokenReferences: [{ words: see section 12 }]',
      'Leads nowhere: see section 12',
      '/transcription/brokenReferences/0/words',
    ],
  ])('marks at its end what did not come through: %s', (fields, words, at) => {
    expect(marks(fields)).toEqual([[words, at]])
  })
  test('marks that it has no title, and nothing where all came through', () => {
    expect(marks('truncated: false', baseText.replace(/^ +title: Privacy notice.*\n/m, ''))).toEqual([
      ['Not stated yet: the title of this notice', '/notices/members/title'],
    ])
    expect(marks('truncated: false')).toEqual([])
  })
  test('lists it at its head', () => {
    expect(copied('lost: [A table.]').chrome.gaps?.places.at(-1)).toEqual({
      anchor: 'lost-in-the-copy',
      title: 'What the copy lacks',
      missing: ['Lost in the copy: A table.'],
    })
  })
})

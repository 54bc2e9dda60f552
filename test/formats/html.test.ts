import { HtmlValidate } from 'html-validate/node'
import { describe, expect, test } from 'vitest'
import { compose } from '../../src/documents/notice/compose.js'
import { emitHtml } from '../../src/formats/html.js'
import { styleWith } from '../../src/formats/html-style.js'
import { baseText, law, loaded, modelOf, noticeOf, publishedTexts } from '../documents/notices.js'

// A title is as long as its author makes it.

const style = styleWith([' (', ')'])
const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } })

const base = emitHtml(noticeOf(baseText))
const draft = emitHtml(noticeOf(baseText.replace(/^ +basis: .*\n/m, ''), { draft: true }))
const drafts = publishedTexts.map(
  ([file, yaml]) =>
    [file, compose(modelOf(yaml, file), law, loaded, { draft: true }).map((it) => emitHtml(it))] as const,
)

const ids = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)

describe.each([['the base', [base]] as const, ['a draft', [draft]] as const, ...drafts])('%s', (_, pages) => {
  test.each(pages.map((page) => [page]))('is a valid page that stands by itself', async (page) => {
    const { results } = await validator.validateString(page)
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
    expect(new Set(ids(page)).size).toBe(ids(page).length)
    for (const [, target] of page.matchAll(/ href="#([^"]*)"/g)) expect(ids(page)).toContain(target)
    expect(page.replace(style, '')).not.toMatch(/<script|<link|<img| src=| style=|url\(|javascript:|@import/i)
  })
})

test('language, landmarks and contents are there', () => {
  expect(base).toMatch(/^<!DOCTYPE html>\n<html lang="en">/)
  for (const part of [
    '<header ',
    '<nav ',
    '<main ',
    '<title>Privacy notice for members: Northgate Rowing Club Ltd</title>',
  ])
    expect(base).toContain(part)
  expect(base).toContain('<a href="#why"><span>3</span>')
  expect(base).toContain('<article class="fr-card" id="for-membership">')
  expect(base).toContain('<time datetime="2026-12-01">1 December 2026</time>')
})

test('only a draft is marked as one', () => {
  const marks = /fr-draft"|fr-gap"|fr-watermark"|DRAFT/
  expect(base).not.toMatch(marks)
  expect(draft).toContain('<title>DRAFT: ')
  expect(draft).toContain('<mark class="fr-gap">Not stated yet: our legal basis for this</mark>')
})

test('a fragment has no page, no style and lower headings', () => {
  const fragment = emitHtml(noticeOf(baseText), { fragment: true })
  expect(fragment).toMatch(/^<div class="fr-notice" lang="en"><div class="fr-main"><section /)
  expect(fragment).not.toMatch(/<h[12]|<style|<html|fr-back/)
})

test('an unsafe address is no link, wherever it comes from', () => {
  const notice = noticeOf(baseText)
  const link = (url: string) => ({ type: 'link' as const, url, children: [{ type: 'text' as const, value: 'words' }] })
  const blocks = [
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'data:text/html,x',
    'vbscript:x',
    '//x.example',
    ' javascript:x',
  ].map((url) => ({ type: 'paragraph' as const, children: [link(url)] }))
  const clause = { id: 'c', cites: ['gdpr:12.1'] as const, origins: [], blocks }
  const page = emitHtml({ ...notice, sections: [{ id: 's', title: 'S', clauses: [clause] }] })
  expect(page.match(/<p>words<\/p>/g)).toHaveLength(blocks.length)
})

test('no class is without a rule', () => {
  const used = new Set(
    [base, draft].flatMap((page) =>
      [...page.matchAll(/ class="([^"]*)"/g)].flatMap(([, all]) => (all ?? '').split(' ')),
    ),
  )
  for (const name of used) expect(style).toContain(`.${name}`)
})

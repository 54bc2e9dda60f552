import { describe, expect, test } from 'vitest'
import { checkShell } from '../../src/documents/shell/check-shell.js'
import { compileShell } from '../../src/documents/shell/compile-shell.js'
import { type Context, fill, ready } from '../../src/documents/shell/shell.js'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import { emitHtml } from '../../src/formats/html.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { fragmentHtml, pageHtml, pageMd } from '../../src/formats/shells.gen.js'
import { parseMarkdown, roundTripped } from '../formats/trees.js'
import { baseText, noticeOf } from './notices.js'

const html = (template: string, context: Context, parts = {}): string =>
  fill(compileShell('test.html', template, parts), context)

const hostile = `"'><script>alert(1)</script> {{x}} {{{y}}} &amp; =\` # *x*`

describe('a template is refused when it is read', () => {
  test.each([
    ['a triple brace', '<p>{{{name}}}</p>', /shows a value as it is/],
    ['an ampersand', '<p>{{&name}}</p>', /shows a value as it is/],
    ['a part that there is not', '<p>{{> part}}</p>', /there is no part part/],
    ['a part by a name from the context', '<p>{{> (lookup . "x")}}</p>', /PartialStatement is not allowed/],
    ['a helper that is none', '<p>{{upper name}}</p>', /there is no helper upper/],
    ['lookup', '<p>{{lookup a b}}</p>', /there is no helper lookup/],
    ['unless', '{{#unless a}}<p>{{b}}</p>{{/unless}}', /no \{\{#unless\}\}/],
    ['else of a loop', '{{#each a}}<p>{{b}}</p>{{else}}<p>{{c}}</p>{{/each}}', /else/],
    ['a path', '<p>{{a.b}}</p>', /only names of the context itself/],
    ['a parent', '{{#each a}}<p>{{../b}}</p>{{/each}}', /only names/],
    ['an index', '{{#each a}}<p>{{@index}}</p>{{/each}}', /only names/],
    ['a name that is a list and words', '<p>{{a}}</p>{{#each a}}<p>{{this}}</p>{{/each}}', /used in two ways/],
    ['words of its own', '<p>Hello {{name}}</p>', /words of its own: "Hello"/],
    ['an entity of its own', '<p>&nbsp;{{name}}</p>', /words of its own/],
    ['words that are read out', '<nav aria-label="Contents">{{x}}</nav>', /words of its own: "Contents"/],
    ['a script', '<script></script>', /a script/],
    ['a name in a script', '<script>{{x}}</script>', /a script/],
    ['a name for a tag', '<{{x}}></{{x}}>', /a tag that is not whole/],
    ['a name for an attribute', '<p {{x}}></p>', /a tag that is not whole/],
    ['a name without quotation marks', '<p id={{x}}></p>', /a tag that is not whole/],
    ['a name in an address', '<a href="{{url}}">{{x}}</a>', /leads out of the page/],
    ['a name in what runs', '<p onclick="{{x}}"></p>', /the attribute onclick/],
    ['a name in what styles', '<p style="{{x}}"></p>', /the attribute style/],
    ['what loads something', '<img src="https://x.example/a.png" alt="">', /the attribute src/],
    ['an element that is not closed', '<div><p>{{x}}</div>', /<\/div> closes nothing/],
    ['an element that is open at the end', '<div><p>{{x}}</p>', /<div> is not closed/],
    ['a private-use character', '<p>\uE0000\uE001{{x}}</p>', /private-use/],
    ['one value as words and as a style', '<style>{{x}}</style><p id="{{x}}"></p>', /words in one place/],
  ])('%s', (_, template, reason) => {
    expect(() => checkShell('test.html', template)).toThrow(reason)
  })

  test.each([
    ['words', 'Hello {{name}}\n', /words or markup of its own: "Hello"/],
    ['HTML', '<hr>\n', /words or markup/],
  ])('in Markdown too: %s', (_, template, reason) => {
    expect(() => checkShell('test.md', template)).toThrow(reason)
  })

  test('a part that includes itself, or another kind of text', () => {
    expect(() => checkShell('test.html', '{{> a}}', { a: '<p>{{> a}}</p>' })).toThrow('a includes itself')
    expect(() => checkShell('test.txt', '{{a}}')).toThrow('neither HTML nor Markdown')
  })
})

describe('what fills a shell is held against what it reads', () => {
  test.each<readonly [string, string, Context, RegExp]>([
    ['a name that is not there', '<p>{{name}}</p>', {}, /the context has no name/],
    ['a name of a branch that is not taken', '{{#if a}}<p>{{b}}</p>{{/if}}', { a: false }, /no b/],
    ['what is not stated', '<p>{{name}}</p>', { name: undefined }, /name is not stated/],
    ['a flag where words belong', '<p>{{name}}</p>', { name: true }, /name is not stated/],
    ['no list', '{{#each rows}}<p>{{this}}</p>{{/each}}', { rows: 'x' }, /rows is no list/],
    ['a name missing in one item', '{{#each rows}}<p>{{a}}</p>{{/each}}', { rows: [{ a: 'x' }, {}] }, /no a/],
    ['words where an item has names', '{{#each rows}}<p>{{a}}</p>{{/each}}', { rows: ['x'] }, /no a/],
    ['words where names belong', '{{#with a}}<p>{{b}}</p>{{/with}}', { a: 'x' }, /a has no names/],
    ['what is not shown', '<p>{{a}}</p>', { a: 'x', b: 'y' }, /does not show b/],
    ['printed text in an attribute', '<p id="{{a}}"></p>', { a: ready('<b>x</b>') }, /has to be plain words/],
    ['words as a style', '<style>{{a}}</style>', { a: 'body {}' }, /a is not printed yet/],
  ])('%s', (_, template, context, reason) => {
    expect(() => html(template, context)).toThrow(reason)
  })

  test('Markdown takes only what is printed', () => {
    expect(() => fill(compileShell('test.md', '# {{a}}\n'), { a: '*x*' })).toThrow('a is not printed yet')
  })
})

test('words are escaped wherever they stand, and what is printed stands as it is', () => {
  const page = html('<p id="{{a}}">{{a}} {{b}}</p>', { a: hostile, b: ready('<b>x</b>') })
  expect(page).not.toContain('<script')
  expect(page).toMatch(/^<p id="[^"<>]*">[^<>]* <b>x<\/b><\/p>\n$/)
})

test('layout of a template is none of the page, in a part either', () => {
  const template = '<!DOCTYPE html>\n<ul>\n  {{#each rows}}\n    {{> item}}\n  {{/each}}\n</ul>\n'
  const parts = { item: '{{! One. }}\n<li>\n  {{this}}\n</li>\n' }
  expect(html(template, { rows: ['a', 'b'] }, parts)).toBe('<!DOCTYPE html>\n<ul><li>a</li><li>b</li></ul>\n')
})

test('what is tested for may be absent, and so may what is entered', () => {
  const template = '{{#if a}}<b>{{a}}</b>{{else}}<i>{{b}}</i>{{/if}}{{#with c}}<p>{{d}}</p>{{/with}}'
  expect(html(template, { a: undefined, b: 'x', c: undefined })).toBe('<i>x</i>\n')
  expect(html(template, { a: 'y', b: 'x', c: { d: 'z' } })).toBe('<b>y</b><p>z</p>\n')
})

test('names of objects are names like others', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    expect(() => html(`<p>{{${name}}}</p>`, {})).toThrow(`the context has no ${name}`)
  }
})

test('our own pages hold whatever stands in them', () => {
  const notice = noticeOf(baseText, { draft: true })
  const told: NoticeDocument = {
    ...notice,
    title: hostile,
    issuers: [hostile],
    chrome: {
      ...notice.chrome,
      ...{ fullTitle: hostile, pageTitle: hostile, description: hostile, contents: hostile, skipToContent: hostile },
      ...{ draft: hostile, draftMark: hostile, draftMeaning: hostile },
      dates: [{ label: hostile, value: hostile, at: '' }],
      gaps: { count: hostile, places: [{ anchor: 'why', title: hostile, missing: [hostile] }] },
    },
  }
  for (const page of [emitHtml(told), emitHtml(told, { fragment: true })]) expect(page).not.toContain('<script')
  expect(roundTripped(told)).toBe(true)
  const [title] = parseMarkdown(emitMarkdown(told)).children
  expect(title).toMatchObject({ type: 'heading', children: [{ value: hostile }] })
})

test('the shells of the package are those that were checked', () => {
  expect([fragmentHtml, pageHtml, pageMd].map(({ id }) => id)).toEqual(['fragment.html', 'page.html', 'page.md'])
})

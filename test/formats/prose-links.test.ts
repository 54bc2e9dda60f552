import { expect, test } from 'vitest'
import { emitHtml } from '../../src/formats/html.js'
import { proseHtml } from '../../src/formats/prose-links.js'
import { baseText, noticeOf } from '../documents/notices.js'

const linksIn = (words: string) =>
  proseHtml(words).flatMap((node) => (node.type === 'element' ? [String(node.properties.href)] : []))

test.each([
  ['Write to privacy@northgate-rowing.example.', ['mailto:privacy@northgate-rowing.example']],
  ['(a_b+c@x.example, or d@y.co.uk)', ['mailto:a_b+c@x.example', 'mailto:d@y.co.uk']],
  ['See https://x.example/a_b?c=d&e=f, please.', ['https://x.example/a_b?c=d&e=f']],
  ['(https://x.example/)', ['https://x.example/']],
  ['See https://en.wiki.example/Foo_(bar)_b now.', ['https://en.wiki.example/Foo_(bar)_b']],
  ['(see https://x.example/a_(b))', ['https://x.example/a_(b)']],
  ['[https://x.example/a](b)', ['https://x.example/a']],
  ['https://x.example/a)b(c', ['https://x.example/a']],
  ['https://x.example/a(b]c)', ['https://x.example/a']],
  ['https://x.example/a?b[]=1&c[d]=2.', ['https://x.example/a?b[]=1&c[d]=2']],
  ["https://x.example/it's, 'https://x.example/b'", ["https://x.example/it's", 'https://x.example/b']],
  ['https://x.example/a|b', ['https://x.example/a|b']],
  ['*https://x.example/a*', ['https://x.example/a']],
  ['me@a.exampleftp://b', []],
  ['a @ b, a@b, @b.example, a@-b.example', []],
  ['javascript:alert(1) and https://', []],
])('%s', (words, links) => {
  expect(linksIn(words)).toEqual(links)
})

test('an address in a description is a link, and a link holds no other', () => {
  const address = 'privacy@northgate-rowing.example'
  const described = baseText.replace(/description: .*/, `description: Write to ${address} to join.`)
  expect(emitHtml(noticeOf(described))).toContain(`Write to <a href="mailto:${address}">${address}</a> to join.`)
  expect(emitHtml(noticeOf(described))).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s)
})

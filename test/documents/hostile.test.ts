import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument, Scalar } from 'yaml'
import { emitHtml } from '../../src/formats/html.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { authorTexts } from '../../src/prose/texts.js'
import { keysOf, type Pointer } from '../../src/source/pointer.js'
import { parseMarkdown, roundTripped, shape } from '../formats/trees.js'
import { withoutAddressLinks } from '../formats/unlinked.js'
import { countOf, seed } from '../sampling.js'
import { baseText, modelOf, noticeOf } from './notices.js'

const places: readonly Pointer[] = [...authorTexts(modelOf(baseText))].map(({ at }) => at)

/** The base with one value in all its author texts at once. */
function filledWith(value: string): string {
  const document = parseDocument(baseText)
  // In quotation marks, because the library prints "?\na" as something that it cannot read.
  const scalar = new Scalar(value)
  scalar.type = Scalar.QUOTE_DOUBLE
  for (const place of places) document.setIn(keysOf(place), scalar)
  return document.toString({ lineWidth: 0 })
}

const tagsOf = (html: string): readonly string[] => withoutAddressLinks(html).match(/<\/?[a-z0-9]+/g) ?? []

const tame = noticeOf(filledWith('Tame words'))
const tameShape = shape(parseMarkdown(emitMarkdown(tame)))
const tameTags = tagsOf(emitHtml(tame))

/** Whatever a value holds, it is words: what stands around it stays as it is. */
function expectOnlyWords(value: string): void {
  const notice = noticeOf(filledWith(value))
  expect(shape(parseMarkdown(emitMarkdown(notice))), JSON.stringify(value)).toEqual(tameShape)
  expect(roundTripped(notice), JSON.stringify(value)).toBe(true)
  expect(tagsOf(emitHtml(notice)), JSON.stringify(value)).toEqual(tameTags)
}

test.each([
  ['Markdown', '# *x* **y** _z_ `c` | > - 1. + --- ![a](b)'],
  ['a list', '- one'],
  ['a number that begins a list', '1. January'],
  ['a rule', '---'],
  ['a table row', '| a | b |'],
  ['a link', '[x](javascript:alert(1))'],
  ['an autolink', '<https://x.example> and www.x.example'],
  ['HTML', '</p></main><script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['a comment', '<!-- x --> <![CDATA[ y ]]>'],
  ['an entity', '&lt;b&gt; &amp; &#x3c;'],
  ['Handlebars', '{{name}} {{{x}}} {{#each a}} {{/each}} {{> p}}'],
  ['ICU', "{n, plural, one {x} other {#}} <b>y</b> 'z'"],
  ['right to left', 'שלום مرحبا'],
  ['zero width', 'a\u200bb\u200d\ufeffc\u2060'],
  ['line separators', 'a\u2028b\u2029c\u00a0d'],
  ['backslashes', '\\ \\* \\# \\'],
  ['a fence', '``` ~~~ $$'],
  ['a reference', '[x]: http://y [^1] [x][y]'],
  ['names of objects', '__proto__ constructor toString'],
])('%s', (_, value) => {
  expectOnlyWords(value)
})

test('any mixture of such things is words', ({ annotate }) => {
  const piece = fc.constantFrom(
    ...'ab1 *_`[]()!<>#+-=|~\\&;:.\n"\'{}@/$%^,?’'.split(''),
    ...['https://', 'www.', 'é', '漢', '\u200d', '\u200b', 'ש', '&amp;', '1. ', '- ', '{{', '}}', '<b>', '](', '\t'],
  )
  const value = fc
    .array(piece, { minLength: 1, maxLength: 10 })
    .map((pieces) => pieces.join(''))
    .filter((text) => /[^\s\u200b\u200d]/.test(text))
  fc.assert(fc.property(value, expectOnlyWords), { seed, numRuns: countOf(200, 'hostile mixtures', annotate) })
})

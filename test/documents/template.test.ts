import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import { checkTemplate, compileOptions } from '../../src/documents/clauses/compile-template.js'
import { type Context, rendererOf } from '../../src/documents/clauses/template.js'
import { plainSlot, Slot } from '../../src/documents/words/slot.js'
import { parseMessage, tellerOf } from '../../src/documents/words/words.js'

const messages = {
  hello: parseMessage('hello', 'Hello {name}'),
  head: parseMessage('head', 'Name'),
  count: parseMessage('count', '{n, plural, one {# thing} other {# things}}'),
}
const catalogue = { locale: 'en-GB', messages }

/** As `scripts/generate/notice.ts` does it, and then as the package does. */
function render(source: string, context: Context) {
  const { reads } = checkTemplate('test', source, messages)
  const code = String(Handlebars.precompile(source, compileOptions))
  const spec: TemplateSpecification = new Function(`return ${code}`)()
  return rendererOf((key, given) => tellerOf(catalogue)(key, given))('test', { spec, reads }, context)
}

const ada = plainSlot('*Ada* | <b> {{x}}', ['/ada'])

describe('a template is refused when it is loaded', () => {
  test.each([
    ['words of its own', 'Hello {{name}}\n', /words or markup of its own: "Hello"/],
    ['raw HTML', '<hr>\n', /words or markup/],
    ['a link', '[x](http://x)\n', /words or markup/],
    ['a triple brace', '{{{name}}}\n', /past the slots/],
    ['an ampersand', '{{&name}}\n', /past the slots/],
    ['a partial', '{{> part}}\n', /PartialStatement is not allowed/],
    ['else', '{{#if a}}{{a}}{{else}}{{b}}{{/if}}\n', /decided in TypeScript/],
    ['unless', '{{#unless a}}{{b}}{{/unless}}\n', /no \{\{#unless\}\}/],
    ['a helper that is none', '{{upper name}}\n', /there is no helper upper/],
    ['a path', '{{a.b}}\n', /only names of the context itself/],
    ['a parent', '{{#each a}}{{../b}}{{/each}}\n', /only names/],
    ['an index', '{{#each a}}{{@index}}{{/each}}\n', /only names/],
    ['an unknown message', '{{t "nope"}}\n', /no message nope/],
    ['a missing argument', '{{t "hello"}}\n', /hello: the argument name is missing/],
    ['a surplus argument', '{{t "head" name=name}}\n', /head: it takes no argument name/],
    ['an argument that is text', '{{t "hello" name="x"}}\n', /StringLiteral where a name belongs/],
  ])('%s', (_, source, reason) => {
    expect(() => checkTemplate('test', source, messages)).toThrow(reason)
  })
})

describe('a context is held against what the template reads', () => {
  const branch = '{{#if a}}\n{{t "hello" name=b}}\n{{/if}}\n{{c}}\n'
  test.each<readonly [string, string, Context, RegExp]>([
    ['a name that is not there', '{{name}}\n', {}, /the context has no name/],
    ['a name that is not there in #if', '{{#if nope}}{{nope}}{{/if}}\n', {}, /no nope/],
    ['a name that is not there in #each', '{{#each nope}}{{this}}{{/each}}\n', {}, /no nope/],
    ['a name of a branch that is not taken', branch, { a: false, c: ada }, /no b/],
    ['a fact that is not stated', '{{name}}\n', { name: undefined }, /name is not stated/],
    ['a flag where words belong', '{{name}}\n', { name: true }, /name is not stated/],
    ['a loop over nothing', '{{#each rows}}\n* {{this}}\n{{/each}}\n', { rows: [] }, /a loop over nothing: rows/],
    ['a name missing in one item', '{{#each rows}}\n* {{a}}\n{{/each}}\n', { rows: [{ a: ada }, {}] }, /no a/],
    ['a slot where an item has names', '{{#each rows}}\n* {{a}}\n{{/each}}\n', { rows: [ada] }, /has no a/],
    ['a fact that is not shown', '{{a}}\n', { a: ada, b: ada }, /does not show b/],
  ])('%s', (_, source, context, reason) => {
    expect(() => render(source, context)).toThrow(reason)
  })
})

test('values are nodes: Markdown sees only structure', () => {
  const table =
    '| {{t "head"}} | {{t "head"}} |\n| - | - |\n{{#each rows}}\n| {{a}} | {{t "hello" name=a}} |\n{{/each}}\n'
  const [block] = render(table, { rows: [{ a: ada }] })
  expect(block).toMatchObject({
    type: 'table',
    children: [
      { children: [{ children: [{ value: 'Name' }] }, { children: [{ value: 'Name' }] }] },
      {
        children: [
          { children: [{ type: 'text', value: '*Ada* | <b> {{x}}' }], data: { at: ['/ada'] } },
          { children: [{ value: 'Hello ' }, { value: '*Ada* | <b> {{x}}' }], data: { at: ['/ada'] } },
        ],
      },
    ],
  })
})

test('what is tested for may be absent', () => {
  const source = '{{#if a}}\n### {{a}}\n{{/if}}\n\n{{b}}\n'
  expect(render(source, { a: undefined, b: ada }).map(({ type }) => type)).toEqual(['paragraph'])
  expect(render(source, { a: ada, b: ada }).map(({ type }) => type)).toEqual(['heading', 'paragraph'])
})

test('a count leaves its pointer although it is not shown as a node', () => {
  const [block] = render('{{t "count" n=n}}\n', { n: new Slot([], 2, ['/rows']) })
  expect(block).toMatchObject({ children: [{ value: '2 things' }], data: { at: ['/rows'] } })
})

test('a slot never becomes text', () => {
  expect(() => `${ada}`).toThrow('used as text')
  expect(() => JSON.stringify({ ada })).toThrow('used as text')
})

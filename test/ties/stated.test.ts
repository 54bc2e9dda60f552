import { describe, expect, it } from 'vitest'
import { htmlPage } from './html-page.js'
import { markdownPage } from './markdown-page.js'
import { finderOf } from './mentions.js'
import type { Block } from './printed.js'
import { pairsIn, rowsBy } from './stated.js'
import { statementsOf } from './statements.js'
import type { Ref } from './ties.js'

const names: readonly (readonly [Ref, string])[] = [
  ['people:m', 'Mem'],
  ['people:g', 'Gue'],
  ['datum:a', 'Aaa'],
  ['datum:b', 'Bbb'],
  ['source:s', 'Sss'],
  ['source:t', 'Ttt'],
  ['recipient:r', 'Rrr'],
  ['purpose:p', 'Ppp'],
]
const finder = finderOf(names.map(([ref, pattern]) => ({ ref, pattern })))

/** The pairs that a page claims, and after a plus those that it only says in one row. */
function pairs(blocks: readonly Block[]): string {
  const found = statementsOf(blocks, rowsBy(finder)).flatMap((each) =>
    pairsIn(each, finder, new Set<Ref>(['purpose:p'])),
  )
  const brief = (isClaimed: boolean): readonly string[] => [
    ...new Set(found.filter((each) => each.isClaimed === isClaimed).flatMap((each) => each.pairs)),
  ]
  const claimed = brief(true)
  const said = brief(false).filter((pair) => !claimed.includes(pair))
  return [claimed, ...(said.length > 0 ? [['+'], said] : [])]
    .flat()
    .map((pair) => pair.replaceAll(/[a-z]+:/g, '').replace(' ', ''))
    .join(' ')
}

const html = (body: string): string => pairs(htmlPage(`<main><h2>In short</h2><h2>More</h2>${body}</main>`))
const markdown = (body: string): string => pairs(markdownPage(`## In short\n\n## More\n\n${body}`))

describe('what a web page states', () => {
  it.each([
    ['a sentence', '<p>Rrr gets Aaa. Bbb stays.</p>', 'ar'],
    ['a row', '<table><tr><th>Aaa</th><td>Sss; Ttt</td></tr></table>', 'as at'],
    ['a row under people', '<h3>Mem</h3><table><tr><th>Aaa</th><td>Sss</td></tr></table>', 'as ma ms'],
    ['a heading of a recipient is none', '<h3>Rrr</h3><p>Aaa</p>', ''],
    [
      'a row below a group',
      '<table><tr><td colspan="2">Mem</td></tr><tr><td>Aaa</td><td>Sss</td></tr></table>',
      'as ma ms',
    ],
    ['items of a list', '<ul><li>Aaa</li><li>Rrr</li></ul>', ''],
    ['an item with items', '<ul><li>Rrr gets<ul><li>Aaa</li><li>Bbb</li></ul></li></ul>', 'ar br'],
    ['labelled values', '<dl><dt>Who</dt><dd>Rrr</dd><dt>What</dt><dd>Mem</dd></dl>', ''],
    ['a labelled value', '<dl><dt>What</dt><dd>Rrr: Aaa</dd></dl>', 'ar'],
    ['labelled values that are a row', '<dl><dt>What</dt><dd>Aaa</dd><dt>From</dt><dd>Sss</dd></dl>', 'as'],
    ['brackets', '<table><tr><th>Aaa</th><td>Sss (Gue); Ttt</td></tr></table>', 'as at gs + ga gt'],
    ['a card of a purpose', '<h3>Mem</h3><h4>Ppp</h4><dl><dt>a</dt><dd>Aaa</dd><dt>b</dt><dd>Rrr</dd></dl>', 'pr'],
    [
      'a row that begins with a purpose',
      '<table><tr><th>Ppp</th><td>Mem</td><td>Aaa</td><td>Rrr</td></tr></table>',
      'pr + ar',
    ],
    ['everything', '<p>For everything we do: Rrr.</p>', 'pr'],
    ['what can be unfolded', '<details><summary>Mem</summary><p>Aaa</p></details>', 'ma'],
    ['a gap', '<p>Rrr <mark class="fr-gap">Aaa</mark></p>', ''],
    ['the end of a card', '<article><h3>Ppp</h3><p>a</p></article><p>Rrr</p>', ''],
  ])('%s', (_, body, expected) => {
    expect(html(body)).toBe(expected)
  })
})

describe('what Markdown states', () => {
  it.each([
    ['a row under people', '### Mem\n\n| a | b |\n| - | - |\n| Aaa | Sss |', 'as ma ms'],
    ['a row below a group', '| a | b |\n| - | - |\n| **Mem** | |\n| Aaa | Sss |', 'as ma ms'],
    ['items', '- Aaa\n- Rrr', ''],
    ['an item with items', '- Rrr gets\n  - Aaa', 'ar'],
    ['a labelled value', '- **Who:** Mem\n- **What:** [Aaa](#x) for Gue', 'ga'],
    ['a labelled value with items', '### Ppp\n\n- **Who:**\n\n  - Rrr\n  - Aaa', 'pr + ar'],
    ['values in neighbouring lists', '- **What:** Aaa\n\n* **From:** Sss', '+ as'],
  ])('%s', (_, body, expected) => {
    expect(markdown(body)).toBe(expected)
  })
})

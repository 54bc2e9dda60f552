import { expect, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { emitHtml } from '../../src/formats/html.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { roundTripped } from '../formats/trees.js'
import { worded } from '../worded.js'
import { asOf, baseText, noticeOf } from './notices.js'

const indented = (text: string) => text.replace(/^/gm, '      ')
const withSection = (text: string, base = baseText) =>
  noticeOf(`${base}\nsections:\n  more:\n    title: More\n    text: |\n${indented(text)}\n`)
const printed = (text: string, base = baseText) => {
  const [, told = ''] = emitMarkdown(withSection(text, base)).split('## More\n\n')
  return told.replace(/\n---\n.*$/s, '')
}
const published = baseText.replace('effective:', 'url: "https://x.example/privacy/"\n    effective:')

test('headings, quotations, tables and lists are kept', () => {
  const text = '# Big heading\n\n> Quoted *words*.\n\n| A | B |\n| - | - |\n| a | **b** |\n\n- one\n- two\n'
  expect(printed(text)).toBe(
    '### Big heading\n\n> Quoted _words_.\n\n| A | B |\n| - | - |\n| a | **b** |\n\n- one\n- two\n',
  )
  expect(roundTripped(withSection(text))).toBe(true)
  const html = emitHtml(withSection(text))
  for (const part of ['<h3>Big heading</h3>', '<blockquote><p>Quoted', '<th scope="col">B</th>', '<strong>b</strong>'])
    expect(html).toContain(part)
})

test.each([
  ['a whole address', '[it](https://a.example/x)', '[it](https://a.example/x)'],
  ['an address without its scheme', '[it](//a.example/x)', '[it](https://a.example/x)'],
  ['a mail', '[it](mailto:a@a.example)', '[it](mailto:a@a.example)'],
  ['a target below the text', '[it][there]\n\n[there]: https://a.example/x', '[it](https://a.example/x)'],
  ['a target below it in a quotation', '> [it][d]\n>\n> [d]: https://a.example/x', '> [it](https://a.example/x)'],
  ['a section of the notice', '[it](#why)', '[it](#why-we-use-your-data-and-our-legal-basis)'],
  ['a section that there is not', '[it](#nowhere)', 'it'],
  ['something that runs', '[it](javascript:alert(1))', 'it'],
  ['a page of the site, of which nothing is stated', '[it](/cookies)', 'it'],
])('a link to %s', (_, text, told) => {
  expect(printed(text)).toBe(`${told}\n`)
})

test('a page of the site is found from where the notice is published', () => {
  expect(printed('[it](/cookies)', published)).toBe('[it](https://x.example/cookies)\n')
  expect(printed('[it](more.html)', published)).toBe('[it](https://x.example/privacy/more.html)\n')
})

test('what is not printed leaves nothing behind', () => {
  expect(printed('Our boat ![a boat](https://a.example/x.png)')).toBe('Our boat\n')
  expect(printed('![a boat](https://a.example/x.png) ours')).toBe('ours\n')
  expect(printed('Write `keep` here.')).toBe('Write keep here.\n')
  expect(printed('![a boat](https://a.example/x.png)')).toBe('')
})

test.each([
  ['a link whose target is nowhere', 'See [it][no].', '[it][no]'],
  ['a link to nothing in the notice', 'See [me](#here).', '[me](#here)'],
  ['what is struck out', 'It is ~~free~~ yours.', '~~free~~'],
  ['a comment', 'Ours. <!-- ask Ada -->', '<!-- ask Ada -->'],
  ['a box to tick', '- [ ] yes', '- [ ]'],
  ['a line across the page', 'One.\n\n---\n\nTwo.', '---'],
])('%s is told at its line, since it is not printed as it is meant', (_, text, mark) => {
  const declared = `${baseText}\nsections:\n  more:\n    title: More\n    text: |\n${indented(text)}\n`
  const { findings } = checkTexts([{ path: 'privacy.yaml', text: declared }], { asOf })
  const told = worded(findings).filter(({ rule }) => rule === 'text-is-shown-as-meant')
  expect(told.map(({ message, pointer }) => [message, pointer])).toEqual([
    [`'${mark}' is not printed as it is meant.`, '/sections/more/text'],
  ])
})

test('what Markdown has and a notice prints is not told', () => {
  const text =
    'See [it][a], [why](#why), [us](#controller-club) and [more](#own-more).\n\n[a]: https://a.example/x\n\nA heading\n---\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n- [it](https://a.example)\n'
  const declared = `${baseText}\nsections:\n  more:\n    title: More\n    text: |\n${indented(text)}\n`
  const { findings } = checkTexts([{ path: 'privacy.yaml', text: declared }], { asOf })
  expect(findings.map(({ rule }) => rule)).not.toContain('text-is-shown-as-meant')
})

test('an introduction is read as a section is', () => {
  const told = emitMarkdown(noticeOf(baseText.replace('effective:', 'intro: "We are **one** club."\n    effective:')))
  expect(told).toContain('We are **one** club.')
})

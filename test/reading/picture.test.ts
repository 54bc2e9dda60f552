import { expect, test } from 'vitest'
import { pictureOf } from '../../src/reading/picture.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"${attributes}>${inside}</svg>`
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2])

test.each([
  svg(''),
  `\ufeff<?xml version="1.0"?>\n<!-- <script> in words -->\n${svg('<g><path d="M0 0"/></g>')}\n`,
  svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)" style="fill:url(\'#a\')"/><use href="#b"/>'),
  svg('<style>.a{fill:red}</style><image href="data:image/png;base64,iVBORw0KGgo="/>'),
])('a drawing that holds all it needs is one: %s', (text) => {
  expect(pictureOf(bytes(text))).toEqual({ kind: 'svg', text: text.replace(/^\ufeff/, '') })
})

test('a PNG is known by its bytes', () => {
  expect(pictureOf(png)).toEqual({ kind: 'png', base64: 'iVBORw0KGgoBAg==' })
})

test.each([
  ['script-in-drawing', svg('<script>alert(1)</script>')],
  ['script-in-drawing', svg('<SCRIPT/>')],
  ['script-in-drawing', svg('<svg:script/>')],
  ['script-in-drawing', svg('', ' onload="alert(1)"')],
  ['script-in-drawing', svg('<a xlink:href="javascript:alert(1)"/>')],
  ['foreign-object', svg('<foreignObject><p>x</p></foreignObject>')],
  ['foreign-object', svg('<iframe/>')],
  ['external-reference', svg('<image href="https://x.example/a.png"/>')],
  ['external-reference', svg('<image xlink:href="a.png"/>')],
  ['external-reference', svg('<image href="&#104;ttps://x.example/a.png"/>')],
  ['external-reference', svg('<use href="file:///etc/passwd#a"/>')],
  ['external-reference', svg('<image href="data:image/svg+xml;base64,PHN2Zz4="/>')],
  ['external-reference', svg('<style>@import "https://x.example/a.css";</style>')],
  ['external-reference', svg('<style>.a{fill:url(https://x.example/a)}</style>')],
  ['external-reference', svg('<style>.a{fill:u\\72l(https://x.example/a)}</style>')],
  ['external-reference', svg('<rect style="fill: url( https://x.example/a )"/>')],
  ['external-reference', svg('<rect fill="url(a.svg#x)"/>')],
  ['external-reference', svg('<set attributeName="href" to="https://x.example"/>')],
  ['no-whole-drawing', svg('<g>')],
  ['no-whole-drawing', `${svg('')}${svg('')}`],
  ['no-whole-drawing', '<svg viewBox="0 0 4 4"></svg>'],
  ['no-whole-drawing', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('&x;')}`],
  ['no-whole-drawing', `<?xml-stylesheet href="https://x.example/a.css"?>${svg('')}`],
  ['no-whole-drawing', `<html>${svg('')}</html>`],
  ['no-whole-drawing', svg('<rect width=1/>')],
  ['no-picture', 'words'],
  ['no-picture', ''],
  ['too-large-picture', svg(' '.repeat(300_000))],
])('%s: %s', (mistake, text) => {
  expect(pictureOf(bytes(text))).toBe(mistake)
})

test('what is neither text nor PNG is no picture', () => {
  expect(pictureOf(new Uint8Array([0xff, 0xd8, 0xff]))).toBe('no-picture')
})

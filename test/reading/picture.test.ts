import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { pictureOf } from '../../src/reading/picture.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"${attributes}>${inside}</svg>`
/** A red point. */
const png = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC', 'base64'),
)

const held = (kind: string, of: Uint8Array): string =>
  `<image href="data:image/${kind};base64,${Buffer.from(of).toString('base64')}"/>`

/** Parts that each show the one before ten times. */
const bomb = (deep: number): string =>
  `<g id="l0"/>${Array.from({ length: deep }, (_, at) => `<g id="l${at + 1}">${`<use href="#l${at}"/>`.repeat(10)}</g>`).join('')}`

test.each([
  svg(''),
  `\ufeff<?xml version="1.0"?>\n<!-- <script> in words -->\n${svg('<g><path d="M0 0"/></g>')}\n`,
  svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)" style="fill:url(\'#a\')"/><use href="#b"/>'),
  svg(
    '<a xlink:href="#b"><text xml:space="preserve">a &amp; b &#233;</text></a>',
    ' xmlns:xlink="http://www.w3.org/1999/xlink"',
  ),
  svg('<g xmlns:i="i" i:a="1"><i:pgf/></g>', ' width="0.5cm" height="100%"'),
  svg(`<style>/* red */ .a{fill:red}</style><style><!-- old -->.b{fill:blue}</style>${held('png', png)}`),
  svg(held('jpeg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0xff, 0xd9]))),
  svg(`<defs><g id="a">${'<path/>'.repeat(100)}</g></defs>${'<use href="#a"/>'.repeat(150)}`),
  svg(`<style>g{fill:red}</style><filter id="f"><feOffset/></filter>${'<g/>'.repeat(600)}<g filter="url(#f)"/>`),
  svg('<filter id="f"><feDropShadow dx="1.25" stdDeviation="2"/></filter><g filter="url(#f)"><path/></g>'),
])('a drawing that holds all it needs is one: %s', (text) => {
  expect(pictureOf(bytes(text))).toEqual({ kind: 'svg', text: text.replace(/^\ufeff/, '') })
})

test('a PNG is known by its bytes', () => {
  expect(pictureOf(png)).toEqual({ kind: 'png', base64: Buffer.from(png).toString('base64') })
  expect(pictureOf(new Uint8Array([...png, 0, 0]))).toMatchObject({ kind: 'png' })
  // Bytes that lie within others, as a reader hands them over.
  expect(pictureOf(new Uint8Array([1, 2, 3, ...png]).subarray(3))).toMatchObject({ kind: 'png' })
})

test('a PNG that is cut off anywhere is found', () => {
  for (let length = 0; length < png.length; length += 1)
    expect(pictureOf(png.subarray(0, length)), `${length}`).toMatch(/^no-(?:picture|whole-image)$/)
})

test('a PNG of which any byte is another is found, or no PNG any more', () => {
  for (let at = 0; at < png.length; at += 1)
    expect(pictureOf(png.map((byte, index) => (index === at ? byte ^ 0x10 : byte))), `${at}`).toMatch(
      /^no-(?:picture|whole-image)$/,
    )
})

test.each([
  ['30,000 by 30,000 of a few bytes', [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 8, 2, 0, 0, 0]],
  ['no width', [0, 0, 0, 0, 0, 0, 0, 1, 8, 2, 0, 0, 0]],
  ['no height', [0, 0, 0, 1, 0, 0, 0, 0, 8, 2, 0, 0, 0]],
  ['a depth that there is not', [0, 0, 0, 1, 0, 0, 0, 1, 7, 2, 0, 0, 0]],
  ['a colour that there is not', [0, 0, 0, 1, 0, 0, 0, 1, 8, 5, 0, 0, 0]],
  ['a palette that is missing', [0, 0, 0, 1, 0, 0, 0, 1, 8, 3, 0, 0, 0]],
  ['a packing that there is not', [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 1, 0, 0]],
])('a PNG whose header tells of %s is found', (_, header) => {
  const head = Buffer.from([...Buffer.from('IHDR'), ...header])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(head))
  expect(pictureOf(new Uint8Array([...png.subarray(0, 12), ...head, ...sum, ...png.subarray(33)]))).toBe(
    'no-whole-image',
  )
})

test('a drawing that is cut off anywhere is found', () => {
  const text = `<?xml version="1.0"?>\n<!-- Ours --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><g id='é'><path d="M0 0"/></g></svg>`
  const whole = bytes(text)
  expect(pictureOf(whole)).toMatchObject({ kind: 'svg' })
  for (let length = 0; length < whole.length; length += 1)
    expect(pictureOf(whole.subarray(0, length)), `${length}`).toMatch(/^no-(?:picture|whole-drawing)$/)
})

test('no part of a JPEG is a picture', () => {
  const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9]
  for (let length = 0; length <= jpeg.length; length += 1)
    expect(pictureOf(new Uint8Array(jpeg.slice(0, length)))).toBe('no-picture')
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
  ['external-reference', svg('<style>@imp<!-- -->ort "https://x.example/a.css";</style>')],
  ['external-reference', svg('<s:style>@import "a.css";</s:style>', ' xmlns:s="http://www.w3.org/2000/svg"')],
  ['external-reference', svg('<g xml:base="https://x.example/"><use href="#a"/></g>')],
  ['picture-in-drawing', svg(held('png', png.subarray(0, -8)))],
  ['picture-in-drawing', svg(held('png', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')))],
  ['picture-in-drawing', svg(held('jpeg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])))],
  ['picture-in-drawing', svg(held('gif', bytes('GIF89a')))],
  ['picture-in-drawing', svg(held('webp', new Uint8Array()))],
  ['picture-in-drawing', svg('<image href="data:image/png;base64,A"/>')],
  ['endless-drawing', svg(bomb(5))],
  ['endless-drawing', svg(bomb(400))],
  ['endless-drawing', svg('<g id="a"><use href="#a"/></g>')],
  ['endless-drawing', svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')],
  ['endless-drawing', svg(`<filter id="f">${'<feOffset/>'.repeat(501)}</filter><g filter="url(#f)"/>`)],
  ['endless-drawing', svg(`<filter id="f"><feOffset/></filter>${'<g filter="url(#f)"/>'.repeat(501)}`)],
  ['endless-drawing', svg(`<filter id="f"><feOffset/></filter><style>g{filter:url(#f)}</style>${'<g/>'.repeat(501)}`)],
  ['endless-drawing', svg('<filter id="f" width="100000"><feOffset/></filter>')],
  ['endless-drawing', svg('<filter id="f"><feTurbulence numOctaves="1000"/></filter>')],
  ['endless-drawing', svg('<filter id="f"><feGaussianBlur stdDeviation="1e9"/></filter>')],
  ['no-whole-drawing', svg('<g>')],
  ['no-whole-drawing', `${svg('')}${svg('')}`],
  ['no-whole-drawing', '<svg viewBox="0 0 4 4"></svg>'],
  ['no-whole-drawing', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('&x;')}`],
  ['no-whole-drawing', `<?xml-stylesheet href="https://x.example/a.css"?>${svg('')}`],
  ['no-whole-drawing', `<html>${svg('')}</html>`],
  ['no-whole-drawing', svg('<rect width=1/>')],
  // What browsers put right, and the program that makes a PDF does not.
  ...['&#0;', '&#x1f;', '&#xD800;', '&#xFFFE;', '&#1114112;', '&#x110000;'].map((letter): [string, string] => [
    'unsound-drawing',
    svg(`<text x="${letter}">${letter}</text>`),
  ]),
  ...['\u00a0', '\u2028', '\ufeff', '\f', '\v'].flatMap((space): [string, string][] => [
    ['unsound-drawing', svg(`<g${space} id="a"/>`)],
    ['unsound-drawing', svg(`<g id=${space}"a"/>`)],
    ['unsound-drawing', svg(`<g></g${space}>`)],
  ]),
  ['unsound-drawing', svg('<g xmlns:xml="a"/>')],
  ['unsound-drawing', svg('<g xmlns:xmlns="a"/>')],
  ['unsound-drawing', svg(held('png', png).replace('"data:', '" data:'))],
  ['unsound-drawing', svg('<use href=" #b"/>')],
  ['unsound-drawing', svg('<use xlink:href="#b"/>')],
  ['unsound-drawing', svg('<sodipodi:named/>')],
  ['unsound-drawing', svg('<g xmlns:a="a"/><a:b/>')],
  ['unsound-drawing', svg('<text>&nbsp;</text>')],
  ['unsound-drawing', svg('<text>a & b</text>')],
  ['unsound-drawing', svg('<text>]]></text>')],
  ['unsound-drawing', svg('<text>\u0001</text>')],
  ['unsound-drawing', svg('<g id="a&b"/>')],
  ['unsound-drawing', svg('<g id="a" id="b"/>')],
  ['unsound-drawing', svg('<!-- a -- b -->')],
  ['unsound-drawing', svg('', ' width="0" height="0"')],
  ['unsound-drawing', svg('', ' height="-3px"')],
  ['unsound-drawing', `<!-- x --><?xml version="1.0"?>${svg('')}`],
  ['unsound-drawing', `<?xml foo?>${svg('')}`],
  ['unsound-drawing', svg(`${'<g>'.repeat(3000)}${'</g>'.repeat(3000)}`)],
  ['no-picture', 'words'],
  ['no-picture', ''],
  ['too-large-picture', svg(' '.repeat(300_000))],
])('%s: %s', (mistake, text) => {
  expect(pictureOf(bytes(text))).toBe(mistake)
})

test('what is neither text nor PNG is no picture', () => {
  expect(pictureOf(new Uint8Array([0xff, 0xd8, 0xff]))).toBe('no-picture')
})

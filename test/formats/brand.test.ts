import { expect, test } from 'vitest'
import { contrast, inkOn, paper, wellReadable } from '../../src/facts/colour.js'
import { compile, lint } from '../../src/index.js'
import { baseText } from '../documents/notices.js'

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'
const pictures = { 'logo.svg': new TextEncoder().encode(svg) }
const filesOf = (brand: string) => [{ path: 'privacy.yaml', text: `${baseText}\nbrand: ${brand}\n` }]
const html = async (brand: string) => {
  const { notices } = await compile(filesOf(brand), { asOf: '2026-11-21', pictures })
  return notices[0]?.html ?? ''
}

test('name, logo, colour, typeface and address are printed', async () => {
  const whole =
    '{ name: Northgate RC, logo: logo.svg, accent: "#8a1538", font: georgia, url: "https://northgate.example" }'
  const page = await html(whole)
  expect(page).toContain(
    `<p class="fr-org"><a href="https://northgate.example/"><img class="fr-logo" src="data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}" alt="">Northgate RC</a></p>`,
  )
  expect(page).toContain('--brand: #8a1538;')
  expect(page).toContain('--brand-font: "Georgia", serif;')
  expect(page).toContain('<title>Privacy notice for members: Northgate Rowing Club Ltd</title>')
})

test('each of them stands alone', async () => {
  const plain = await html('{ x-none: true }')
  expect(plain).toContain('<p class="fr-org">Northgate Rowing Club Ltd</p>')
  for (const one of ['name: Us', 'logo: logo.svg', 'accent: "#8a1538"', 'font: serif', 'url: "https://x.example"'])
    expect(await html(`{ ${one} }`), one).not.toBe(plain)
})

test('what is in no list of ours reaches no style', async () => {
  const page = await html(`{ font: 'x; } body { display: none', accent: "#8A1538" }`)
  expect(page).not.toContain('display: none }')
  expect(page).toContain('--brand-font: Charter,')
})

test('words in any colour can be read on every paper', () => {
  const steps = ['00', '33', '66', '99', 'cc', 'ff']
  for (const red of steps)
    for (const green of steps)
      for (const blue of steps)
        for (const ground of Object.values(paper)) {
          const ink = inkOn(`#${red}${green}${blue}`, ground, wellReadable)
          expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(wellReadable)
        }
  expect(contrast('#000000', '#ffffff')).toBe(21)
})

test('a colour that is too light for words is told with the next that is not', () => {
  const found = (accent: string) =>
    lint(filesOf(`{ accent: "${accent}" }`), { asOf: '2026-11-21' }).findings.filter(
      ({ rule }) => rule === 'brand-can-be-printed',
    )
  expect(found('#8a1538')).toEqual([])
  expect(found('#767676').map(({ message }) => message)).toEqual([
    'The colour #767676 has a contrast of 4.4 to 1 with paper; words need 4.5 to 1. What is written in it is printed in the darker #515151.',
  ])
})

test('what is no text is told once', () => {
  const rules = (brand: string) =>
    lint(filesOf(brand), { asOf: '2026-11-21' })
      .findings.filter(({ places }) => places.some(({ pointer }) => pointer.startsWith('/brand/')))
      .map(({ rule }) => rule)
  for (const value of ['12', 'true', '[Georgia]'])
    for (const field of ['name', 'logo', 'accent', 'font', 'url'])
      expect(rules(`{ ${field}: ${value} }`), `${field}: ${value}`).toEqual(['schema'])
})

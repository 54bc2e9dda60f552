import { describe, expect, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { gapsOf } from '../../src/documents/tree/gaps.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { laidOver } from './laid-over.js'
import { asOf, baseText, noticeOf } from './notices.js'

const draftOf = (over: string) => {
  const draft = noticeOf(laidOver(over), { draft: true })
  return { told: emitMarkdown(draft), gaps: gapsOf(draft).map(({ at }) => at) }
}

/** Something of each register under an id alone, where it is used, and the place of its name. */
const nameless: readonly (readonly [string, string, string])[] = [
  [
    'people',
    `dataSubjects: { raw-id: { relation: [visitor] } }
purposes: { membership: { dataSubjects: [members, raw-id] } }`,
    '/dataSubjects/raw-id/label',
  ],
  ['data', 'data: { contact: { label: null, kinds: null, certainty: may } }', '/data/contact/label'],
  [
    'a customer',
    `customers: { raw-id: { notes: Ask them. } }
purposes: { count: { title: Count boats, data: [contact], onBehalfOf: [raw-id] } }`,
    '/customers/raw-id/name',
  ],
  [
    'a product',
    `products: { raw-id: { url: { none: It has none. } } }
purposes: { membership: { products: [raw-id] } }`,
    '/products/raw-id/name',
  ],
  ['a section', 'sections: { raw-id: { text: Hello. } }', '/sections/raw-id/title'],
]

describe('an id is no name', () => {
  test.each(nameless)('of %s: a gap in a draft, and a finding that forbids the notice', (_, over, at) => {
    const { told, gaps } = draftOf(over)
    expect(told).toContain('Not stated yet: what we call this')
    expect(gaps).toContain(at)
    expect(told.replace(/\]\(#[^)]*\)/g, ']')).not.toMatch(/raw[- ]id/)
    const { findings } = checkTexts([{ path: 'privacy.yaml', text: laidOver(over) }], { asOf })
    const forbidding = findings.filter(({ rule }) => rule === 'name-is-stated')
    expect(forbidding.map(({ places }) => places[0]?.pointer)).toEqual([at])
    expect(forbidding.every(({ severity }) => severity === 'error')).toBe(true)
  })

  test('what else names a thing stands for its name', () => {
    expect(draftOf('data: { contact: { label: null } }').told).toContain('Name')
    const shop = 'products: { shop: { url: "https://shop.example" } }\npurposes: { membership: { products: [shop] } }'
    expect(draftOf(shop).told).toContain('https://shop.example')
    expect(draftOf(shop).gaps).toEqual([])
    expect(emitMarkdown(noticeOf(baseText))).not.toContain('Not stated')
  })
})

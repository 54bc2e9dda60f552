import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { declarationSchema, definition, type Schema } from '../../scripts/generate/schema.js'
import { sectionIds } from '../../src/language/shapes.gen.js'
import { baseText, noticesOf, publishedTexts } from '../documents/notices.js'

const whole = ['college', 'membership-club', 'online-shop'].map((name) =>
  readFileSync(new URL(`../../examples/${name}/privacy.yaml`, import.meta.url), 'utf8'),
)

const field = (of: string, key: string): Schema => definition(of).properties?.[key] ?? {}

it('every type of promise, and no other, is explained', () => {
  const { enum: types, 'x-words': words } = field('pledge', 'type')
  expect(Object.keys(words ?? {})).toEqual(types)
})

it('every right, and no other, is explained', () => {
  const list = field('rights', 'list')
  const ids = (list.anyOf ?? []).flatMap(({ propertyNames }) => propertyNames?.enum ?? [])
  expect(ids).toHaveLength(11)
  expect(Object.keys(list['x-words'] ?? {})).toEqual(ids)
})

it('the sections that one of your own can follow are those of the notices', () => {
  const app = `${baseText}\npermissions: { camera: { name: Camera, does: scans your ticket } }\n`
  const printed = [app, ...whole, ...publishedTexts.map(([, text]) => text)].flatMap((text) =>
    noticesOf(text, { draft: true }).flatMap(({ sections }) => sections),
  )
  // What a copy lacks is no part of the notice, and stands at its end.
  const own = (id: string) => id.startsWith('own-') || id === 'lost-in-the-copy'
  const ids = new Set(printed.map(({ id }) => id).filter((id) => !own(id)))
  expect([...ids].sort()).toEqual([...sectionIds].sort())
})

it('each explanation is a sentence or a phrase of its own', () => {
  const all = Object.values(declarationSchema.$defs ?? {})
    .flatMap(({ properties }) => Object.values(properties ?? {}))
    .flatMap((it) => Object.values(it['x-words'] ?? {}))
  expect(new Set(all).size).toBe(all.length)
  for (const words of all) expect(words).toMatch(/^[A-Z].*\.$/)
})

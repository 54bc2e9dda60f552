import { describe, expect, it } from 'vitest'
import { authorTexts, authorValues, damagedValues } from '../../src/prose/texts.js'
import { checkOverlay } from '../rules/overlay.js'

function modelOf(yaml: string) {
  const { model } = checkOverlay(yaml)
  if (!model) throw new Error('the overlay cannot be read')
  return model
}

describe('the texts of a declaration', () => {
  it('are each met once, where they are declared, in every language', () => {
    const model = modelOf(`languages: [en, de]
dataSubjects:
  members: { label: { en: Members, de: Mitglieder } }
transcription: { source: x, leftOut: [{ text: A heading, because: heading }] }
`)
    const texts = [...authorTexts(model)]
    const places = texts.map(({ at, language }) => `${at} ${language}`)
    expect(new Set(places).size).toBe(places.length)
    expect(places).toContain('/dataSubjects/members/label/en en')
    expect(places).toContain('/dataSubjects/members/label/de de')
    expect(places).toContain('/purposes/membership/provision/consequence en')
    expect(texts.some(({ text }) => text === 'A heading')).toBe(false)
  })

  it('come to an end where rules of retention and controllers refer to themselves', () => {
    const model = modelOf(`retention:
  minutes: { keep: 1 year, after: the meeting, exceptions: [minutes], words: Minutes }
controllers:
  club: { name: Club, partOf: club, contact: { email: a@club.org, post: Here } }
`)
    expect([...authorTexts(model)].filter(({ text }) => text === 'Minutes')).toHaveLength(1)
    expect([...authorValues(model)].map(({ text }) => text)).toEqual(expect.arrayContaining(['a@club.org', 'Here']))
  })

  it('leave out what is damaged, which is met by itself', () => {
    const model = modelOf('documents:\n  rules: { title: Rules, url: { damaged: dead-link, written: "#" } }\n')
    expect([...damagedValues(model)].map(({ at }) => at)).toEqual(['/documents/rules/url'])
    expect([...authorValues(model)].some(({ text }) => text === '#')).toBe(false)
  })
})

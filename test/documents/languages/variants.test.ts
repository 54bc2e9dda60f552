import { describe, expect, test } from 'vitest'
import { localeCode } from '../../../scripts/locales/code.js'
import { readCatalogues } from '../../../scripts/locales/read-catalogues.js'
import { compose } from '../../../src/documents/notice/compose.js'
import type { Locales } from '../../../src/documents/words/locale.js'
import { baseText, law, loaded, modelOf } from '../notices.js'
import { inOtherLetters } from './in-other-letters.js'
import { englishSource, localesOf, madeUp, problemsOf } from './made-languages.js'
import { otherLaw, otherMessages, otherTag } from './other-language.js'

const base = madeUp(otherTag, otherMessages, otherLaw)
const variant = (messages: string, law?: string) =>
  madeUp(`${otherTag}-CH`, `catalogue: { base: ${otherTag}, formatted-as: de-CH }\n${messages}`, law)

describe('a variant', () => {
  const locales = localesOf(base, variant('page.contents: Inhalt\n', 'instruments: { swiss-list: Anhang 1 DSV }\n'))
  const [of, own] = [locales.get(otherTag), locales.get(`${otherTag}-CH`)]

  test('has its own messages, and all others from its base', () => {
    expect(own?.messages['page.contents']?.tree).toEqual([{ type: 0, value: 'Inhalt' }])
    expect(own?.messages).toEqual({ ...of?.messages, 'page.contents': own?.messages['page.contents'] })
  })

  test('has its own words of law, and all others from its base', () => {
    expect(own?.law.instruments).toEqual({ ...of?.law.instruments, 'swiss-list': 'Anhang 1 DSV' })
    expect(own?.law.citation).toEqual(of?.law.citation)
  })

  test('is written into the package as what differs, over its base', () => {
    const { catalogues } = readCatalogues([
      ...(englishSource ? [englishSource] : []),
      base,
      variant('page.contents: Inhalt\n'),
    ])
    const code = catalogues
      .filter((it) => it.base === otherTag)
      .map(localeCode)
      .join('')
    expect(code).toContain(`import { locale as base } from './${otherTag}.gen.js'`)
    expect(code).toContain('variantOf(base, {')
    expect(code.match(/"tree"/g)).toHaveLength(1)
  })

  test('is a variant of another language that is there, and that is none itself', () => {
    expect(problemsOf(madeUp('xx-CH', 'catalogue: { base: yy, formatted-as: de }\n'))).toContain(
      'xx-CH.yaml:1: catalogue.base: there is no other language yy.',
    )
    const second = madeUp('xx-LI', 'catalogue: { base: xx-CH, formatted-as: de }\n')
    expect(problemsOf(base, variant(''), second)).toContain('xx-LI.yaml:1: catalogue.base: xx-CH is a variant itself.')
  })

  test('of a draft is a draft', () => {
    const draft = madeUp('xx', 'catalogue: { draft: true, formatted-as: el }\n')
    expect(problemsOf(draft, variant(''))).toContain('xx-CH.yaml:1: catalogue.base: xx is a draft, so xx-CH is one.')
  })
})

describe('a form for a state', () => {
  const declared = (country: string) =>
    baseText
      .replace('country: GB', `country: ${country}`)
      .replace('regimes: [eu, uk]', `regimes: [eu]\nlanguages: [xx]`)
  const forms = `page.contents@FR: ${inOtherLetters('for France')}\n`
  const contentsOf = (text: string, locales: Locales) =>
    compose(modelOf(text), law, { ...loaded, locales }, { draft: true }).map(({ chrome }) => chrome.contents)
  const locales = localesOf(madeUp(otherTag, `${otherMessages}${forms}`, otherLaw), variant('page.skip: Springen\n'))
  const plain = inOtherLetters('Contents')
  const french = inOtherLetters('for France')

  test.each([
    ['in that state', 'FR', french],
    ['in a territory that is part of it', 'GP', french],
    ['in another state', 'IE', plain],
  ])('is told where those who give the notice are %s', (_, country, words) => {
    expect(contentsOf(declared(country), locales)).toEqual([words])
  })

  test('is not told where they are in several states, or nobody says where', () => {
    const second = '\n  league: { name: League, country: IE, contact: { email: a@b.example } }\n\ndataSubjects:'
    expect(contentsOf(declared('FR').replace('\ndataSubjects:', second), locales)).toEqual([plain])
    expect(contentsOf(declared('FR').replace(/^ +country: FR\n/m, ''), locales)).toEqual([plain])
  })

  test('is inherited by a variant, unless it has the message itself', () => {
    const keys = (variants: Locales) =>
      Object.keys(variants.get('xx-CH')?.messages ?? {}).filter((key) => key.startsWith('page.contents'))
    expect(keys(locales)).toEqual(['page.contents', 'page.contents@FR'])
    const own = localesOf(madeUp(otherTag, `${otherMessages}${forms}`, otherLaw), variant('page.contents: Inhalt\n'))
    expect(keys(own)).toEqual(['page.contents'])
  })

  test('is one of a message and a state that are there', () => {
    const wrong = variant('page.nothing@FR: a\npage.contents@ZZ: b\n')
    expect(problemsOf(base, wrong)).toEqual([
      'xx-CH.yaml:2: page.nothing@FR: there is no such message.',
      'xx-CH.yaml:3: page.contents@ZZ: ZZ is no state; write its code, such as FR.',
    ])
  })
})

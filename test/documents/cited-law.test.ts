import { describe, expect, test } from 'vitest'
import { writeTogether } from '../../src/law/citation.js'
import { english } from '../../src/law/english.gen.js'
import { baseText } from './notices.js'
import { sectionText } from './section-text.js'

const sensitive = `    specialCategoryCondition: { type: legal-claims }\n`
const declared = baseText.replace(/^ {4}basis: contract\n/m, `    basis: contract\n${sensitive}`)
const transcribed = `$&transcription: { of: A policy, url: "https://club.example/privacy", retrieved: 2026-11-20 }\n`

describe('the law is cited where it is declared which law a notice follows', () => {
  test('once where two laws say it in the same place', () => {
    expect(sectionText('why', declared)).toContain('**Our contract with you** (EU and UK GDPR Art. 6(1)(b))')
    expect(sectionText('sensitive-data', declared)).toContain('**Legal claims** (EU and UK GDPR Art. 9(2)(f))')
  })
  test.each([
    ['no law is declared', declared.replace(/^regimes: .*\n/m, '')],
    ['a published text cites none', declared.replace(/^forthright: 1\n/m, transcribed)],
  ])('and not where %s', (_, text) => {
    expect(text).not.toBe(declared)
    for (const id of ['why', 'sensitive-data']) expect(sectionText(id, text)).not.toMatch(/GDPR|Art\./)
    expect(sectionText('why', text)).toContain('**Our contract with you**')
    expect(sectionText('sensitive-data', text)).toContain('**Legal claims**')
  })
  test('but with the law that its author names', () => {
    const named = 'basis: { type: legal-obligation, law: [{ title: Companies Act 2006, provision: s.113 }] }'
    const text = declared.replace('basis: contract', named).replace(/^forthright: 1\n/m, transcribed)
    expect(sectionText('why', text)).toContain('**A legal duty** (Companies Act 2006, s.113)')
  })
})

test('provisions of the same number stand together, others under their own act', () => {
  const of = (...citations: Parameters<typeof writeTogether>[0]) => writeTogether(citations, english.citation)
  expect(of('gdpr:6.1.a', 'uk-gdpr:6.1.a')).toBe('EU and UK GDPR Art. 6(1)(a)')
  expect(of('uk-gdpr:9.2.g', 'gdpr:9.2.g', 'gdpr:10')).toBe('EU and UK GDPR Art. 9(2)(g); GDPR Art. 10')
  expect(of('gdpr:6.1.c', 'uk-gdpr:6.1.e')).toBe('GDPR Art. 6(1)(c); UK GDPR Art. 6(1)(e)')
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Citation, printCitation, printCitations, writeCitations } from '../../src/law/citation.js'
import { english } from '../../src/law/english.gen.js'
import type { CitationStyle } from '../../src/law/law-words.js'
import { parseCitation } from '../../src/law/parse-citation.js'

const printed: readonly (readonly [Citation, string])[] = [
  ['gdpr:13.1.f', 'GDPR Art. 13(1)(f)'],
  ['gdpr:10', 'GDPR Art. 10'],
  ['gdpr:recital-39', 'GDPR recital 39'],
  ['gdpr:49.1.subpara-2', 'GDPR Art. 49(1) second subparagraph'],
  ['uk-gdpr:13.2.ca', 'UK GDPR Art. 13(2)(ca)'],
  ['uk-gdpr:46.1A', 'UK GDPR Art. 46(1A)'],
  ['uk-gdpr:annex-1', 'UK GDPR Annex 1'],
  ['dpa2018:164A', 'DPA 2018 s. 164A'],
  ['dpa2018:10.5', 'DPA 2018 s. 10(5)'],
  ['dpa2018:sch-1', 'DPA 2018 Sch. 1'],
  ['dpa2018:sch-1.18', 'DPA 2018 Sch. 1 para. 18'],
  ['dpa2018:sch-1.1.1.b', 'DPA 2018 Sch. 1 para. 1(1)(b)'],
  ['pecr:6', 'PECR reg. 6'],
  ['pecr:22.3A', 'PECR reg. 22(3A)'],
  ['pecr:sch-A1.5', 'PECR Sch. A1 para. 5'],
  ['eprivacy:5.3', 'Directive 2002/58/EC Art. 5(3)'],
  ['fadp:19.4', 'FADP Art. 19(4)'],
  ['fadp:5.c', 'FADP Art. 5(c)'],
  ['dpo:8', 'Swiss Data Protection Ordinance Art. 8'],
  ['dpo:annex-1', 'Swiss Data Protection Ordinance Annex 1'],
  ['wp260:12', 'WP260 rev.01 para. 12'],
  ['wp260:annex', 'WP260 rev.01 annex'],
  ['ico:right-to-be-informed', 'ICO guidance: right to be informed'],
]

describe('printCitation', () => {
  it.each(printed)('%s is %s', (citation, words) => {
    expect(printCitation(citation)).toBe(words)
    expect(parseCitation(words)).toBe(citation)
    expect(parseCitation(citation)).toBe(citation)
  })
})

describe('printCitations', () => {
  it('names each act once', () => {
    expect(printCitations(['uk-gdpr:13.1.f', 'uk-gdpr:46.1A'])).toBe('UK GDPR Art. 13(1)(f), Art. 46(1A)')
    expect(printCitations(['gdpr:13.2.d', 'uk-gdpr:13.2.d', 'gdpr:77', 'dpa2018:165'])).toBe(
      'GDPR Art. 13(2)(d), Art. 77; UK GDPR Art. 13(2)(d); DPA 2018 s. 165',
    )
    expect(printCitations(['gdpr:7.3', 'gdpr:7.3'])).toBe('GDPR Art. 7(3)')
    expect(printCitations([])).toBe('')
  })
})

describe('writeCitations', () => {
  const { citation } = english
  const acts = { ...citation.acts, gdpr: { name: 'DSGVO', unit: 'Art. {number}' } }
  const german: CitationStyle = {
    ...citation,
    whole: '{provisions} {act}',
    acts,
    parts: { ...citation.parts, paragraph: ' Abs. {number}', number: ' Nr. {number}', point: ' Buchst. {number}' },
  }

  it('names the act where the language does, and tells a paragraph from a number', () => {
    expect(writeCitations(['gdpr:6.1.b', 'gdpr:9.2.a'], german)).toBe(
      'Art. 6 Abs. 1 Buchst. b, Art. 9 Abs. 2 Buchst. a DSGVO',
    )
    expect(writeCitations(['gdpr:4.11'], german)).toBe('Art. 4 Nr. 11 DSGVO')
    expect(writeCitations(['uk-gdpr:4.1.11'], german)).toBe('Art. 4 Abs. 1 Nr. 11 UK GDPR')
  })

  it('counts points with the letters of the language', () => {
    expect(writeCitations(['gdpr:6.1.b'], { ...citation, letters: { b: 'β' } })).toBe('GDPR Art. 6(1)(β)')
  })

  it('changes a part before a smaller one', () => {
    const finnish: CitationStyle = {
      ...citation,
      acts: { ...acts, gdpr: { name: 'GDPR', unit: { last: '{number} artikla', before: '{number} artiklan' } } },
      parts: {
        ...citation.parts,
        paragraph: { last: ' {number} kohta', before: ' {number} kohdan' },
        point: ' {number} alakohta',
      },
    }
    expect(writeCitations(['gdpr:6.1.b', 'gdpr:6.1', 'gdpr:6'], finnish)).toBe(
      'GDPR 6 artiklan 1 kohdan b alakohta, 6 artiklan 1 kohta, 6 artikla',
    )
  })
})

describe('parseCitation', () => {
  it.each([
    ['GDPR:13(2)(e)', 'gdpr:13.2.e'],
    ['Article 13(2)(e) GDPR', 'gdpr:13.2.e'],
    ['uk gdpr article 13 (2) (ca)', 'uk-gdpr:13.2.ca'],
    ['gdpr 13', 'gdpr:13'],
    ['DPA 2018 section 164A', 'dpa2018:164A'],
    ['DPA 2018 Schedule 1 paragraph 18', 'dpa2018:sch-1.18'],
    ['PECR regulation 6', 'pecr:6'],
  ])('reads %s', (words, citation) => {
    expect(parseCitation(words)).toBe(citation)
  })

  it.each([
    '',
    'gdpr',
    'gdpr:',
    'gdpr:..',
    'gdpr: 13',
    'ccpa:1798',
    'transfer-has-mechanism',
    'gdpr:13.',
    'gdpr:13..2',
  ])('refuses %j', (words) => {
    expect(parseCitation(words)).toBeUndefined()
  })

  it('never throws', () => {
    const pieces = fc.constantFrom('gdpr', ':', ' ', 'UK GDPR', 'Art.', 'Sch.', '1', '(', ')', '.', 'annex', 'recital')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (words) => {
          const citation = parseCitation(words)
          if (citation) printCitation(citation)
        },
      ),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { gradeOf, wordCount } from '../../src/prose/readability.js'
import { sentencesOf } from '../../src/prose/sentences.js'
import { cpuTime } from '../cpu-time.js'

describe('sentences', () => {
  it.each([
    ['We keep a list. You can see it.', ['We keep a list.', 'You can see it.']],
    ['We keep a list,\n  of members', ['We keep a list, of members']],
    ['Ask e.g. The Secretary. Or us!', ['Ask e.g. The Secretary.', 'Or us!']],
    ['S.I. No. 336/2011 applies.', ['S.I. No. 336/2011 applies.']],
    ['“Is it yours?” We ask.', ['“Is it yours?”', 'We ask.']],
    ['One\n\nTwo', ['One', 'Two']],
    ['What we hold:\n- names\n- boats', ['What we hold:', 'names', 'boats']],
    ['Label', ['Label']],
    ['', []],
  ])('of “%s”', (text, sentences) => {
    expect(sentencesOf(text, 'en')).toEqual(sentences)
  })

  it('end where their language ends them', () => {
    const text = 'Wir speichern z. B. Ihre Anschrift nach Art. 6. Mehr nicht.'
    expect(sentencesOf(text, 'de')).toEqual(['Wir speichern z. B. Ihre Anschrift nach Art. 6.', 'Mehr nicht.'])
    expect(sentencesOf('S.I. No. 336 geldt.', 'nl')).toEqual(['S.I. No.', '336 geldt.'])
  })

  it('are found in linear time', () => {
    const pieces = ['a', ' ', '.', '. ', 'A. ', '\n', '\n ', 'e.g. ', '”']
    const read = (): void => {
      for (const piece of pieces) sentencesOf(piece.repeat(100_000), 'en')
    }
    expect(cpuTime(read)).toBeLessThan(20_000)
  })
})

describe('the grade of a text', () => {
  it('rises with the length of words and of sentences', () => {
    const easy = gradeOf(['The cat sat on the mat.', 'It was red.'])
    const longer = gradeOf(['The cat sat on the mat and it was red.'])
    const harder = gradeOf(['Considerable organisational responsibilities necessitate comprehensive documentation.'])
    expect(easy).toBeLessThan(longer)
    expect(longer).toBeLessThan(harder)
    expect(harder).toBeGreaterThan(20)
  })

  it('is that of the formula', () => {
    // Six words of one syllable in one sentence: 0.39 × 6 + 11.8 − 15.59.
    expect(gradeOf(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 2)
    expect(gradeOf([])).toBe(0)
  })

  it('counts words without signs', () => {
    expect(wordCount('Write to a.b@c.org – it’s free (mostly).')).toBe(6)
  })
})

describe('plain signs', () => {
  it('phrases are looked for whatever a text program made of blanks and hyphens', () => {
    expect(sentencesOf('Kept as long\u00a0as needed. EU\u2011US Privacy\u2010Shield.', 'en')).toEqual([
      'Kept as long as needed.',
      'EU-US Privacy-Shield.',
    ])
    expect(sentencesOf('Privacy\u00adShield\u202fyes\u200b', 'en')).toEqual(['PrivacyShield yes'])
  })
})

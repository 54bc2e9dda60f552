import { describe, expect, it } from 'vitest'
import { prose } from '../../src/prose/passages.js'
import { byText } from '../../src/prose/repeats.js'
import { isSilent, said, saidBy, saidOrNamed } from '../../src/prose/said.js'
import { cpuTime } from '../cpu-time.js'
import { checkOverlay } from '../rules/overlay.js'

function modelOf(yaml: string) {
  const { model } = checkOverlay(yaml)
  if (!model) throw new Error('the overlay cannot be read')
  return model
}

const note = (...notes: readonly string[]): string => `general:\n  notes: ${JSON.stringify(notes)}\n`

describe('what texts say', () => {
  it('is found in each language that has phrases, and in no other', () => {
    const model = modelOf(
      'languages: [en, de]\ngeneral:\n  notes: [{ text: { en: We may call you., en-GB: We might write., de: We may rufen. } }]\n',
    )
    expect(said(model, 'hedge').map(({ at, match }) => `${at} ${match}`)).toEqual([
      '/general/notes/0/text/en We may call',
      '/general/notes/0/text/en-GB We might write',
    ])
  })

  it('counts once where a second text quotes it, and the places that repeat it stand beside it', () => {
    const model = modelOf(
      note('We may call you.', 'We may call you', 'On Mondays, so that you know about the weather, we may call you.') +
        'furtherProcessing:\n  unrelated: If it rains on Mondays, so that you know about the weather, we may call you then.\n',
    )
    const found = said(model, 'hedge')
    expect(found.map(({ at, again }) => [at, ...again])).toEqual([
      ['/general/notes/0', '/general/notes/1'],
      ['/general/notes/2', '/furtherProcessing/unrelated'],
    ])
    expect(byText(found).map(({ related }) => related.map(({ at }) => at))).toEqual([
      ['/general/notes/1'],
      ['/furtherProcessing/unrelated'],
    ])
  })

  it('counts once where a label is cut from a sentence, and no sentence is taken for a part of another', () => {
    const cut = modelOf(
      note(
        'that pictures may be published on the site',
        'We ask whether you agree that pictures may be published on the site.',
      ),
    )
    expect(said(cut, 'hedge').map(({ at, again }) => [at, ...again])).toEqual([
      ['/general/notes/0', '/general/notes/1'],
    ])
    const whole = modelOf(note('We may call you.', 'We may call you', 'If it rains on a Monday, we may call you.'))
    expect(said(whole, 'hedge').map(({ at }) => at)).toEqual(['/general/notes/0', '/general/notes/2'])
  })

  it('counts each time where only the words themselves are the same', () => {
    const model = modelOf(note('We may call you.', 'We may call the coach.'))
    expect(said(model, 'hedge').map(({ at }) => at)).toEqual(['/general/notes/0', '/general/notes/1'])
  })

  it('is one thing in one text, and matches that overlap are one', () => {
    const model = modelOf(note('We may call you from time to time. It may be recorded. It may be recorded.'))
    const [there, ...others] = byText(said(model, 'hedge'))
    expect(there?.matches).toEqual(['We may call', 'from time to time', 'may be recorded'])
    expect(others).toEqual([])
  })

  it('leaves names out, but where a name is what is looked for', () => {
    const model = modelOf(`documents:
  old: { title: Data Protection Act 1998, url: https://northgate-rowing.org/act }
retention:
  books: { keep: 6 years, after: then, law: [Data Protection Act 1998] }
`)
    expect(said(model, 'act1998')).toEqual([])
    expect(saidOrNamed(model, 'act1998').map(({ at }) => at)).toEqual(['/documents/old/title'])
  })

  it('leaves out what is kept for the record, unless a text was published', () => {
    const basis = `purposes:
  a:
    title: Races
    basis: { type: legitimate-interests, interests: [Racing], balancing: { done: 2026-01-01, necessity: We may call. } }
`
    const places = (yaml: string) => prose(modelOf(yaml)).map(({ at }) => at)
    expect(places(basis)).not.toContain('/purposes/a/basis/balancing/necessity')
    expect(places(`${basis}transcription: { source: policy.html }\n`)).toContain(
      '/purposes/a/basis/balancing/necessity',
    )
  })

  it('is found in linear time where one long sentence says it thousands of times', () => {
    const model = modelOf(note('we may be shared by you and data are kept '.repeat(12_000)))
    // Quadratic, this takes a minute.
    expect(cpuTime(() => expect(byText(said(model, 'hedge'))).toHaveLength(1))).toBeLessThan(10_000)
  })
})

describe('what a field says', () => {
  const region = (yaml: string) => {
    const recipient = modelOf(
      `recipients:\n  x: { name: X, role: processor, does: sends letters, region: ${yaml} }\n`,
    ).recipients.get('x')
    if (!recipient?.region) throw new Error('the recipient has no region')
    return recipient.region
  }

  it('is read in the language of each wording', () => {
    expect(
      saidBy(region('{ de: in der Schweiz, en: in Switzerland }'), 'protectedArea').map(({ match }) => match),
    ).toEqual(['Schweiz', 'Switzerland'])
    expect(saidBy(region('{ de: bis in Asien, en: in Asia }'), 'protectedArea')).toEqual([])
  })

  it('is unknown, and not nothing, in a language without phrases', () => {
    expect(isSilent(region('{ en: in Asia }'), 'protectedArea')).toBe(true)
    expect(isSilent(region('{ en: in the EU }'), 'protectedArea')).toBe(false)
    expect(isSilent(region('{ nl: in Azië }'), 'protectedArea')).toBe(false)
    expect(isSilent(region('{ nl: in de EU, en: in Asia }'), 'protectedArea')).toBe(true)
  })

  it('is a part of what a pattern needs around it, where the pattern names one', () => {
    const [found] = said(modelOf(note('We pass your name to our trusted partners each spring.')), 'unnamedRecipient')
    expect(found).toMatchObject({ match: 'trusted partners', start: 25 })
  })
})

describe('English patterns', () => {
  it('find nothing in a text of another language', () => {
    const aboutLanguages = ['language-is-offered', 'text-is-in-every-language']
    const german = 'languages: [de]\ngeneral:\n  notes: ["Share data with partners. [insert name] Last updated:"]\n'
    const rules = new Set(
      checkOverlay(german)
        .findings.filter(({ file }) => file === 'example')
        .map(({ rule }) => rule),
    )
    expect([...rules].filter((rule) => !aboutLanguages.includes(rule))).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { baseText } from './notices.js'
import { sectionText } from './section-text.js'

/** The base as a published text that somebody wrote down. */
const published = baseText.replace(
  'forthright: 1\n',
  'forthright: 1\ntranscription: { of: A policy, url: "https://club.example/privacy", retrieved: 2026-11-20 }\n',
)
const of = (text: string, id: string, field: string, more = '') =>
  sectionText(id, text.replace(/^ {4}basis: contract\n/m, `    ${field}\n`) + more)
const why = (field: string, more = '') => of(published, 'why', field, more)

describe('where nothing else is declared of what a text says, its words stand', () => {
  test.each([
    [
      'a basis',
      '{ type: vital-interests, words: Where we need to protect your interests. }',
      'protect your interests.',
    ],
    [
      'taking a consent back',
      '{ type: consent, withdraw: { words: There are simple ways. } }',
      'There are simple ways.',
    ],
  ])('%s', (_, basis, words) => {
    expect(why(`basis: ${basis}`)).toContain(words)
  })
  test('marketing', () => {
    const told = why(
      'marketing:\n      - { words: We will only write about outings. }\n      - { words: And about boats. }',
    )
    expect(told).toContain('We will only write about outings.')
    expect(told).toContain('And about boats.')
  })
  test('a use, but for a title that says it', () => {
    const lacking = published.replace(/^ {4}description: .*\n/m, '')
    expect(of(lacking, 'why', 'words: We only run it for members.')).toContain('We only run it for members.')
    expect(of(lacking, 'why', 'words: Run your membership').match(/Run your membership/g)).toHaveLength(1)
  })
  test('what allows sensitive data', () => {
    const field = 'specialCategoryCondition: { type: legal-claims, words: To defend claims. }'
    expect(of(published, 'sensitive-data', field)).toContain('To defend claims.')
  })
})

test('what a published text says of being told of new uses stands in place of our sentence', () => {
  const ours = 'We tell you only of new uses that have nothing to do with the first.'
  const uses = (fields: string) => `\nfurtherProcessing: { informs: unrelated-only, ${fields} }\n`
  const unrelated = uses('unrelated: If a use is unrelated we will notify you.')
  const told = sectionText('changes', published + unrelated)
  expect(told).toContain('If a use is unrelated we will notify you.')
  expect(told).not.toContain(ours)
  expect(sectionText('changes', published + uses('words: We will inform you.'))).toContain('We will inform you.')
  expect(sectionText('changes', baseText + unrelated)).toContain(ours)
})

describe('that there is none', () => {
  const none = 'provision: { none: Nothing bad follows. }'
  const noProfiles = '\ngeneral: { profiling: { none: We do not profile by combined data. } }\n'
  test('is said as its author says it, which may deny less than our words', () => {
    expect(published).toMatch(/^ {4}provision: .*\n/m)
    const told = sectionText('why', published.replace(/^ {4}provision: .*\n/m, `    ${none}\n`))
    expect(told).toContain('**Must you give it?** Nothing bad follows.')
    const automated = sectionText('automated-decisions', published + noProfiles)
    expect(automated.trim()).toBe('We do not profile by combined data.')
  })
  test('is said so in the record of its author too', () => {
    expect(sectionText('automated-decisions', baseText + noProfiles).trim()).toBe('We do not profile by combined data.')
    expect(sectionText('in-short', baseText + noProfiles)).toContain(
      '[Profiles](#automated-decisions): We do not profile by combined data.',
    )
    const abroad = '\ntransfers: { none: We send no letters abroad. }\n'
    const atHome = baseText.replace('countries: [GB, IE]', 'countries: [GB]').replace('[eu, uk]', '[uk]')
    expect(sectionText('other-countries', atHome + abroad).trim()).toBe('We send no letters abroad.')
  })
})

describe('what is declared of weighing interests', () => {
  test('is told whole', () => {
    const balancing = 'balancing: { done: true, children: Children row apart. }'
    const told = of(baseText, 'why', `basis: { type: legitimate-interests, interests: [racing], ${balancing} }`)
    expect(told).toContain('Children row apart.')
  })
})

describe('a profile of a use that may be', () => {
  test('may be too', () => {
    const field = 'certainty: may\n    profiling: { inputs: [contact] }\n    basis: contract'
    expect(of(baseText, 'automated-decisions', field)).toContain('We may work out things about you')
  })
})

describe('sensitive data', () => {
  const condition = (fields: string) =>
    of(baseText, 'sensitive-data', `specialCategoryCondition: { ${fields} }\n    basis: contract`)
  test('that others consent to are not said to have the consent of the reader', () => {
    const told = condition('type: explicit-consent, givenBy: [members], how: You sign.')
    expect(told).toContain('**The explicit consent of others**')
    expect(told).not.toContain('Your explicit consent')
  })
  test('have their condition told where no data show why, too', () => {
    expect(condition('type: legal-claims')).toContain('**Legal claims**')
    const criminal = 'criminalOffenceCondition: { type: law, law: An act }\n    basis: contract'
    expect(of(baseText, 'sensitive-data', criminal)).toContain('**A law**')
  })
  test('that a condition is for stand once, beside it', () => {
    const health = baseText.replace('kinds: [identity.name, contact.email]', 'kinds: [health.conditions]')
    const field = 'specialCategoryCondition: { type: legal-claims, data: [contact] }\n    basis: contract'
    expect(of(health, 'sensitive-data', field)).not.toContain('This data')
    expect(of(baseText, 'sensitive-data', field)).toContain('This data: [Your name')
  })
})

test('the postal address of the organisation is led to where it stands again', () => {
  const told = sectionText('complaints', published)
  expect(told).toContain('**Post:** [our address above](#who-we-are)')
  expect(told).toContain('privacy@northgate-rowing.example')
})

describe('a promise of a published text', () => {
  const promise = (text: string, fields: string) =>
    sectionText('who-receives', `${text}\npromises: { p: { type: no-sharing, ${fields} } }\n`)
  const inWords =
    'words: "We share nothing, except when a court asks.", exceptions: [legal-duty, { text: when a court asks }'

  test('keeps an exception that its words do not make, and repeats none that they make', () => {
    expect(promise(published, `${inWords}, { text: when you win }]`)).toContain(
      'We share nothing, except when a court asks. Except: when you win',
    )
    expect(promise(published, `${inWords}]`)).not.toContain('Except:')
    expect(promise(baseText, `${inWords}]`)).toContain('Except: where a law requires it')
    expect(promise(baseText, `${inWords}]`)).not.toContain('Except: where a law requires it; when a court asks')
  })
})

test('where data lie is a sentence of a published text, and a label in a record', () => {
  const storage = '{ storage: [Data are held in a central database.] }'
  const told = (text: string) => sectionText('security', text.replace(/^security: .*$/m, `security: ${storage}`))
  expect(told(published)).not.toContain('Where data lie')
  expect(told(baseText)).toContain('**Where data lie:** Data are held in a central database.')
})

describe('what was read from the words of a text is told beside them, unless they say it', () => {
  const security = (fields: string) => sectionText('security', `${published}\nbreach: { ${fields} }\n`)
  test.each([
    ['threshold: if it is likely to harm you', 'If it is likely to harm you'],
    ['how: by e-mail', 'By e-mail'],
    ['threshold: if it is likely to harm you, how: by e-mail', 'If it is likely to harm you (by e-mail)'],
  ])('whom a breach is told to: %s', (fields, told) => {
    const apart = security(`people: { ${fields}, words: We tell you at once. }`)
    expect(apart).toContain('We tell you at once.')
    expect(apart.toLowerCase()).toContain(told.toLowerCase())
    const all = `We tell you by e-mail if it is likely to harm you.`
    expect(security(`people: { ${fields}, words: ${all} }`).match(/e-mail/g)).toHaveLength(1)
  })
  test.each([
    ['threshold: unless no risk is likely', 'We report it.', 'nless no risk is likely'],
    ['within: 72 hours', 'We report it soon.', '72 hours'],
    ['within: 72 hours, clock: awareness', 'We report it within 72 hours.', '72 hours after we learn of the breach'],
  ])('when an authority is told: %s', (fields, words, told) => {
    const text = security(`authority: { authority: { authority: gb-ic }, ${fields}, words: ${words} }`)
    expect(text).toContain(words)
    expect(text).toContain(told)
  })
  test('the time and its beginning stand once where the words name both', () => {
    const words = 'We report it within 72 hours of learning of it.'
    const text = security(
      `authority: { authority: { authority: gb-ic }, within: 72 hours, clock: awareness, words: ${words} }`,
    )
    expect(text.match(/72 hours/g)).toHaveLength(1)
  })
  test('how people agree to changes, and why they are not told', () => {
    const changes = (fields: string) =>
      sectionText('changes', published.replace(/^ +changes: .*\n/m, `    changes: { ${fields} }\n`))
    const apart = changes('process: The committee decides., words: We may change it.')
    expect(apart).toContain('We may change it.')
    expect(apart).toContain('The committee decides.')
    expect(changes('notify: { none: Nobody asked us. }, words: We may change it.')).toContain('Nobody asked us.')
  })
})

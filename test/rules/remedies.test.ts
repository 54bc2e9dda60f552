import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { worded } from '../worded.js'
import { checkOverlay } from './overlay.js'

const found = (yaml: string, rule: string) => checkOverlay(yaml).findings.filter((finding) => finding.rule === rule)

const placesOf = (yaml: string, rule: string): readonly string[] => found(yaml, rule).map(({ pointer }) => pointer)

const membership = (fields: string): string => `
purposes:
  membership:
    title: Run your membership
    dataSubjects: [members]
    data: [contact]
    sources: [form]
    ${fields}`

const rest = 'retention: { keep: 6 years, after: your membership ends }'

describe('an authority to complain to', () => {
  const fixOf = (yaml: string) => found(`x-without: [complaints]\n${yaml}`, 'complaint-to-authority-is-stated')[0]?.fix

  it('is one of the law that is declared', () => {
    expect(fixOf('regimes: [eu]')).toContain('ie-dpc')
    expect(fixOf('regimes: [eu]')).not.toContain('gb-ic')
    expect(fixOf('regimes: [uk]')).toContain('gb-ic')
    expect(fixOf('regimes: [uk]')).not.toContain('ie-dpc')
    expect(fixOf('regimes: [eu, uk]')).toMatch(/ie-dpc.*gb-ic/)
  })

  it('is a blank to fill where nothing tells which', () => {
    const club = (where: string) => `regimes: [eu]
controllers: { club: { name: A club, legalForm: club, ${where}, contact: { email: a@club.example, post: "1 A St" }, publicAuthority: false } }`
    expect(fixOf(club('country: FR'))).toContain('fr-cnil')
    for (const where of ['country: DE', 'country: US', 'establishedIn: [FR, IE]']) {
      expect(fixOf(club(where))).toContain('‹id of the authority of your country›')
      expect(fixOf(club(where))).not.toContain('gb-ic')
    }
  })
})

describe('a blank of our own advice', () => {
  it('is not finished while nobody fills it', () => {
    for (const blank of ['‹what ends›', '‹how long›', '‹what you do›']) {
      expect(
        placesOf(
          membership(`basis: contract\n    title-x: 1\n    ${rest.replace('your membership ends', blank)}`),
          'text-is-finished',
        ),
      ).toEqual(['/purposes/membership/retention/after'])
    }
  })

  it('is no quotation', () => {
    for (const words of ['you call ‹stop›', '‹stop› is said', 'the ‹Club› closes']) {
      expect(
        placesOf(membership(`basis: contract\n    ${rest.replace('your membership ends', words)}`), 'text-is-finished'),
      ).toEqual([])
    }
  })
})

describe('what is named twice', () => {
  const rule = 'things-are-named-once'
  const print = '{ name: Ouse Print Ltd, role: processor, does: prints our letters, contract: true, countries: [GB] }'

  it('is told of entries that nothing tells apart', () => {
    expect(placesOf(`recipients: { a: ${print}, b: ${print} }`, rule)).toEqual(['/recipients/b'])
    expect(placesOf(`recipients: { a: ${print}, b: ${print.replace('Ouse Print', 'OUSE PRINT')} }`, rule)).toEqual([
      '/recipients/b',
    ])
    expect(placesOf('data: { a: { label: Your name }, b: { label: Your name } }', rule)).toEqual(['/data/b'])
    expect(placesOf('purposes: { a: { title: Run races }, b: { title: Run races } }', rule)).toEqual(['/purposes/b'])
    expect(placesOf(membership(`basis: contract\n    recipients: [mailer, mailer]\n    ${rest}`), rule)).toEqual([
      '/purposes/membership/recipients/1',
    ])
    expect(placesOf('general: { recipients: [mailer, mailer] }', rule)).toEqual(['/general/recipients/1'])
  })

  it('is not told of what is different, or of another name for the same', () => {
    expect(
      placesOf(`recipients: { a: ${print}, b: ${print.replace('prints our letters', 'binds our books')} }`, rule),
    ).toEqual([])
    expect(placesOf('data: { a: { label: Your name }, b: { label: Your name, aliasOf: a } }', rule)).toEqual([])
    expect(
      placesOf(
        'data: { a: { label: Your details, kinds: [identity.name] }, b: { label: Your details, kinds: [contact.email] } }',
        rule,
      ),
    ).toEqual([])
    expect(
      placesOf(
        'purposes: { a: { title: Run races, description: On the river. }, b: { title: Run races, description: At sea. } }',
        rule,
      ),
    ).toEqual([])
    expect(
      placesOf(
        membership(
          `basis: contract\n    recipients: [mailer, { ref: mailer, when: if you enter a race }]\n    ${rest}`,
        ),
        rule,
      ),
    ).toEqual([])
  })
})

describe('data that a contract does without', () => {
  const rule = 'contract-needs-its-data'
  const of = (basis: string, provision: string) =>
    placesOf(membership(`basis: ${basis}\n    recipients: none\n    ${rest}\n    provision: ${provision}`), rule)
  const free = '{ requirement: optional, consequence: { none: Nothing follows. } }'

  it('rest on something else', () => {
    const at = ['/purposes/membership/provision']
    expect(of('contract', free)).toEqual(at)
    expect(of('contract', '{ obliged: false, consequence: { none: Nothing follows. } }')).toEqual(at)
    expect(of('contract', free.replace('{ requirement', '{ data: [contact], requirement'))).toEqual(at)
  })

  it('are left alone where something follows, or another basis carries them', () => {
    expect(of('contract', '{ requirement: optional, consequence: You cannot take part. }')).toEqual([])
    expect(of('[{ type: contract, for: races }, { type: consent, for: pictures }]', free)).toEqual([])
    expect(of('consent', free)).toEqual([])
    expect(
      of('contract', '{ requirement: contractual, obliged: true, consequence: { none: Nothing follows. } }'),
    ).toEqual([])
  })
})

describe('a period without an end, or that decides nothing', () => {
  const of = (retention: string) =>
    checkOverlay(
      membership(
        `basis: contract\n    recipients: [mailer]\n    retention: ${retention}\n    provision: { requirement: optional }`,
      ),
    )
      .findings.filter(({ pointer }) => pointer.includes('retention'))
      .map(({ rule }) => rule)

  it('is found in whatever field it stands', () => {
    expect(of('{ until: forever }')).toEqual(['retention-ends'])
    expect(of('{ until: you ask us to delete it }')).toEqual(['retention-ends'])
    for (const open of [
      '{ until: no longer needed }',
      '{ until: the purpose is fulfilled }',
      '{ criterion: varies }',
      '{ criterion: legal requirements }',
    ]) {
      expect(of(open)).toEqual(['retention-criterion-decides'])
    }
    expect(of('{ keep: 6 years, after: we decide to delete it }')).toEqual(['retention-has-start'])
  })
})

describe('words where a period of keeping stands', () => {
  const fixOf = (keep: string) =>
    found(membership(`basis: contract\n    retention: { keep: ${keep} }`), 'schema')[0]?.fix

  it('belong in the field that is for them', () => {
    expect(fixOf('for ever')).toBe('Write indefinitely.')
    expect(fixOf('permanently')).toBe('Write indefinitely.')
    expect(fixOf('as long as you are a member')).toContain('Write criterion: as long as you are a member')
    expect(fixOf('for the duration of the course')).toContain('Write criterion: for the duration of the course')
    expect(fixOf('until you leave')).toContain('Write until: you leave')
    expect(fixOf('6 years after you leave')).toBe('Write keep: 6 years, after: you leave.')
    expect(fixOf('six years from your last order')).toBe('Write keep: 6 years, after: your last order.')
  })

  it('are asked for again where they say no time', () => {
    expect(fixOf('a while')).toContain('Write a number')
    expect(fixOf('six years')).toBe('Write 6 years.')
  })
})

describe('a file without a version', () => {
  it('is asked for one where it is the main file, and for its declaration where it seems a part', () => {
    const told = (text: string) =>
      worded(checkTexts([{ path: 'x.yaml', text }], { asOf: '2026-11-29' }).findings)[0]?.fix
    expect(told('regimes: [eu]\n')).toContain('forthright: 1')
    expect(told('notices: { members: { title: Notice } }\nrecipients: {}\n')).toContain('forthright: 1')
    for (const part of [
      'recipients: { a: { name: A } }\n',
      'data: { a: { label: A } }\nsources: { b: { label: B } }\n',
    ])
      expect(told(part)).toBe('Name the declaration that has it under include.')
  })
})

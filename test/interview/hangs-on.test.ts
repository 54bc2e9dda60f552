import { expect, test } from 'vitest'
import schema from '../../schemas/declaration.schema.json' with { type: 'json' }
import { make } from '../../src/interview/decide.js'
import { hanging } from '../../src/interview/hangs-on.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { statedAt } from '../../src/interview/standing.js'
import { child } from '../../src/source/pointer.js'
import { answered, standingOf, textOf } from './interviewed.js'

/** A map of the language, in a declaration. */
const places: Readonly<Record<string, string>> = {
  Basis: '/purposes/p/basis',
  SpecialCondition: '/purposes/p/specialCategoryCondition',
  CriminalCondition: '/purposes/p/criminalOffenceCondition',
  Provision: '/purposes/p/provision',
  Marketing: '/purposes/p/marketing',
  AutomatedDecision: '/purposes/p/automatedDecisions/0',
  FurtherTo: '/purposes/p/furtherTo',
  Source: '/sources/s',
  Recipient: '/recipients/r',
  Mechanism: '/recipients/r/countries/0/mechanisms/0',
  Cookie: '/cookies/items/c',
  CookiesConsent: '/cookies/consent',
  ChangeOfChoice: '/cookies/consent/withdraw/0',
}

const pairs = Object.entries(hanging).flatMap(([of, choices]) =>
  Object.entries(choices).flatMap(([choice, keys]) => keys.map((key) => [of, choice, key] as const)),
)

/** A declaration with two fields of one map. */
function declared(at: string, fields: Readonly<Record<string, string>>) {
  const keys = at.slice(1).split('/')
  const whole = keys.reduceRight<unknown>((inside, key) => (key === '0' ? [inside] : { [key]: inside }), fields)
  return standingOf(`{"forthright": 1, ${JSON.stringify(whole).slice(1)}\n`)
}

test.each(pairs)('%s: with another %s goes its %s', (of, choice, key) => {
  const at = places[of] ?? ''
  const before = declared(at, { [choice]: 'one', [key]: 'words' })
  expect(statedAt(before, child(at, key))).toBe('words')
  const said = (to: string, ...more: readonly { readonly put: string; readonly to: string }[]) =>
    statedAt(make([{ put: child(at, choice), to }, ...more], before).standing, child(at, key))
  expect(said('another')).toBeUndefined()
  expect(said('one')).toBe('words')
  expect(said('another', { put: child(at, key), to: 'words' })).toBe('words')
})

/** What is true beside a choice whatever it is: of each, another choice leaves the words as true as they were. */
const stands: Readonly<Record<string, readonly string[]>> = {
  AutomatedDecision: ['decides', 'humanInvolvement', 'logic', 'significance', 'consequences', 'use'],
  // What happens to whoever gives nothing is asked in the same form, and shown there.
  Provision: ['consequence'],
  Right: ['how', 'selfService', 'notApplicable'],
  Cookie: ['does', 'objection', 'providerName', 'exemptionSource'],
  Basis: ['covers', 'withdraw', 'contract', 'whose', 'task', 'outsidePublicTask', 'untilObjection', 'how'],
  SpecialCondition: ['covers', 'withdraw', 'secrecy'],
  NoticeChanges: ['process'],
  Controller: ['name', 'shortName', 'legalForm', 'answeredBy', 'about', 'website', 'policy', 'governance', 'oversight'],
  Datum: ['openEnded', 'form'],
  Source: ['name', 'whyNotNamed', 'sector', 'url', 'assurance'],
  SourceInformed: ['how'],
  Recipient: [
    'name',
    'does',
    'sector',
    'whyNotNamed',
    'statedAs',
    'openEnded',
    'group',
    'region',
    'stated',
    'only',
    'staffAccess',
    'policy',
    'since',
  ],
  AuthorityRequests: ['how', 'report'],
  General: ['effects', 'authorityRequests', 'motive'],
  Rights: ['extension', 'identity', 'informal', 'agents', 'appeal', 'refusal', 'lawNamed'],
  BreachAuthority: ['threshold'],
  FurtherProcessing: ['compatible', 'unrelated', 'anonymised'],
  Definition: ['meaning'],
}

interface Part {
  readonly $ref?: string
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Part[]
  readonly properties?: Readonly<Record<string, Part>>
}

const isText = ({ $ref, anyOf = [] }: Part): boolean =>
  /\/(?:text|link|noneBecause)$/.test($ref ?? '') || anyOf.some((one) => /\/(?:text|noneBecause)$/.test(one.$ref ?? ''))

/** Told with any map, whatever else it says. */
const common = ['words', 'notes', 'label', 'title', 'description', 'when', 'for']

function* besideChoices(name: string, { properties = {} }: Part): Iterable<readonly [string, string, string]> {
  const texts = Object.keys(properties).filter((key) => isText(properties[key] ?? {}) && !common.includes(key))
  for (const [key, part] of Object.entries(properties)) {
    if (part.enum !== undefined && key !== 'certainty') for (const text of texts) yield [name, key, text]
    const inside = `${name}${key[0]?.toUpperCase()}${key.slice(1)}`
    for (const one of [part, ...(part.anyOf ?? [])]) yield* besideChoices(inside, one)
  }
}

test('of all words beside a choice it is known whether they hang on it', () => {
  const parts: Readonly<Record<string, object>> = schema.$defs
  const all = Object.entries(parts).flatMap(([name, part]) => [
    ...besideChoices(`${name[0]?.toUpperCase()}${name.slice(1)}`, part),
  ])
  expect(all.length).toBeGreaterThan(100)
  const unknown = all.filter(
    ([of, choice, key]) => hanging[of]?.[choice]?.includes(key) !== true && stands[of]?.includes(key) !== true,
  )
  expect(unknown).toEqual([])
})

const pictures = `# Begun by forthright.
# situation: club
forthright: 1
controllers: { us: { name: Northgate Allotments, country: GB } }
dataSubjects: { members: { label: Members } }
purposes:
  photographs:
    title: Show what we do in pictures
    dataSubjects: [members]
    basis:
      type: consent
      method: ticked-box
      how: You tick a box on our joining form.
      separate: true
      refusable: true
      withdraw: write to us
`

const given = (text: string, id: string, changed: Readonly<Record<string, string>>) => {
  const standing = standingOf(text)
  const card = decisionsIn(standing).find((one) => one.id === id)
  if (card === undefined) throw new Error('There is no such card.')
  return textOf(answered(standing, card, { is: 'begun', changed: { basis: changed } }))
}

const card = 'purposes.photographs'

test('who says yes in another way does so in no words of the way before', () => {
  const told = given(pictures, card, { method: 'spoken' })
  expect(told).toContain('method: spoken')
  expect(told).not.toContain('tick')
  // The form was handed in with what it showed.
  const shown = {
    basis: 'consent',
    method: 'spoken',
    how: 'You tick a box on our joining form.',
    withdraw: 'write to us',
  }
  expect(given(pictures, card, shown)).toBe(told)
  expect(given(pictures, card, { ...shown, how: 'You say so when we take it.' })).toContain(
    'how: You say so when we take it.',
  )
})

test('how people say yes is said on the card, before anything of it stands', () => {
  const open = pictures.replace(/ {4}basis:\n(?: {6}.*\n)+/, '')
  expect(open).not.toContain('consent')
  const told = given(open, card, { basis: 'consent', method: 'spoken', withdraw: 'tell us' })
  expect(told).toContain('method: spoken')
  expect(told).toContain('withdraw: tell us')
  expect(told).not.toContain('tick')
})

test('parents agree no more for those who agree themselves', () => {
  const text = pictures
    .replace('members: { label: Members }', 'members: { label: Members, children: true }, parents: { label: Parents }')
    .replace('method: ticked-box', 'givenBy: [members, parents]')
  const standing = standingOf(text)
  const asked = decisionsIn(standing).find(({ id }) => id === 'children.members')
  if (asked === undefined) throw new Error('Nobody asks.')
  for (const children of ['none', 'themselves']) {
    const told = textOf(answered(standing, asked, { is: 'fields', fields: { children } }))
    expect(told).not.toMatch(/Parents/)
    if (children === 'none') expect(told).not.toMatch(/givenBy/)
    else expect(told).toMatch(/givenBy: ?\[members\]|givenBy: members|givenBy:\n +- members\n/)
  }
})

test('what allowed sensitive data goes with them', () => {
  const text = pictures.replace(
    'purposes:\n  photographs:\n',
    'data:\n  health: { label: Allergies, kinds: [health.conditions] }\n  name: { label: Name, kinds: [identity.name] }\npurposes:\n  photographs:\n    data: [health, name]\n    specialCategoryCondition: explicit-consent\n',
  )
  const standing = standingOf(text)
  const found = decisionsIn(standing).find(({ id }) => id === card)
  if (found === undefined) throw new Error('There is no card.')
  const told = textOf(answered(standing, found, { is: 'begun', changed: { data: ['name'] } }))
  expect(told).not.toMatch(/specialCategoryCondition|Allergies/)
})

test('nobody who counts visits, or has a website, says that they do not', () => {
  const text = (words: string) => `# Begun by forthright.
# situation: club
forthright: 1
controllers: { us: { name: Northgate Allotments, country: GB } }
purposes: { membership: { title: Run your membership, kinds: [membership.administration] } }
cookies: { none: "${words}" }
`
  for (const [option, kind] of [
    ['uncounted', 'analytics.web'],
    ['no-website', 'website'],
  ] as const) {
    const asked = (of: ReturnType<typeof standingOf>, id: string) => {
      const found = decisionsIn(of).find((one) => one.id === id)
      if (found === undefined) throw new Error(`Nobody asks for ${id}.`)
      return found
    }
    const first = standingOf(text('x').replace(/cookies: .*\n/, ''))
    const said = answered(first, asked(first, 'cookies'), { is: 'picked', values: [option] })
    expect(statedAt(said, '/cookies/none')).toMatch(/no visits|no website/)
    const more = answered(said, asked(said, 'purposes'), { is: 'picked', values: ['membership', kind] })
    expect(statedAt(more, '/cookies')).toBeUndefined()
    expect(asked(more, 'cookies').isDone).toBe(false)
  }
})

test('what is usual in one country does not stand, and is not offered, in the other', () => {
  const from = (text: string, country: string) => {
    const standing = standingOf(text)
    const found = decisionsIn(standing).find(({ id }) => id === 'country')
    if (found === undefined) throw new Error('Nobody asks.')
    return answered(standing, found, { is: 'fields', fields: { seat: country, reach: ['none'] } })
  }
  const begun = `# Begun by forthright.
# situation: club
forthright: 1
controllers: { us: { name: Northgate Allotments } }
purposes: { accounts: { title: Keep our accounts } }
`
  const british = from(begun, 'Wales')
  const basisIn = (of: typeof british) =>
    JSON.stringify(statedAt(of, '/purposes/accounts/basis') ?? of.marks.get('/purposes/accounts/basis')?.proposed ?? '')
  expect(basisIn(british)).toContain('Act')
  const books = decisionsIn(british).find(({ id }) => id === 'purposes.accounts')
  if (books === undefined) throw new Error('There is no card.')
  for (const standing of [british, answered(british, books, { is: 'yes' })]) {
    const irish = from(textOf(standing), 'Ireland')
    expect(basisIn(irish)).not.toBe(basisIn(british))
    expect(statedAt(irish, '/purposes/accounts/basis')).toBeUndefined()
    // While somebody else is asked for the country, nothing is of another one.
    const country = decisionsIn(standing).find(({ id }) => id === 'country')
    if (country === undefined) throw new Error('Nobody asks.')
    const unknown = answered(standing, country, { is: 'asked', who: 'Ann' })
    expect(basisIn(unknown)).toBe(basisIn(standing))
    expect(statedAt(from(textOf(unknown), 'Ireland'), '/purposes/accounts/basis')).toBeUndefined()
    expect(basisIn(from(textOf(unknown), 'Wales'))).toBe(basisIn(standing))
  }
})

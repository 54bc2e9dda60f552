import { type Field, field, mapOf, type Value } from '../writing/commented-map.js'
import { openMark } from '../writing/open-places.js'
import { wholeText } from '../writing/written-node.js'
import type {
  Answers,
  ChildrenNotice,
  Cookie,
  Cookies,
  Notice,
  Organisation,
  People,
  Recipient,
  Representative,
  Rights,
  Source,
} from './answers.js'
import { idOf } from './checks.js'
import { contactOf, type Name, purposeOf } from './purpose-of.js'

/** Something that is not stated. */
export interface Open {
  /** The line of the file where its comment stands. */
  readonly line: number
  readonly what: string
  /** Where it belongs: `purposes.marketing-email.retention`. */
  readonly path: string
}

/** The declaration that answers make, as text: every fact is an answer, and whatever was left open is marked. */
export const declarationOf = (answers: Answers, words: readonly string[] = []): string =>
  wholeText(mapOf(fieldsOf(answers)), headFor(words))

/** What is marked as not stated in a declaration, with its places. */
export function openIn(declaration: string): readonly Open[] {
  const open: Open[] = []
  let above: readonly Level[] = []
  for (const [index, line] of declaration.split('\n').entries()) {
    const [, space = '', mark, key = ''] = entry.exec(line) ?? []
    const parents = above.filter(({ indent }) => indent < space.length)
    const [, what = '', missing = ''] = mark?.startsWith('#') ? (marked.exec(mark) ?? []) : []
    if (missing !== '')
      open.push({ line: index + 1, what, path: [...parents.map((one) => one.key), missing].join('.') })
    else if (key !== '') above = [...parents, { indent: space.length, key }]
  }
  return open
}

interface Level {
  readonly indent: number
  readonly key: string
}

/** A comment, or a key with what is before it: the hyphen of a list counts as space. */
const entry = /^((?: |- )*)(#.*|([A-Za-z][\w-]*):(?: |$).*)/

const marked = new RegExp(`^# ${openMark}(.*) \\(([\\w.-]+)\\)$`)

/** Commands that are run beside the file, with the words that name it to a shell unless its name is the usual one. */
function headFor(words: readonly string[]): string {
  const file = words.map((word) => ` ${word}`).join('')
  return ` Made by forthright init from your answers. What you left open is marked "${openMark.slice(0, -2)}".
 Check it with: forthright lint${file}     Print it with: forthright build --draft${file}`
}

function fieldsOf(answers: Answers): readonly Field[] {
  const { regimes, people, sources, recipients } = answers
  const { languages } = answers.notice
  const name = namesIn(answers)
  const isEnglish = languages?.[0] === undefined || languages[0] === 'en'
  const words = (text: string): Value => (isEnglish ? text : (mapOf([field('en', text)]) ?? text))
  return [
    { key: 'forthright', value: 1 },
    field('regimes', regimes, 'which law the notice has to satisfy'),
    field('languages', languages, 'in which languages the notice is'),
    field('notices', noticesOf(answers.notice), 'from which day the notice holds, and how people learn of changes'),
    part('controllers', 'Who decides why and how data are used.', controllersOf(answers), 'who the organisation is'),
    part('dataSubjects', 'Whose data it is.', peopleOf(people, words), 'whose data you use'),
    part('data', 'What you know about them, in words of the catalogue.', dataOf(answers), 'which data you use'),
    part('sources', 'How the data reach you.', sourcesOf(sources), 'how the data reach you'),
    recipients.length > 0 ? part('recipients', 'Who gets data from you.', recipientsOf(recipients), '') : undefined,
    part('purposes', 'What you do with data, and why.', purposesOf(answers, name, words), 'what you use data for'),
    part('rights', 'The rights people have, and how to use them.', rightsOf(answers.rights), 'the rights people have'),
    part('complaints', 'How people can complain.', complaintsOf(answers.rights), 'how people can complain'),
    part('cookies', 'What is stored on people’s devices.', cookiesOf(answers.cookies), 'whether you use cookies'),
    childrenPart(answers.notice),
    part('security', 'What protects the data.', securityOf(answers.notice), 'what protects the data'),
  ]
}

const part = (key: string, comment: string, value: Value | undefined, open: string): Field =>
  value === undefined ? { key, open } : { key, value, comment, apart: true }

/** The ids of the data, by their kinds: the last part of the kind, or all of it where that would be ambiguous. */
function namesIn({ purposes }: Answers): Name {
  const ids = new Map<string, string>()
  for (const kind of purposes.flatMap(({ dataKinds }) => dataKinds ?? [])) {
    if (ids.has(kind)) continue
    const short = kind.slice(kind.lastIndexOf('.') + 1)
    ids.set(kind, idOf([...ids.values()].includes(short) ? kind : short, [...ids.values()], 'data'))
  }
  return (kind) => ids.get(kind) ?? kind
}

function noticesOf({ effective, reviewed, changes, changesWhen }: Notice): Value | undefined {
  const map = mapOf([
    field('effective', effective, 'from which day it holds'),
    field('reviewed', reviewed, 'the day you last looked it over'),
    field('changes', mapOf([field('notify', changes), field('when', changesWhen)]), 'how people learn of changes'),
  ])
  return map && mapOf([field('privacy', map)])
}

const securityOf = ({ security }: Notice): Value | undefined =>
  security === undefined ? undefined : mapOf([field('measures', [security])])

function childrenPart({ children }: Notice): Field {
  if (children === undefined) return undefined
  const { stated } = children
  return part('children', 'What children get to read.', childrenOf(stated), 'what children get to read')
}

function childrenOf(stated: ChildrenNotice | undefined): Value | undefined {
  if (stated === undefined) return undefined
  if (stated === 'none') return mapOf([field('notice', 'none')])
  if (stated === 'whole') return mapOf([field('notice', mapOf([field('none', wholeNotice)]))])
  return mapOf([field('noticeWords', stated.says)])
}

/** What was picked, in words of the file; it is not printed. */
const wholeNotice = 'All of this notice is written for children too.'

function controllersOf({ organisation, purposes }: Answers): Value | undefined {
  const { name, country, publicAuthority, email, post } = organisation
  const map = mapOf([
    field('name', name, 'what the organisation is called'),
    field('country', country, 'the country it is in'),
    field('contact', contactOf(email, post), 'how people reach it'),
    ...(email !== undefined && post === undefined ? [{ key: 'contact.post', open: 'a postal address' }] : []),
    field('dpo', officerOf(organisation), 'whether there is a data protection officer'),
    field('representatives', representativesOf(organisation.representatives)),
    field('targets', organisation.targets),
    field('publicAuthority', publicAuthority, 'whether it is a public authority'),
    // Who picked the soft opt-in of charities said so.
    field('charity', purposes.some(({ marketing }) => marketing?.mode === 'charity-soft-opt-in') || undefined),
  ])
  return map && mapOf([field('us', map)])
}

function officerOf({ dpo }: Organisation): Value | undefined {
  if (dpo === undefined) return undefined
  if ('none' in dpo) return dpo.none === undefined ? 'none' : mapOf([field('none', dpo.none)])
  return mapOf([field('contact', contactOf(dpo.email, undefined), 'how people reach the officer')]) ?? undefined
}

function representativesOf(all: readonly Representative[]): Value | undefined {
  if (all.length === 0) return undefined
  return all.flatMap(({ regime, name, country, email }) => {
    const map = mapOf([
      field('regime', regime),
      field('name', name, 'who represents you there'),
      field('country', country, 'the country the representative is in'),
      field('contact', contactOf(email, undefined), 'how people reach the representative'),
    ])
    return map ?? []
  })
}

const peopleOf = (people: readonly People[], words: (text: string) => Value): Value | undefined =>
  mapOf(
    people.map(({ id, label, relation, children, from }) =>
      field(
        id,
        mapOf([
          field('label', words(label)),
          field('relation', [relation]),
          field('children', children, 'whether there are children among them'),
          from && field('age', mapOf([field('from', from.stated)]), 'how old the youngest are'),
        ]),
      ),
    ),
  )

function dataOf(answers: Answers): Value | undefined {
  const name = namesIn(answers)
  const kinds = [...new Set(answers.purposes.flatMap(({ dataKinds }) => dataKinds ?? []))]
  return mapOf(kinds.map((kind) => field(name(kind), mapOf([field('kinds', [kind])]))))
}

const sourcesOf = (sources: readonly Source[]): Value | undefined =>
  mapOf(
    sources.map(({ id, type, label, name, told }) =>
      field(
        id,
        mapOf([
          field('type', type),
          field('label', label, 'how people know this source'),
          field('name', name, type === 'third-party' || type === 'public' ? 'who gives the data' : undefined),
          field('publiclyAccessible', type === 'public' ? true : undefined),
          field('informed', told && mapOf([field('when', told)]), 'when people get to see the notice'),
        ]),
      ),
    ),
  )

const recipientsOf = (recipients: readonly Recipient[]): Value | undefined =>
  mapOf(recipients.map((recipient) => field(recipient.id, recipientOf(recipient))))

function recipientOf({ vendor, name, isInternal, role, does, contract, places }: Recipient): Value | undefined {
  if (isInternal) return mapOf([field('type', 'internal'), field('label', name, 'who of your own people')])
  return mapOf([
    field('vendor', vendor),
    field('name', name),
    field('does', does, 'what it does for you'),
    field('role', role, 'whether it works for you or for itself'),
    field('contract', contractOf(contract), role === 'processor' ? 'whether a contract binds it' : undefined),
    field('countries', placesOf(places), 'in which countries it holds the data'),
  ])
}

const contractOf = (contract: boolean | undefined): Value | undefined =>
  contract === undefined ? undefined : contract || 'none'

const placesOf = (places: Recipient['places']): Value | undefined =>
  places?.flatMap((place): readonly Value[] => {
    if (place.mechanisms.length === 0 && !place.needsMechanism) return [place.country]
    const mechanisms = place.mechanisms.flatMap(
      (each) =>
        mapOf([
          field('type', each.type),
          field('checked', each.checked, each.isList ? 'the day you found it on the list' : undefined),
          field('scope', each.scope, each.isPartial ? 'why it is covered' : undefined),
          field('copy', each.copy, each.needsCopy ? 'how people get a copy' : undefined),
        ]) ?? [],
    )
    const isByContract = place.mechanisms.some(({ needsCopy }) => needsCopy)
    const map = mapOf([
      field('country', place.country),
      place.needsMechanism ? { key: 'mechanisms', open: 'what protects the data there' } : undefined,
      field('mechanisms', mechanisms.length > 0 ? mechanisms : undefined),
      field(
        'assessment',
        place.assessed && mapOf([field('done', place.assessed)]),
        isByContract ? 'the day you assessed the risks there' : undefined,
      ),
    ])
    return map === undefined ? [] : [map]
  })

const purposesOf = ({ purposes }: Answers, name: Name, words: (text: string) => Value): Value | undefined =>
  mapOf(
    purposes.flatMap((purpose) => {
      const value = purposeOf(purpose, name, words)
      return value === undefined ? [] : [{ key: purpose.id, value, apart: true as const }]
    }),
  )

const rightsOf = ({ byLaw, requests, responseTime, free }: Rights): Value | undefined =>
  mapOf([
    field('list', byLaw ? 'by-law' : undefined, 'the rights people have'),
    field('contact', contactOf(requests?.email, requests?.post), 'where requests go'),
    field('responseTime', responseTime, 'how soon you answer'),
    field('fee', free ? 'none' : undefined, free === false ? 'what requests cost' : 'whether requests are free'),
  ])

function complaintsOf({ complaints, authorities }: Rights): Value | undefined {
  const own =
    complaints &&
    mapOf([
      field('contact', contactOf(complaints.routes?.email, complaints.routes?.post), 'where complaints go'),
      field('acknowledgeWithin', complaints.within, 'how soon you say that a complaint has arrived'),
    ])
  const stated = authorities?.flatMap((id) => mapOf([field('authority', id)]) ?? [])
  return mapOf([
    field('toController', own, complaints === undefined ? undefined : 'how people complain to you'),
    field('toAuthority', stated?.length === 1 ? stated[0] : stated, 'which authority people can complain to'),
  ])
}

function cookiesOf(cookies: Cookies | undefined): Value | undefined {
  if (cookies === undefined || cookies === 'none') return cookies
  const items = mapOf(
    cookies.items.map(({ id, name, does, category, duration, party, ...whose }) =>
      field(
        id,
        mapOf([
          field('name', name),
          field('does', does, 'what it is for'),
          field('category', category, 'of what sort it is'),
          field('duration', duration, 'how long it stays'),
          field('party', party, 'whose it is'),
          ...whoseOf({ party, ...whose }),
        ]),
      ),
    ),
  )
  const { consent } = cookies
  return mapOf([
    field('items', items, 'which cookies you use'),
    field(
      'consent',
      consent &&
        mapOf([
          field('method', consent.method, 'how people agree to them'),
          field('rejectAsEasy', consent.rejectAsEasy, 'whether no is as easy as yes'),
          field('withdraw', consent.withdraw, 'how people change their mind'),
        ]),
      consent === undefined ? undefined : 'how people agree to them',
    ),
  ])
}

function whoseOf({ party, provider, shared }: Pick<Cookie, 'party' | 'provider' | 'shared'>): readonly Field[] {
  if (provider !== undefined && 'id' in provider) return [field('provider', provider.id)]
  return [
    provider && field('providerName', provider.name, 'who sets it'),
    shared && field('sharedWith', shared.stated, party && 'who else gets what it collects'),
  ]
}

import type { Regime } from '../../law/citation.js'
import { child, type Pointer } from '../../source/pointer.js'
import type { FieldAnswer, Taken } from '../answer.js'
import type { Change } from '../change.js'
import { readCountries } from '../fields/read-countries.js'
import { readEmail, readWords } from '../fields/small.js'
import { strayField } from '../fields-decision.js'
import type { Field, Option } from '../form.js'
import { allRegimes, namesAt } from '../named.js'
import { type Described, unfit } from '../one-decision.js'
import { ourId, type Standing, statedAt, textAt } from '../standing.js'

const says = 'who represents you where you reach people from outside'

const inAreas: Readonly<Record<Regime, string>> = {
  eu: 'in the EU',
  uk: 'in the United Kingdom',
  ch: 'in Switzerland',
}

/** What claims the exemption of Article 27(2)(a): a judgement of whoever picks it, and the reason that is printed. */
const occasional =
  'We use data of people there only now and then, use no sensitive data on a large scale, and are unlikely to put anybody at risk.'

const needs: readonly Option[] = [
  { value: 'named', label: 'We have appointed somebody there' },
  { value: 'office', label: 'We have an office there', hint: 'then nobody has to be appointed' },
  {
    value: 'occasional',
    label: `None is needed. ${occasional}`,
    hint: 'you judge it; the notice gives it as the reason',
  },
]

/** Who stands in for an organisation that reaches people of an area from outside: asked only where that was said. */
export function representativeDecisions(standing: Standing): readonly Described[] {
  const us = child('/controllers', ourId(standing))
  const areas = outsideIn(us, standing)
  const isPublic = statedAt(standing, child(us, 'publicAuthority')) === true
  return areas.length === 0 || isPublic ? [] : [representativeDecision(us, areas, standing)]
}

/** The areas in which it reaches people and has no office. */
const outsideIn = (us: Pointer, standing: Standing): readonly Regime[] => {
  const offices = [textAt(standing, child(us, 'country')) ?? [], namesAt(standing, child(us, 'establishedIn'))].flat(2)
  const reached = namesAt(standing, child(us, 'targets'))
  return allRegimes.filter(
    (regime) => reached.includes(regime) && !offices.some((place) => standing.law.inArea(regime, place)),
  )
}

function representativeDecision(us: Pointer, areas: readonly Regime[], standing: Standing): Described {
  const at = child(us, 'representatives')
  const where = areas.map((regime) => inAreas[regime]).join(' and ')
  return {
    id: 'representatives',
    screen: 'contact',
    waitsFor: ['country'],
    ask: `Who represents you ${where}?`,
    why: 'Whoever reaches people from outside appoints somebody among them to whom they can turn, unless the law makes an exception (Article 27).',
    form: { kind: 'fields', fields: fieldsFor(us, areas, standing) },
    // What is missing of somebody who was appointed is asked for here as well.
    decides: [
      { at, says },
      ...[...standing.marks].flatMap(([open, mark]) =>
        open.startsWith(`${at}/`) ? [{ at: open, says: mark.says }] : [],
      ),
    ],
    take(answer) {
      if (answer.is !== 'fields') return unfit
      return taken(answer.fields, us, areas, standing)
    },
  }
}

const details = ['name', 'country', 'email', 'post'] as const

interface Detail {
  readonly label: string
  readonly example: string
  /** What it is asked of: somebody who was appointed, or an office. */
  readonly of: readonly string[]
}

const labels: Readonly<Record<(typeof details)[number], Detail>> = {
  name: { label: 'Who is it?', example: 'Beacon Representatives Ltd', of: ['named'] },
  country: { label: 'In which country?', example: 'Ireland', of: ['named', 'office'] },
  email: { label: 'What is their e-mail address?', example: 'northgate@beacon-reps.example', of: ['named'] },
  post: { label: 'What is their postal address?', example: '2 Harbour Street, Dublin D02 X285', of: ['named'] },
}

/** Areas that are one country: where somebody there is, is known. */
const theCountry: Partial<Readonly<Record<Regime, string>>> = { uk: 'GB', ch: 'CH' }

const placesOf = {
  name: ['name'],
  country: ['country'],
  email: ['contact', 'email'],
  post: ['contact', 'post'],
} as const

function fieldsFor(us: Pointer, areas: readonly Regime[], standing: Standing): readonly Field[] {
  const at = child(us, 'representatives')
  const isNamed = Array.isArray(statedAt(standing, at))
  const isNone = statedAt(standing, child(at, 'none')) !== undefined
  const need = isNamed ? ['named'] : isNone ? ['occasional'] : undefined
  return [
    {
      id: 'need',
      label: 'Is somebody there?',
      form: { kind: 'one', options: needs, ...(need && { now: need }) },
      isOptional: true,
    },
    ...areas.flatMap((regime, index) =>
      details.map((detail): Field => {
        const { label, example, of } = labels[detail]
        const now = textAt(standing, child(at, index, ...placesOf[detail]))
        return {
          id: idOf(detail, regime, areas),
          label: areas.length > 1 ? `${label} (${inAreas[regime]})` : label,
          form: { kind: 'text', example, ...(now !== undefined && { now }) },
          isOptional: true,
          // A file of answers may say what is known all the same.
          onlyIf: { field: 'need', is: detail === 'country' && theCountry[regime] !== undefined ? [] : of },
        }
      }),
    ),
  ]
}

const idOf = (detail: string, regime: Regime, areas: readonly Regime[]): string =>
  areas.length > 1 ? `${regime}-${detail}` : detail

type Fields = Readonly<Record<string, FieldAnswer>>

function taken(fields: Fields, us: Pointer, areas: readonly Regime[], standing: Standing): Taken {
  const stray = strayField(
    fields,
    fieldsFor(us, areas, standing).map(({ id }) => id),
  )
  if (stray !== undefined) return stray
  const at = child(us, 'representatives')
  const need = wordsIn(fields, 'need')
  switch (need) {
    case 'occasional':
      return { changes: [{ put: at, to: { none: occasional } }] }
    case 'office':
      return officesTaken(fields, us, areas, standing)
    case 'named':
      return namedTaken(fields, at, areas, standing)
    case '':
      return { changes: statedAt(standing, at) === undefined ? [{ open: at, says, left: standing.day }] : [] }
    default:
      return { refused: { need: 'Pick one.' } }
  }
}

/** An office in an area makes its law apply by itself: nobody has to be appointed for it. */
function officesTaken(fields: Fields, us: Pointer, areas: readonly Regime[], standing: Standing): Taken {
  const refused: Record<string, string> = {}
  const before = namesAt(standing, child(us, 'establishedIn'))
  const offices = areas.flatMap((regime) => {
    const id = idOf('country', regime, areas)
    const only = theCountry[regime]
    const written = wordsIn(fields, id)
    if (only !== undefined && written === '') return [only]
    const read = readCountries(written, standing.law)
    if ('refused' in read) refused[id] = read.refused
    else if (read.countries.every(({ code }) => !standing.law.inArea(regime, code)))
      refused[id] = `That is not ${inAreas[regime]}.`
    return 'countries' in read ? read.countries.map(({ code }) => code) : []
  })
  if (Object.keys(refused).length > 0) return { refused }
  return {
    changes: [
      { drop: child(us, 'representatives') },
      { put: child(us, 'establishedIn'), to: [...new Set([...before, ...offices])] },
    ],
  }
}

/** One for each area, with what was said of them; what is missing of it stays open. */
function namedTaken(fields: Fields, at: Pointer, areas: readonly Regime[], standing: Standing): Taken {
  const refused: Record<string, string> = {}
  const changes: Change[] = []
  const items = areas.map((regime, index) => {
    const [name, country, email = '', post = ''] = details.map((detail) => wordsIn(fields, idOf(detail, regime, areas)))
    const [nameRead, postRead] = [readWords(name ?? ''), readWords(post)]
    const emailRead = email === '' ? undefined : readEmail(email)
    const read = country === '' ? undefined : readCountries(country ?? '', standing.law)
    if ('refused' in nameRead) refused[idOf('name', regime, areas)] = nameRead.refused
    if ('refused' in postRead) refused[idOf('post', regime, areas)] = postRead.refused
    if (emailRead && 'refused' in emailRead) refused[idOf('email', regime, areas)] = emailRead.refused
    if (read && 'refused' in read) refused[idOf('country', regime, areas)] = read.refused
    const own = child(at, index)
    if (name === '')
      changes.push({ open: child(own, 'name'), says: `who represents you ${inAreas[regime]}`, left: standing.day })
    if (email === '' && post === '')
      changes.push({
        open: child(own, 'contact', 'email'),
        says: 'how people reach your representative',
        left: standing.day,
      })
    const code = read && 'countries' in read ? read.countries[0]?.code : theCountry[regime]
    return {
      regime,
      ...(name !== '' && { name: name ?? '' }),
      ...(code !== undefined && { country: code }),
      ...((email !== '' || post !== '') && {
        contact: { ...(email !== '' && { email }), ...(post !== '' && { post }) },
      }),
    }
  })
  return Object.keys(refused).length > 0 ? { refused } : { changes: [{ put: at, to: items }, ...changes] }
}

const wordsIn = (fields: Fields, id: string): string => [fields[id] ?? ''].flat().join('').trim()

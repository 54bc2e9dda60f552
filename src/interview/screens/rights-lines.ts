import type { Regime } from '../../law/citation.js'
import type { Authority } from '../../law/law.js'
import type { Plain } from '../../source/edit.js'
import { child } from '../../source/pointer.js'
import { asProposed, type CardLine } from '../card.js'
import { alike } from '../fields/alike.js'
import { readReached } from '../fields/read-reached.js'
import { namesAt, regimesIn } from '../named.js'
import { partWith } from '../parts.js'
import { ourId, type Standing, statedAt, textAt } from '../standing.js'
import { countryIn } from '../usual.js'

/** How people use their rights: it follows from how they reach the organisation. */
export function rightsLine(standing: Standing): CardLine {
  const route = routeIn(standing)
  return followingLine(
    {
      id: 'rights',
      own: 'contact',
      label: 'Your rights',
      says: 'the rights people have',
      because: 'The law gives people these rights, and as a rule free of charge; requests go to the address above.',
      wrongIf: 'requests go to another address.',
      means: (to) => `People have the rights that the law gives them. Requests are free and go to ${to}.`,
      with: (contact) => ({ list: 'by-law', contact, fee: 'none' }),
    },
    route,
    standing,
  )
}

/** How people complain: to the organisation, then to the authority of its country where the law names one. */
export function complaintsLine(standing: Standing): CardLine {
  const route = routeIn(standing)
  const authorities = authoritiesIn(standing)
  return followingLine(
    {
      id: 'complaints',
      own: 'toController',
      label: 'Complaints',
      says: 'how people can complain',
      because: 'People can complain to you, and to the authority of your country.',
      wrongIf: 'complaints go to another address, or another authority watches over you.',
      means: (to) => `Complaints go to ${to}, then to: ${authorities.map(({ nameEn }) => nameEn).join(', ')}.`,
      with: (contact) => ({
        toController: { contact },
        ...(authorities.length > 0 && { toAuthority: authorities.map(({ id }) => ({ authority: id })) }),
      }),
    },
    authorities.length === 0 ? undefined : route,
    standing,
  )
}

interface Following {
  readonly id: 'rights' | 'complaints'
  /** The field that is another for each of those for whom a part says the rest. */
  readonly own: 'contact' | 'toController'
  readonly label: string
  readonly says: string
  readonly because: string
  readonly wrongIf: string
  readonly means: (to: string) => string
  readonly with: (contact: Plain) => { readonly [key: string]: Plain }
}

type Route = { readonly [key: string]: Plain }

/** A line whose facts follow from what was confirmed before; another address can be said instead. */
function followingLine(words: Following, route: Route | undefined, standing: Standing): CardLine {
  const whole = child('', words.id)
  const own = child(whole, words.own)
  // Where a part says the rest, it is this address alone that is asked for.
  const isShared = partWith(whole, standing) !== undefined && partWith(own, standing) === undefined
  const at = isShared ? own : whole
  const written = (contact: Plain): Plain => {
    const all = words.with(contact)
    return isShared ? (all[words.own] ?? contact) : all
  }
  const proposed = route && written(route)
  const stated = statedAt(standing, at)
  const said = stated === undefined ? route : contactIn(isShared ? { [words.own]: stated } : stated, words, isShared)
  return {
    id: words.id,
    label: words.label,
    place: { at, says: words.says, ...(proposed !== undefined && { proposed }) },
    reason: words,
    ...(said && { means: words.means(waysIn(said)) }),
    own: {
      ask: 'To whom do people write, and at which address?',
      form: {
        kind: 'text',
        example: 'Jo, our secretary, at requests@northgate.example',
        ...(said && { now: wayIn(said) }),
      },
      take(given) {
        const read = readReached(String(given))
        if ('refused' in read) return { refused: { '': read.refused } }
        const { contact, who } = read
        // Whoever writes the address that holds already means the other ways as well.
        const isOurs = route !== undefined && contact.email !== undefined && contact.email === route.email
        const to = { ...(isOurs && route), ...contact, ...(who !== undefined && { person: who }) }
        return {
          changes: [{ put: at, to: written(to) }],
          understood: [{ field: '', words: words.means(waysIn(to)) }],
        }
      },
    },
    confirm: () => asProposed({ at, proposed }),
  }
}

/** Where something stands as it is written here, how people reach whoever it is about. */
function contactIn(stated: unknown, words: Following, isShared: boolean): Route | undefined {
  const route = [stated, fieldOf(stated, 'toController')].map((each) => fieldOf(each, 'contact')).find(isRoute)
  if (route === undefined || isShared) return route
  return alike(words.with(route), stated) ? route : undefined
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

/** Whom people ask for, the ways to write, and what else is to be known of them. */
function waysIn({ person, notes, ...ways }: Route): string {
  const all = Object.values(ways).filter((each) => typeof each === 'string')
  const who = typeof person === 'string' ? `${person}: ` : ''
  const more = [notes ?? []].flat().filter((each) => typeof each === 'string')
  return [`${who}${all.join(', or ')}`, ...more.map((each) => each.replace(/\.$/, ''))].join('. ')
}

/** The same as it is said anew: whom people ask for and one way, for an address alone stands for all that are ours. */
function wayIn({ person, notes, ...ways }: Route): string {
  const [way = ''] = [ways.email, ways.phone, ways.post].filter((each) => typeof each === 'string')
  const who = typeof person === 'string' ? `${person}, at ` : ''
  const more = [notes ?? []].flat().filter((each) => typeof each === 'string')
  return [`${who}${way}`, ...more].join('. ')
}

/** How people reach the organisation, where that is stated. */
function routeIn(standing: Standing): Route | undefined {
  const contact = statedAt(standing, child('/controllers', ourId(standing), 'contact'))
  return isRoute(contact) ? contact : undefined
}

const isRoute = (value: unknown): value is Route => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Under each law that applies, the one authority that watches over it here; nobody where one of the laws names several. */
function authoritiesIn(standing: Standing): readonly Authority[] {
  const country = countryIn(standing)
  if (country === undefined) return []
  const isPublic = statedAt(standing, child('/controllers', ourId(standing), 'publicAuthority')) === true
  const rows = regimesIn(standing).map((regime) =>
    authoritiesOf(regime, country, standing).filter(({ companies, publicBodies }) =>
      isPublic ? publicBodies !== false : companies,
    ),
  )
  return rows.every(({ length }) => length === 1) ? rows.flat() : []
}

/** The United Kingdom and Switzerland have one each, wherever an organisation is; in the EU it is that of a state. */
const authoritiesOf = (regime: Regime, country: string, { law, ...standing }: Standing): readonly Authority[] =>
  law.authorities(regime, regime === 'eu' ? stateIn(country, { law, ...standing }) : undefined)

/** Where it is from outside, the state of whoever represents it. */
function stateIn(country: string, standing: Standing): string {
  if (standing.law.inArea('eu', country)) return country
  const us = child('/controllers', ourId(standing))
  const offices = namesAt(standing, child(us, 'establishedIn'))
  const named = statedAt(standing, child(us, 'representatives'))
  const all = [
    ...offices,
    ...(Array.isArray(named)
      ? named.map((_, index) => textAt(standing, child(us, 'representatives', index, 'country')) ?? '')
      : []),
  ]
  return all.find((each) => standing.law.inArea('eu', each)) ?? country
}

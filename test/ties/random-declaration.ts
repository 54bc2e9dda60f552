import { type Chance, chanceFrom } from './chance.js'
import { randomPurpose, randomUse } from './random-purpose.js'
import { randomRules } from './random-rules.js'
import type { YamlMap } from './yaml-values.js'

/** The ids of what a random declaration holds. */
export interface Ids {
  readonly people: readonly string[]
  readonly data: readonly string[]
  readonly sources: readonly string[]
  readonly recipients: readonly string[]
  readonly rules: readonly string[]
  /** The other ids of data that have two. */
  readonly aliases: Readonly<Record<string, string>>
}

/** A declaration that follows from a seed, with names that mean nothing, so that each is found again on the page. */
export function randomDeclaration(seed: number): YamlMap {
  const chance = chanceFrom(seed)
  const ids: Ids = {
    people: someIds(chance, 'people', 1, 3),
    data: someIds(chance, 'data', 1, 5),
    sources: someIds(chance, 'source', 0, 4),
    recipients: someIds(chance, 'recipient', 0, 4),
    rules: chance.is(0.2) ? ['shared'] : [],
    aliases: chance.is(0.08) ? { 'data-2': 'data-1' } : {},
  }
  const regimes = chance.one([['uk'], ['eu'], ['eu', 'uk']])
  const hasOther = chance.is(0.12)
  const purposes = chance.is(0.12) ? someIds(chance, 'purpose', 7, 9) : someIds(chance, 'purpose', 1, 4)
  return {
    forthright: 1,
    regimes,
    notices: notices(chance, ids, hasOther),
    controllers: {
      club: {
        name: chance.name(),
        country: regimes.includes('uk') ? 'GB' : 'IE',
        role: 'separate',
        contact: { email: 'a@club.example' },
      },
      ...(hasOther && {
        other: { name: chance.name(), country: 'GB', role: 'separate', contact: { email: 'b@other.example' } },
      }),
    },
    dataSubjects: mapOf(ids.people, () => chance.name()),
    data: mapOf(ids.data, (id) => datum(chance, ids.aliases[id])),
    ...(ids.sources.length > 0 && { sources: mapOf(ids.sources, () => source(chance, ids)) }),
    ...(ids.recipients.length > 0 && { recipients: mapOf(ids.recipients, () => recipient(chance, ids, regimes)) }),
    ...(ids.rules.length > 0 && {
      retention: mapOf(ids.rules, () => randomRules(chance, { ...ids, rules: [] }, 1)[0]),
    }),
    purposes: mapOf(purposes, (_, index) => ({
      ...randomPurpose(chance, ids),
      ...(hasOther && { controllers: index === 1 ? ['other'] : ['club'] }),
    })),
    ...general(chance, ids),
  }
}

const someIds = (chance: Chance, stem: string, least: number, most: number): readonly string[] =>
  Array.from({ length: chance.between(least, most) }, (_, index) => `${stem}-${index + 1}`)

const mapOf = (ids: readonly string[], make: (id: string, index: number) => unknown): YamlMap =>
  Object.fromEntries(ids.map((id, index) => [id, make(id, index)]))

function notices(chance: Chance, { people }: Ids, hasOther: boolean): YamlMap {
  const issued = hasOther ? { issuedBy: ['club'] } : {}
  const [first = '', ...rest] = people
  if (people.length > 1 && chance.is(0.15))
    return { one: { title: 'One', audience: [first], ...issued }, two: { title: 'Two', audience: rest, ...issued } }
  return { one: { title: 'One', ...(chance.is(0.15) && { audience: chance.some(people) }), ...issued } }
}

function datum(chance: Chance, aliasOf: string | undefined): unknown {
  const label = chance.name()
  if (aliasOf !== undefined) return { label, aliasOf }
  if (chance.is(0.8)) return label
  return { label, ...(chance.is(0.5) && { certainty: 'may' }), ...(chance.is(0.3) && { inferred: true }) }
}

function source(chance: Chance, ids: Ids): unknown {
  const type = chance.one(['direct', 'third-party', 'observed', 'public'])
  return {
    type,
    ...(type === 'third-party' ? { name: chance.name() } : { label: chance.name() }),
    ...(chance.is(0.15) && { data: chance.some(ids.data) }),
    ...(chance.is(0.12) && { dataSubjects: chance.some(ids.people) }),
    ...(chance.is(0.1) && { certainty: 'may' }),
  }
}

function recipient(chance: Chance, ids: Ids, regimes: readonly string[]): unknown {
  return {
    ...chance.one([
      { role: 'processor' },
      { role: 'controller' },
      { role: 'joint-controller' },
      {},
      { type: 'public-authority', role: 'controller' },
    ]),
    [chance.one(['name', 'label'])]: chance.name(),
    ...(chance.is(0.15) && { data: chance.some(ids.data) }),
    ...(chance.is(0.1) && { certainty: 'may' }),
    ...(chance.is(0.8) && {
      countries: chance
        .some(abroad, 1)
        .slice(0, 2)
        .map((country) => place(chance, country, regimes)),
    }),
  }
}

const abroad = ['GB', 'IE', 'IN', 'KE', 'MX', 'PH', 'ZA'] as const

function place(chance: Chance, country: string, regimes: readonly string[]): unknown {
  if (country === 'GB' || country === 'IE' || chance.is(0.1)) return country
  const mechanisms = regimes.map((regime) => {
    const type = regime === 'uk' ? chance.one(['uk-idta', 'uk-addendum']) : chance.one(['eu-scc', 'eu-bcr'])
    return chance.is(0.3) ? { type, copy: `Ask ${chance.word()} for it.` } : type
  })
  return { country, mechanisms }
}

function general(chance: Chance, ids: Ids): YamlMap {
  const general = {
    ...(ids.recipients.length > 0 &&
      chance.is(0.35) && {
        recipients: chance
          .some(ids.recipients)
          .slice(0, 2)
          .map((id) => randomUse(chance, id, ids)),
      }),
    ...(ids.sources.length > 0 &&
      chance.is(0.25) && {
        sources: chance
          .some(ids.sources)
          .slice(0, 2)
          .map((id) => randomUse(chance, id, ids)),
      }),
    ...(chance.is(0.35) && { retention: randomRules(chance, ids, chance.between(1, 2)) }),
    ...(chance.is(0.1) && {
      data: chance
        .some(ids.data)
        .slice(0, 2)
        .map((id) => (chance.is(0.5) ? { ref: id, dataSubjects: chance.some(ids.people) } : id)),
    }),
  }
  return Object.keys(general).length > 0 ? { general } : {}
}

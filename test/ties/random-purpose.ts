import type { Chance } from './chance.js'
import type { Ids } from './random-declaration.js'
import { randomRules } from './random-rules.js'
import type { YamlMap } from './yaml-values.js'

/** An id, or a use of it with what is particular there, by chance. */
export function randomUse(chance: Chance, id: string, held: Pick<Ids, 'people' | 'data'>): unknown {
  if (chance.is(0.5)) return id
  const use = {
    ...(held.data.length > 0 && chance.is(0.5) && { data: chance.some(held.data) }),
    ...(held.people.length > 0 && chance.is(0.2) && { dataSubjects: chance.some(held.people) }),
    ...limit(chance),
  }
  return Object.keys(use).length > 0 ? { ref: id, ...use } : id
}

const limit = (chance: Chance): YamlMap => ({
  ...(chance.is(0.2) && { when: `if ${chance.word()} asks` }),
  ...(chance.is(0.2) && { certainty: 'may' }),
})

/** A purpose that uses some of what there is. */
export function randomPurpose(chance: Chance, ids: Ids): YamlMap {
  const hasData = !chance.is(0.04)
  const some = hasData ? chance.some(ids.data) : []
  const held = { people: chance.some(ids.people), data: some.filter((id) => !some.includes(ids.aliases[id] ?? '')) }
  const said = (share: number, value: unknown, key: string): YamlMap => {
    if (chance.is(share)) return {}
    return { [key]: chance.is(0.06) || (Array.isArray(value) && value.length === 0) ? 'none' : value }
  }
  const uses = (all: readonly string[]): readonly unknown[] => chance.some(all).map((id) => randomUse(chance, id, held))
  return {
    title: chance.name(),
    ...(chance.is(0.96) && { dataSubjects: people(chance, held) }),
    data: hasData ? data(chance, held) : { none: 'Nothing is held.' },
    ...said(0.15, uses(ids.sources), 'sources'),
    basis: chance.one(['contract', 'legal-obligation', 'public-task']),
    ...said(0.15, uses(ids.recipients), 'recipients'),
    ...said(0.2, randomRules(chance, { ...ids, ...held }, chance.between(1, 2)), 'retention'),
    ...(chance.is(0.15) && limit(chance)),
  }
}

type Held = Pick<Ids, 'people' | 'data'>

/** People, who sometimes name their data. */
const people = (chance: Chance, held: Held): unknown =>
  held.people.map((id) => (chance.is(0.15) ? { ref: id, data: chance.some(held.data) } : id))

/** Data, which sometimes name their people or say when. */
const data = (chance: Chance, held: Held): unknown =>
  held.data.map((id) => {
    if (chance.is(0.85)) return id
    return chance.is(0.7) ? { ref: id, dataSubjects: chance.some(held.people) } : { ref: id, ...limit(chance) }
  })

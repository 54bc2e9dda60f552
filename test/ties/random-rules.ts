import type { Chance } from './chance.js'
import type { Ids } from './random-declaration.js'
import type { YamlMap } from './yaml-values.js'

/** Rules on how long data are kept, each with a length or an event of its own. */
export function randomRules(
  chance: Chance,
  ids: Pick<Ids, 'people' | 'data' | 'rules'>,
  count: number,
): readonly unknown[] {
  return Array.from({ length: count }, () => {
    const [shared] = ids.rules
    if (shared !== undefined && chance.is(0.3)) return shared
    const exceptions = chance.is(0.2) ? { exceptions: [rule(chance, ids)] } : {}
    return { ...rule(chance, ids), ...exceptions }
  }).filter((each, index, all) => all.indexOf(each) === index)
}

const rule = (chance: Chance, { people, data }: Pick<Ids, 'people' | 'data'>): YamlMap => ({
  ...time(chance),
  ...(chance.is(0.35) && { data: chance.some(data) }),
  ...(chance.is(0.1) && { dataSubjects: chance.some(people) }),
  ...(chance.is(0.1) && { when: `if ${chance.word()} asks` }),
  ...(chance.is(0.1) && { certainty: 'may' }),
  ...(chance.is(0.5) && { end: ['delete'] }),
})

function time(chance: Chance): YamlMap {
  const event = `${chance.word()} ends`
  const keep = `${chance.number()} ${chance.one(['months', 'years'])}`
  return chance.one([
    { keep, after: event },
    { keep, after: 'you leave' },
    { until: event },
    { criterion: `whether ${event}` },
  ])
}

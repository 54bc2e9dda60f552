import { child } from '../source/pointer.js'
import { idsOf } from './fields/purpose-field.js'
import { labelOf } from './fields/registered.js'
import { namesAt } from './named.js'
import { idsIn, type Standing } from './standing.js'
import { usualFor, usualPurpose } from './usual.js'

/**
 * The groups of people that somebody named in the place of one that is usual, by the id of that one: a club whose members are plot
 * holders says so on the first card that has them. On a later one they may be others, such as people on a picture; and so they are
 * where both are named somewhere, or several in the place of one.
 */
export function namedInstead(standing: Standing): ReadonlyMap<string, string> {
  const said = idsIn(standing, 'purposes').map((id) => ({
    usual: idsOf(usualOf(id, standing)),
    stated: namesAt(standing, child('/purposes', id, 'dataSubjects')),
  }))
  const named = new Set(said.flatMap(({ stated }) => stated))
  const met = new Set<string>()
  const instead = new Map<string, string>()
  for (const { usual, stated } of said) {
    const isFirst = usual.every((id) => !met.has(id))
    for (const id of usual) met.add(id)
    const [gone, ...more] = usual.filter((id) => !stated.includes(id))
    const [own, ...others] = stated.filter((id) => isOwn(id, standing))
    if (gone === undefined || own === undefined || more.length + others.length > 0 || named.has(gone)) continue
    if (isFirst) instead.set(gone, own)
  }
  return instead
}

/** Why a group is proposed in the place of the one that is usual. */
export function becauseNamed(from: string, to: string, standing: Standing) {
  const [usual, own] = [labelOf('dataSubjects', from, standing), labelOf('dataSubjects', to, standing)]
  return { because: `You named ${own} where others have ${usual}.`, wrongIf: `it is about other people than ${own}.` }
}

const usualOf = (id: string, standing: Standing) => {
  const purpose = usualPurpose(standing, id)
  return purpose && usualFor(purpose, 'dataSubjects', standing)?.value
}

const isOwn = (id: string, { situation }: Standing): boolean => !Object.hasOwn(situation?.dataSubjects ?? {}, id)

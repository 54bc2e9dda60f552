import { namingFields } from '../source/item-name.js'
import { contentOf, type MapPart, type Part } from './part.js'
import type { Renames } from './renames.js'

/** Items of two lists that say something of the same thing, or stand alone on one side. */
export interface Paired {
  readonly old: Part | undefined
  readonly now: Part | undefined
}

/** So many pairs of items are held against each other field by field. */
const mostCompared = 2500

/**
 * Pairs the items of two lists: first those that say the same, which are left out, then those of the same name, then
 * whichever have most in common; of what then remains, one of each side is one thing that changed.
 */
export function pairItems(before: readonly Part[], after: readonly Part[], renames: Renames): readonly Paired[] {
  const { left, right } = withoutEqual(before, after, renames)
  const named = byName(left, right, renames)
  const pairs: Paired[] = [...named.pairs]
  const old = [...named.old]
  const now = [...named.now]
  if (old.length * now.length <= mostCompared) {
    for (const one of named.old) {
      const index = isFree(one) ? now.findIndex((other) => isFree(other) && inCommon(one, other, renames) > 0.5) : -1
      const [found] = index < 0 ? [] : now.splice(index, 1)
      if (found === undefined) continue
      old.splice(old.indexOf(one), 1)
      pairs.push({ old: one, now: found })
    }
  }
  const [lastOld, ...moreOld] = old
  const [lastNow, ...moreNow] = now
  if (lastOld && lastNow && moreOld.length + moreNow.length === 0 && isFree(lastOld) && isFree(lastNow)) {
    return [...pairs, { old: lastOld, now: lastNow }]
  }
  return [
    ...pairs,
    ...old.map((one) => ({ old: one, now: undefined })),
    ...now.map((one) => ({ old: undefined, now: one })),
  ]
}

/** Pairs what has the same name, in its order. */
function byName(before: readonly Part[], after: readonly Part[], { callOld, callNew }: Renames) {
  const waiting = new Map<string, Part[]>()
  const now = new Set(after)
  for (const one of after) {
    const name = nameOf(one, callNew)
    if (name === undefined) continue
    const same = waiting.get(name)
    if (same) same.push(one)
    else waiting.set(name, [one])
  }
  const pairs: { readonly old: Part; readonly now: Part }[] = []
  const old = before.filter((one) => {
    const found = waiting.get(nameOf(one, callOld) ?? '')?.shift()
    if (found === undefined) return true
    now.delete(found)
    pairs.push({ old: one, now: found })
    return false
  })
  return { pairs, old, now: [...now] }
}

function withoutEqual(before: readonly Part[], after: readonly Part[], { callOld, callNew }: Renames) {
  const known = new Map<string, number>()
  for (const one of after) {
    const content = contentOf(one, callNew)
    known.set(content, (known.get(content) ?? 0) + 1)
  }
  const gone = new Map<string, number>()
  const left = before.filter((one) => {
    const content = contentOf(one, callOld)
    const there = known.get(content) ?? 0
    if (there === 0) return true
    known.set(content, there - 1)
    gone.set(content, (gone.get(content) ?? 0) + 1)
    return false
  })
  const right = after.filter((one) => {
    const content = contentOf(one, callNew)
    const taken = gone.get(content) ?? 0
    if (taken === 0) return true
    gone.set(content, taken - 1)
    return false
  })
  return { left, right }
}

/** What says something of something else by a reference is not about another thing than it names; a word is only itself. */
const isFree = (part: Part): boolean => part.is === 'text' || (part.is === 'map' && part.uses === undefined)

function nameOf(part: Part, call: Renames['callOld']): string | undefined {
  if (part.is !== 'map') return undefined
  if (part.uses) return contentOf(part.uses, call)
  const field = namingFields.map((name) => part.fields.get(name)).find((it) => it !== undefined)
  return field && contentOf(field, call)
}

/** The share of fields that say the same. */
function inCommon(one: Part, other: Part, renames: Renames): number {
  if (one.is !== 'map' || other.is !== 'map') return 0
  const same = [...one.fields].filter(([key, field]) => isSame(field, other.fields.get(key), renames)).length
  return same / Math.max(1, sizeOf(one), sizeOf(other))
}

const sizeOf = ({ fields }: MapPart): number => fields.size

const isSame = (one: Part, other: Part | undefined, { callOld, callNew }: Renames): boolean =>
  other !== undefined && contentOf(one, callOld) === contentOf(other, callNew)

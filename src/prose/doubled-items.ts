import { oncePerModel } from '../model/once-per-model.js'
import type { Model } from '../model/types.js'
import { child, type Declared, isWithin, keysOf, type Pointer } from '../source/pointer.js'
import { parts } from './texts.js'

/** An item of a list that stands in it already. */
export interface DoubledItem {
  readonly at: Pointer
  readonly first: Pointer
  /** What it is called, or its first words. */
  readonly called: string
}

/** Every item that its list holds already: the same word, the same words, or the same thing with nothing said apart. */
export const doubledItems = oncePerModel((model: Model): readonly DoubledItem[] =>
  [{ at: '', regimes: model.regimes, languages: model.languages }, ...parts(model)].flatMap((part) =>
    Object.entries(part).flatMap(([key, value]) =>
      Array.isArray(value) && value.length > 1 ? inList(value, child(part.at, key)) : [],
    ),
  ),
)

function inList(list: readonly unknown[], at: Pointer): readonly DoubledItem[] {
  const known = new Map<string, Pointer>()
  return list.flatMap((item, index) => {
    const here = isDeclared(item) && !isEntity(item) ? item.at : child(at, String(index))
    const called = calledOf(item)
    // What a list takes over from elsewhere is reported there.
    if (called === undefined || !isWithin(here, at)) return []
    const all = JSON.stringify(factsOf(item, here))
    const first = known.get(all)
    known.set(all, first ?? here)
    return first === undefined || first === here ? [] : [{ at: here, first, called }]
  })
}

const isDeclared = (value: unknown): value is Declared =>
  typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'string'

/** Whether an item is only named in the list, and declared in a register. */
const isEntity = ({ at }: Declared): boolean => keysOf(at).length === 2

/** All that an item of a list says, without the places where it says it; what it refers to stands for itself. */
function factsOf(value: unknown, inside: Pointer): unknown {
  if (typeof value === 'string') return value.trim().toLowerCase()
  if (value instanceof Map) return factsOf([...value], inside)
  if (Array.isArray(value)) return value.map((item) => factsOf(item, inside))
  if (typeof value !== 'object' || value === null) return value
  if (isDeclared(value) && !isWithin(value.at, inside)) return { to: value.at }
  return Object.entries(value).flatMap(([key, field]) => (key === 'at' ? [] : [[key, factsOf(field, inside)]]))
}

/** What an item of a list is called, or the first words in it; absent where it has none, or nobody can read them. */
function calledOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item
  if (typeof item !== 'object' || item === null || 'damaged' in item) return undefined
  if ('target' in item && isDeclared(item.target)) return nameOf(item.target)
  if (isDeclared(item) && isEntity(item)) return nameOf(item)
  if ('words' in item && item.words instanceof Map) return calledOf([...item.words.values()][0])
  if ('text' in item && typeof item.text === 'string') return item.text
  return Object.entries(item)
    .filter(([key]) => key !== 'at' && key !== 'role')
    .map(([, field]) => calledOf(field))
    .find((words) => words !== undefined)
}

/** What something that is referred to is called, or its id. */
function nameOf(target: Partial<Record<'title' | 'label' | 'name' | 'id', unknown>> & Declared): string {
  const { title, label, name, id } = target
  return calledOf(title) ?? calledOf(label) ?? calledOf(name) ?? String(id ?? keysOf(target.at).at(-1))
}

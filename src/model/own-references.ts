import { type Register, registers, type Shape } from '../language/shape.js'
import { shapes } from '../language/shapes.gen.js'
import { lazy } from '../law/lazy.js'
import { isValueMap, type Value, type ValueMap } from '../reading/value.js'
import { child, keysOf, type Pointer } from '../source/pointer.js'

/** An id that stands within an entry of its own register. */
export interface OwnReference {
  readonly at: Pointer
  readonly from: string
  readonly to: string
  /** Whether it says for what and when it holds: then two entries may name each other, but none itself. */
  readonly isLimited: boolean
}

/** The field of an entry by which it names another, as its author writes it: `furtherTo.purpose`. */
export const fieldOf = (at: Pointer): string =>
  keysOf(at)
    .slice(2)
    .filter((key) => key !== 'ref' && !/^\d+$/.test(key))
    .join('.')

/** What the entries of a register name of their own register. */
export function* ownReferences(register: Register, written: ValueMap): Iterable<OwnReference> {
  const entries = written[register]
  const shape = shapes.Root?.[register]?.map
  const objects = holders().get(register)
  if (!isValueMap(entries) || shape === undefined || objects === undefined || !holds(shape, register, objects)) return
  for (const [from, entry] of Object.entries(entries)) {
    for (const { at, to, isLimited } of namedIn({ register, objects }, shape, entry, child('', register, from)))
      if (to in entries) yield { at, from, to, isLimited }
  }
}

/** What is looked for: ids of a register, in the maps that can hold one. */
interface Sought {
  readonly register: Register
  readonly objects: ReadonlySet<string>
}

/** The ids of a register in a value, each at the place at which it is resolved. */
function* namedIn(sought: Sought, shape: Shape, value: Value, at: Pointer): Iterable<Omit<OwnReference, 'from'>> {
  const { register, objects } = sought
  if (!holds(shape, register, objects)) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      if (shape.list) yield* namedIn(sought, shape.list, item, child(at, index))
  } else if (shape.list && shape.one) yield* namedIn(sought, shape.list, value, at)
  else if (isValueMap(value)) {
    if (shape.use !== undefined && typeof value.ref === 'string') {
      if (shape.use === register) yield { at: child(at, 'ref'), to: value.ref, isLimited: true }
      return
    }
    const fields = shape.object === undefined ? {} : (shapes[shape.object] ?? {})
    for (const [key, item] of Object.entries(value)) {
      const field = shape.map ?? (Object.hasOwn(fields, key) ? fields[key] : undefined)
      if (field) yield* namedIn(sought, field, item, child(at, key))
    }
  } else if (typeof value === 'string') {
    const short = shape.object === undefined ? undefined : shapes[shape.object]?.[shape.short ?? '']
    if (shape.use === register || shape.ref === register) yield { at, to: value, isLimited: shape.use === register }
    else if (short) yield* namedIn(sought, short, value, at)
  }
}

/** Whether an id of a register can stand in what has a shape, at whatever depth. */
const holds = (shape: Shape, register: Register, objects: ReadonlySet<string>): boolean =>
  shape.ref === register ||
  shape.use === register ||
  (shape.list !== undefined && holds(shape.list, register, objects)) ||
  (shape.map !== undefined && holds(shape.map, register, objects)) ||
  (shape.object !== undefined && objects.has(shape.object))

/** The maps of the language that can hold an id of each register. */
const holders = lazy(() => new Map(registers.map((register) => [register, holdersOf(register)])))

function holdersOf(register: Register): ReadonlySet<string> {
  const objects = new Set<string>()
  for (let size = -1; size !== objects.size; ) {
    size = objects.size
    for (const [name, fields] of Object.entries(shapes))
      if (Object.values(fields).some((shape) => holds(shape, register, objects))) objects.add(name)
  }
  return objects
}

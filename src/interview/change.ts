import type { Starter } from '../catalogue/starters/starter.js'
import { shapes } from '../language/shapes.gen.js'
import { mapsIn, spotAt } from '../language/spot.js'
import { isValueMap } from '../reading/value.js'
import type { Edit, MarkTail, Plain } from '../source/edit.js'
import { keysOf, type Pointer, parentOf } from '../source/pointer.js'
import { isSituation, type Standing, situationComment, statedAt } from './standing.js'

/** What an answer changes, before anybody knows what stands around it. */
export type Change =
  /** A fact is confirmed; what marked it as open goes. */
  | { readonly put: Pointer; readonly to: Plain }
  /** It is open, or open again. */
  | ({ readonly open: Pointer; readonly says: string } & MarkTail)
  /** Neither fact nor mark is left of it. */
  | { readonly drop: Pointer }
  /** What sort of organisation it is, by the id of a starter: a comment, and no fact. */
  | { readonly situation: string }

/** What a change is as edits of the declaration as it stands now. */
export function editsOf(change: Change, standing: Standing): readonly Edit[] {
  if ('put' in change) return [...putting(change.put, change.to, standing), ...unmarking(change.put, standing)]
  if ('drop' in change) return dropping(change.drop, standing)
  if ('situation' in change) return situated(change.situation, standing)
  const { open, says, ...tail } = change
  return [
    ...removing(open, standing, 'leavesComments'),
    { mark: open, says, ...tail, orders: ordersTo(open, standing) },
  ]
}

/** The comment stands at the head of the main file, above all that is declared. */
function situated(id: string, { trees: [main] }: Standing): readonly Edit[] {
  if (main === undefined) return []
  const { path: file, text } = main.file
  const lines = text.split('\n')
  const found = lines.findIndex((line) => isSituation(line.trimEnd()))
  const line = found === -1 ? lines.findIndex((each) => !each.startsWith('#')) + 1 : found + 1
  const start = { line, column: 1 }
  const end = found === -1 ? start : { line, column: (lines[found]?.trimEnd().length ?? 0) + 1 }
  const by = found === -1 ? `${situationComment(id)}\n` : situationComment(id)
  return [{ replace: { file, range: { start, end } }, by }]
}

/** Writes a fact among its siblings, with whatever has to stand around it. */
function putting(at: Pointer, to: Plain, standing: Standing): readonly Edit[] {
  const above = parentOf(at)
  if (at === '' || above === '' || isHolder(standing, above)) return [{ set: at, to, order: orderAt(above, standing) }]
  const key = keysOf(at).at(-1) ?? ''
  return putting(above, { ...shortAt(above, standing), [key]: to }, standing)
}

/** What stands at a place in a word, as the map that the word is short for. */
function shortAt(at: Pointer, standing: Standing): { readonly [key: string]: Plain } {
  const word = statedAt(standing, at)
  const { shape } = spotAt(at)
  const short = shape?.short ?? shape?.list?.short
  return short !== undefined && typeof word === 'string' ? { [short]: word } : {}
}

/** Whether a map or a list stands at a place. */
export const isHolder = (standing: Standing, at: Pointer): boolean => {
  const value = statedAt(standing, at)
  return isValueMap(value) || Array.isArray(value)
}

/** The marks at a place and inside it. */
const marksWithin = ({ marks }: Standing, at: Pointer): readonly Pointer[] =>
  [...marks.keys()].filter((place) => place === at || place.startsWith(`${at}/`))

/** What was open around a fact is open no more. */
const unmarking = (at: Pointer, standing: Standing): readonly Edit[] => [
  ...[...standing.marks.keys()].filter((place) => at.startsWith(`${place}/`)).map((place) => ({ mark: place })),
  ...marksWithin(standing, at).map((place) => ({ mark: place })),
]

/** What would be left empty goes with its last entry; what is open in it stays marked, further out. */
function removing(at: Pointer, standing: Standing, comments?: 'leavesComments'): readonly Edit[] {
  if (statedAt(standing, at) === undefined) return []
  const outermost = emptiedWith(at, standing)
  const inside = marksWithin(standing, outermost).filter((place) => place !== at && !place.startsWith(`${at}/`))
  return [
    { remove: outermost, ...(comments && { leavesComments: true }) },
    ...inside.flatMap((place) => marking(place, standing)),
  ]
}

/** The outermost map that holds nothing else. */
function emptiedWith(at: Pointer, standing: Standing): Pointer {
  const above = parentOf(at)
  const holder = statedAt(standing, above)
  const isLast = above !== '' && isValueMap(holder) && Object.keys(holder).length === 1
  return isLast ? emptiedWith(above, standing) : at
}

/** A mark as it stands. */
function marking(at: Pointer, standing: Standing): readonly Edit[] {
  const mark = standing.marks.get(at)
  if (mark === undefined) return []
  const { key: _, ...words } = mark
  return [{ mark: at, ...words, orders: ordersTo(at, standing) }]
}

const dropping = (at: Pointer, standing: Standing): readonly Edit[] => [
  ...unmarking(at, standing),
  ...removing(at, standing),
]

/** The order at each level on the way to a place. */
export function ordersTo(at: Pointer, standing: Pick<Standing, 'situation'>): readonly (readonly string[])[] {
  const above = at === '' ? undefined : parentOf(at)
  return above === undefined ? [] : [...ordersTo(above, standing), orderAt(above, standing)]
}

/** In which order the entries of a map stand: the fields as the language has them, the entries of a register as they are usual. */
export function orderAt(at: Pointer, standing: Pick<Standing, 'situation'>): readonly string[] {
  const { shape } = spotAt(at)
  if (shape?.map !== undefined) return usualIds(keysOf(at)[0] ?? '', standing.situation)
  return shape === undefined ? [] : mapsIn(shape).flatMap((of) => Object.keys(shapes[of] ?? {}))
}

function usualIds(register: string, situation: Starter | undefined): readonly string[] {
  if (situation === undefined) return []
  switch (register) {
    case 'purposes':
      return situation.purposes.map(({ id }) => id)
    case 'dataSubjects':
    case 'data':
    case 'sources':
      return Object.keys(situation[register])
    case 'recipients':
      return [...Object.keys(situation.recipients), ...situation.vendors]
    default:
      return []
  }
}

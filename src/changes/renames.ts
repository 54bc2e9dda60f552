import { type Register, registers } from '../language/shape.js'
import { type CallEntry, contentOf, type MapPart, type Part } from './part.js'

/** An entry that goes by another id, and says the same. */
export interface Rename {
  readonly register: string
  readonly from: string
  readonly to: string
}

/** Entries that were renamed, and what each is called on both sides. */
export interface Renames {
  readonly all: readonly Rename[]
  readonly callOld: CallEntry
  readonly callNew: CallEntry
  /** The id that an entry had before, if it was renamed. */
  calledBefore(register: string, id: string): string | undefined
}

interface Entry {
  readonly register: Register
  readonly id: string
  readonly part: Part
}

/**
 * Finds entries that go by another id: in the same register, and what they say is the same once references are followed.
 * Two that say the same are no rename of either: it is only one where there is one candidate.
 */
export function renamesBetween(before: MapPart, after: MapPart): Renames {
  const gone = only(before, after)
  const come = only(after, before)
  const colours = settledColours(gone, come)
  const all = registers.flatMap((register) => {
    const old = byColour(gone, register, colours.old)
    const now = byColour(come, register, colours.now)
    return [...old].flatMap(([colour, [from, ...more]]) => {
      const [to, ...others] = now.get(colour) ?? []
      const isSure = from !== undefined && to !== undefined && more.length + others.length === 0 && !isEmpty(from.part)
      return isSure ? [{ register, from: from.id, to: to.id }] : []
    })
  })
  const renamed = new Map(all.map(({ register, from, to }) => [keyOf(register, from), to]))
  const earlier = new Map(all.map(({ register, from, to }) => [keyOf(register, to), from]))
  return {
    all,
    callOld: (register, id) => renamed.get(keyOf(register, id)) ?? id,
    callNew: (_, id) => id,
    calledBefore: (register, id) => earlier.get(keyOf(register, id)),
  }
}

const keyOf = (register: string, id: string): string => `${register}/${id}`

/** The entries of one side whose ids the other does not have. */
const only = (side: MapPart, other: MapPart): readonly Entry[] =>
  registers.flatMap((register) => {
    const entries = side.fields.get(register)
    const known = other.fields.get(register)
    if (entries?.is !== 'entries') return []
    return [...entries.entries].flatMap(([id, part]) =>
      known?.is === 'entries' && known.entries.has(id) ? [] : [{ register, id, part }],
    )
  })

/** What only its id tells apart is not known again under another one. */
const isEmpty = (part: Part): boolean => part.is === 'map' && part.fields.size === 0

/** Entries that only a longer chain of references tells apart are not known again: one is gone, another has come. */
const mostRounds = 16

type Colours = ReadonlyMap<string, number>

/** Entries get one colour as long as nothing tells them apart; those that they refer to tell them apart from round to round. */
function settledColours(
  gone: readonly Entry[],
  come: readonly Entry[],
): { readonly old: Colours; readonly now: Colours } {
  let old: Colours = new Map(gone.map(({ register, id }) => [keyOf(register, id), 0]))
  let now: Colours = new Map(come.map(({ register, id }) => [keyOf(register, id), 0]))
  let count = 0
  for (let round = 0; round < mostRounds; round += 1) {
    const contents = new Map<string, number>()
    const paint = (entries: readonly Entry[], colours: Colours): Colours =>
      new Map(
        entries.map(({ register, id, part }) => {
          const content = `${register} ${contentOf(part, calledBy(colours))}`
          const colour = contents.get(content) ?? contents.size
          contents.set(content, colour)
          return [keyOf(register, id), colour]
        }),
      )
    const nextOld = paint(gone, old)
    now = paint(come, now)
    old = nextOld
    if (contents.size === count) break
    count = contents.size
  }
  return { old, now }
}

/** What only one side has goes by its colour, which no id can look like. */
const calledBy =
  (colours: Colours): CallEntry =>
  (register, id) => {
    const colour = colours.get(keyOf(register, id))
    return colour === undefined ? id : `\u0000${colour}`
  }

function byColour(
  entries: readonly Entry[],
  register: Register,
  colours: Colours,
): ReadonlyMap<number, readonly Entry[]> {
  const groups = new Map<number, readonly Entry[]>()
  for (const entry of entries) {
    const colour = colours.get(keyOf(entry.register, entry.id))
    if (entry.register !== register || colour === undefined) continue
    groups.set(colour, [...(groups.get(colour) ?? []), entry])
  }
  return groups
}

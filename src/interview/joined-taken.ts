import type { Taken, Understood } from './answer.js'

type Said = Extract<Taken, { readonly changes: unknown }>

type FieldOf = (field: string) => string

/**
 * What became of several answers, as of one: it is refused where any of them is, with every reason, and else holds all that each of
 * them holds. Where several refuse one field, it says why of each.
 */
export function joinedTaken(parts: readonly Taken[]): Taken {
  const refused = new Map<string, ReadonlySet<string>>()
  for (const [field, why] of parts.flatMap((part) => ('refused' in part ? Object.entries(part.refused) : [])))
    refused.set(field, new Set([...(refused.get(field) ?? []), why]))
  if (refused.size > 0)
    return { refused: Object.fromEntries([...refused].map(([field, reasons]) => [field, [...reasons].join(' ')])) }
  const said = parts.flatMap((part) => ('changes' in part ? [part] : []))
  // All that an answer can hold is named here: what comes to it later does not compile before it is joined too.
  const joined: Required<Said> = {
    changes: said.flatMap(({ changes }) => changes),
    understood: said.flatMap(({ understood = [] }) => understood),
  }
  return joined
}

/** The same at other fields, such as those of a screen that shows several decisions. */
export const shownAt = (taken: Taken, refusedAt: FieldOf, understoodAt: FieldOf = refusedAt): Taken =>
  'refused' in taken
    ? { refused: Object.fromEntries(Object.entries(taken.refused).map(([field, why]) => [refusedAt(field), why])) }
    : { ...taken, ...(taken.understood && { understood: taken.understood.map((one) => readAt(one, understoodAt)) }) }

const readAt = (one: Understood, fieldOf: FieldOf): Understood => ({ ...one, field: fieldOf(one.field) })

import type { Decision } from './decision.js'
import type { CardForm } from './form.js'
import type { SharedNeed } from './together.js'

/** A decision that is a card. */
export type Card = Decision & { readonly form: CardForm }

/** Whether a decision is one. */
export const isCard = (decision: Decision): decision is Card => decision.form.kind === 'card'

/** The fields of the first, which all of them have. */
export const sharedFields = (members: readonly Decision[]): readonly SharedNeed[] => {
  const [first] = members
  return first?.form.kind === 'fields'
    ? first.form.fields.map((field) => ({ field, inside: field.id, of: members }))
    : []
}

/** What a question about one thing begins with. */
export const titleOf = ({ ask }: Decision): string => ask.replace(/: (?:is this|You keep|one more)\b.*$/, '')

/** Names as a question holds them. */
export const listed = (names: readonly string[]): string => names.join('; ')

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** How many they are, as a sentence says it. */
export const numbered = (count: number): string => words[count] ?? String(count)

import type { Answer } from './answer.js'
import type { Asked } from './form.js'
import type { Standing } from './standing.js'

/** Whom an answer names as somebody who knows. */
export const knowersIn = (answer: Answer): readonly Asked[] =>
  answer.is === 'asked'
    ? [answer]
    : [...('asked' in answer ? Object.values(answer.asked ?? {}) : []), ...knowersInside(answer)]

const knowersInside = (answer: Answer): readonly Asked[] =>
  answer.is === 'yes' ? Object.values(answer.opened ?? {}).flatMap(knowersIn) : []

/** Who was asked for something that is open. */
export const knowersAsked = ({ marks }: Pick<Standing, 'marks'>): readonly Asked[] =>
  [...marks.values()].flatMap(({ asked }) => asked ?? [])

/** People as they are written, each once: a name, and behind a comma what they are. */
export function knowersInWords(all: readonly Asked[]): readonly string[] {
  const words = new Map<string, string>()
  for (const { who, role } of all)
    if (who.trim() !== '' && !words.has(who))
      words.set(who, knowerInWords({ who, ...(role !== undefined && { role }) }))
  return [...words.values()]
}

/** A person as they are written in one field. */
export const knowerInWords = ({ who, role }: Asked): string => (role === undefined ? who : `${who}, ${role}`)

/** A person as somebody writes them. */
export function knowerOf(words: string): Asked {
  const [who = '', ...role] = words.split(',').map((part) => part.trim())
  return role.length === 0 ? { who } : { who, role: role.join(', ') }
}

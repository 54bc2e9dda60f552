import type { Message } from '../../src/documents/words/message.js'
import { countries } from '../../src/law/countries.js'
import { wrongChoices } from './choices.js'
import type { Problem } from './problem.js'
import type { Messages } from './read-messages.js'

/** The messages that a language has to have, by key, in their order. */
export type Wanted = ReadonlyMap<string, Message>

/**
 * What is wrong with the messages of a language beside those of the reference: one that is not known, one that takes other
 * arguments, and, where the language is no draft, each that is missing. `inherited` are those that
 * its base has.
 */
export function holdAgainst(
  wanted: Wanted,
  { file, head, written }: Messages,
  { inherited, formattedAs }: { readonly inherited: ReadonlySet<string>; readonly formattedAs: string },
): readonly Problem[] {
  const problems: Problem[] = []
  for (const { key, line, message } of written.values()) {
    const words = wrongWith(key, message, wanted, formattedAs)
    if (words !== undefined) problems.push({ file, line, message: `${key}: ${words}` })
  }
  if (head.isDraft) return problems
  let line = 1
  for (const key of wanted.keys()) {
    const here = written.get(key)
    if (here) line = here.line
    else if (!inherited.has(key)) problems.push({ file, line, message: `${key}: missing; it would follow this line.` })
  }
  return problems
}

function wrongWith(key: string, message: Message | undefined, wanted: Wanted, formattedAs: string): string | undefined {
  const [plain = '', state] = key.split('@')
  const reference = wanted.get(plain)
  if (!reference) return 'there is no such message.'
  if (state !== undefined && !states.has(state)) return `${state} is no state; write its code, such as FR.`
  if (!message) return undefined
  const wrong = otherArguments(message, reference)
  const all = wrong.length > 0 ? wrong : wrongChoices(message, reference, formattedAs)
  return all.length === 0 ? undefined : `${all.join('; ')}.`
}

const states: ReadonlySet<string> = new Set(countries.map(({ code }) => code))

function otherArguments(message: Message, reference: Message): readonly string[] {
  const pairs = [
    ['shows', message.shown, reference.shown],
    ['chooses by', message.chosen, reference.chosen],
  ] as const
  return pairs.flatMap(([verb, has, wants]) => [
    ...has.filter((name) => !wants.includes(name)).map((name) => `it ${verb} {${name}}, which is not given`),
    ...wants.filter((name) => !has.includes(name)).map((name) => `it no longer ${verb} {${name}}`),
  ])
}

import type { Decision } from '../../interview/decision.js'
import type { Line } from '../../interview/form.js'
import { cardWords, sentenceOf } from './card-words.js'
import type { Told } from './prompter.js'

/** Sentences by their decision and their line, as somebody read them. */
export type Sentences = ReadonlyMap<string, string>

/** Those for which a decision stands, as they are now, each with its sentences. */
function membersOf({ of = [] }: Decision, all: readonly Decision[]) {
  return of.flatMap((id) => {
    const member = all.find((one) => one.id === id)
    return member?.form.kind === 'card' ? [{ member, lines: member.form.lines }] : []
  })
}

const keyOf = (member: Decision, line: Line): string => `${member.id}/${line.id}`

/** All sentences of those for which a decision stands. */
export const sentencesNow = (decision: Decision, all: readonly Decision[]): Sentences =>
  new Map(
    membersOf(decision, all).flatMap(({ member, lines }) =>
      lines.map((line) => [keyOf(member, line), sentenceOf(line)] as const),
    ),
  )

/** What is read once more before a yes: the sentences that are not as they were read, each under what it is about. */
export function changedSince(decision: Decision, before: Sentences, all: readonly Decision[]): readonly Told[] {
  const { form } = decision
  return membersOf(decision, all).flatMap(({ member, lines }) => {
    const changed = lines.filter((line) => before.get(keyOf(member, line)) !== sentenceOf(line))
    const title = form.kind === 'card' ? form.lines.find(({ opens }) => opens === member.id)?.label : undefined
    const said = Object.fromEntries(changed.flatMap(({ id, state }) => (state === 'stated' ? [[id, true]] : [])))
    return changed.length === 0
      ? []
      : [{ words: title ?? member.ask, tone: 'strong' } as const, ...cardWords(changed, said).map(setIn)]
  })
}

const setIn = ({ words, tone }: Told): Told => ({ words: `  ${words}`, tone: tone === 'strong' ? 'plain' : tone })

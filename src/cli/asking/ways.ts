import type { Answer } from '../../interview/answer.js'
import type { Decision } from '../../interview/decision.js'
import type { Asked, Option } from '../../interview/form.js'
import { knowerOf } from '../../interview/knowers.js'
import type { Sentences } from './changed-sentences.js'
import { escaped, type Prompter, type Said, stopped } from './prompter.js'

/** What somebody does instead of answering. */
export type Turn = 'keep' | 'back' | 'stop' | 'later' | 'list' | 'bring-back' | Opening | Asked

/** Opens another decision instead, by its id. */
export type Opening = `open ${string}`

/** What was said of a decision that is not answered yet. */
export type Begun = Extract<Answer, { is: 'begun' }>

/** An answer, or what somebody does instead. */
export type Got<Value> = { readonly value: Value } | { readonly turn: Turn }

/** Where a question stands: who asks, and what can be done instead of answering it. */
export interface Ways {
  readonly prompter: Prompter
  /** Whether it can be left for now, or given to somebody who knows. */
  readonly canLeave: boolean
  /** Whether somebody looks back at it: then it can be kept as it is. */
  readonly isLookedAt: boolean
  /**
   * Takes what was said so far and keeps it: the decision as it stands then, or what happens instead. What is said of another
   * decision, such as one of several on a card, names it.
   */
  readonly keep: (said: Answer, of?: Decision) => Promise<Decision | 'stop' | Opening>
  /** What somebody read of a card that stands for several before they changed something of it: it is not shown to them again. */
  readonly read: Map<string, Sentences>
  /** All there is to decide, as it stands now. */
  decisions(): readonly Decision[]
  /** Whether there is one before it. */
  readonly canGoBack: boolean
  /** Whether there is an answer that can be changed instead. */
  readonly canPick: boolean
  /** What the last answer took out can be brought back. */
  readonly canBringBack: boolean
  readonly knownBy?: Decision['knownBy']
  /** Who was asked for something else already, as they are written; the last that was named stands first. */
  people(): readonly string[]
}

const values = {
  keep: ':keep',
  back: ':back',
  stop: ':stop',
  later: ':later',
  asked: ':asked',
  on: ':on',
  list: ':list',
  bringBack: ':bring-back',
} as const

/** The ways as lines of a list, below what can be picked. */
export const wayOptions = ({ canLeave, canGoBack, knownBy }: Ways): readonly Option[] => [
  ...(canLeave
    ? [
        {
          value: values.asked,
          label: 'Somebody else knows',
          ...(knownBy !== undefined && { hint: `perhaps the ${knownBy}` }),
        },
        { value: values.later, label: 'Leave it for now' },
      ]
    : []),
  ...(canGoBack ? [{ value: values.back, label: 'Go back' }] : []),
]

/** The way to leave everything as it is. */
export const keepOption: Option = { value: values.keep, label: 'Keep it as it is' }

/** What a line of a list means: a way, or nothing of the sort. Whoever thinks better of it is asked again. */
export async function turnOf(value: string, ways: Ways): Promise<Turn | 'again' | undefined> {
  switch (value) {
    case values.keep:
      return 'keep'
    case values.back:
      return 'back'
    case values.stop:
      return 'stop'
    case values.later:
      return 'later'
    case values.list:
      return 'list'
    case values.bringBack:
      return 'bring-back'
    case values.on:
      return 'again'
    case values.asked:
      return whoKnows(ways)
    default:
      return undefined
  }
}

/** Asks until there is an answer or somebody does something else; Esc asks what. */
export async function answered<Value>(ask: () => Promise<Said<Value>>, ways: Ways): Promise<Got<Value>> {
  for (;;) {
    const said = await ask()
    if (said === stopped) return { turn: 'stop' }
    if (said !== escaped) return { value: said }
    const turn = await insteadOf(ways, 'What now?')
    if (turn !== 'again') return { turn }
  }
}

/** Asks what somebody wants who does not answer; what stood in a field that was emptied can be kept. */
export async function insteadOf(ways: Ways, ask: string, canKeep = false): Promise<Turn | 'again'> {
  const options = [
    { value: values.on, label: 'Go on with this question' },
    ...(canKeep ? [keepOption] : []),
    ...(ways.canBringBack ? [{ value: values.bringBack, label: 'Bring back what you took out' }] : []),
    ...wayOptions(ways),
    ...(ways.canPick ? [{ value: values.list, label: 'Change another answer' }] : []),
    { value: values.stop, label: 'Stop here', hint: 'all that you answered is saved' },
  ]
  const said = await ways.prompter.one({ ask, why: '', options })
  if (said === stopped) return 'stop'
  return said === escaped ? 'again' : ((await turnOf(said, ways)) ?? 'again')
}

/** Whom somebody asks: a name, with what the person is behind a comma. */
async function whoKnows({ prompter, people: peopleNow, knownBy }: Ways): Promise<Asked | 'again' | 'stop'> {
  const people = peopleNow()
  if (people.length > 0) {
    const options = [
      ...people.map((value) => ({ value, label: value })),
      { value: values.asked, label: 'Somebody else' },
    ]
    const why = 'Pick one of those, or type another name.'
    const said = await prompter.one({ ask: 'Who knows it?', why, options, takesWords: true })
    if (said === stopped) return 'stop'
    if (said === escaped) return 'again'
    if (said !== values.asked) return knowerOf(said)
  }
  const said = await prompter.text({
    ask: 'Who knows it?',
    why: 'A name, or what the person is. It stands in a comment of your file and is printed nowhere.',
    example: `Ann, ${knownBy ?? 'treasurer'}`,
    check: () => undefined,
  })
  if (said === stopped) return 'stop'
  if (said === escaped || said.trim() === '') return 'again'
  return knowerOf(said)
}

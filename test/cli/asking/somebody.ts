import type { AskedList, AskedMany, AskedText, Prompter, Said } from '../../../src/cli/asking/prompter.js'

/** What somebody at a terminal sees and does. */
export interface Somebody {
  text(asked: AskedText): Said<string>
  one(asked: AskedList): Said<string>
  many(asked: AskedMany): Said<readonly string[]>
  /** Hears what is told between the questions. */
  heard?(words: string): void
}

/** A prompter that a test answers through; what was told and asked is written down. */
export interface Sitting extends Prompter {
  readonly told: string[]
  readonly asked: string[]
}

/** What stands among the questions for what is read before one of them. */
const reads = '(reads)'

/** Sits somebody down in front of the questions. */
export function sitting(somebody: Somebody, isTooLong?: Prompter['isTooLong']): Sitting {
  const told: string[] = []
  const asked: string[] = []
  const note = (ask: string): void => {
    asked.push(ask)
    if (asked.length > 400) throw new Error(`It does not end: ${asked.slice(-6).join(' / ')}`)
  }
  return {
    told,
    asked,
    ...(isTooLong && {
      isTooLong,
      read: async () => {
        asked.push(reads)
        return true
      },
    }),
    tell: (words) => {
      told.push(words)
      somebody.heard?.(words)
    },
    text: async (question) => {
      note(question.ask)
      return somebody.text(question)
    },
    one: async (question) => {
      note(question.ask)
      return somebody.one(question)
    },
    many: async (question) => {
      note(question.ask)
      return somebody.many(question)
    },
  }
}

const words: Readonly<Record<string, string>> = {
  'Which country are you in?': 'Wales',
  'E-mail': 'secretary@cwm-derwen.example',
  'From which day does it hold?': '1 January 2027',
}

/** The value of a way by what its line says. */
export const wayOf = (asked: AskedList, label: string): string | undefined =>
  asked.options.find((option) => option.label === label)?.value

/** Confirms what is proposed and fills what is not: a club that keeps a list of members. */
export const plain: Somebody = {
  text: ({ ask, now, example = 'as we said' }) => now ?? words[ask] ?? example.split(', or')[0] ?? example,
  one: ({ options, now }) =>
    now?.[0] ??
    options.find(({ label }) => label === 'Not now')?.value ??
    options.find(({ value }) => value !== ':pick')?.value ??
    '',
  many: ({ ask, now = [], options }) => {
    if (now.length > 0) return now
    if (ask === 'What do you do?') return ['membership']
    // Where nothing is offered, it is said in own words.
    return options.length === 0 ? ['Only the committee can open it.'] : [options[0]?.value ?? '']
  },
}

import type { Change } from './change.js'
import type { Asked, Form } from './form.js'

/** What a person answers. */
export type Answer =
  | { readonly is: 'words'; readonly words: string }
  /** What is no value of an option is somebody's own words. */
  | { readonly is: 'picked'; readonly values: readonly string[] }
  | {
      readonly is: 'fields'
      readonly fields: Fields
      /** Fields that somebody else knows. */
      readonly asked?: Readonly<Record<string, Asked>>
    }
  /** A card as it stands, but for the lines that are said otherwise. */
  | {
      readonly is: 'yes'
      readonly changed?: Readonly<Record<string, FieldAnswer | Fields>>
      readonly needs?: Fields
      /** Sentences and days that somebody else knows. */
      readonly asked?: Readonly<Record<string, Asked>>
      /** Of several on one screen: those that were opened there and answered by themselves, by their ids. */
      readonly opened?: Readonly<Record<string, Answer>>
    }
  /** So much was said before somebody stopped or looked elsewhere: the rest is neither confirmed nor left. */
  | {
      readonly is: 'begun'
      readonly fields?: Fields
      readonly changed?: Readonly<Record<string, FieldAnswer | Fields>>
      readonly needs?: Fields
      readonly asked?: Readonly<Record<string, Asked>>
    }
  | { readonly is: 'no' }
  | { readonly is: 'later' }
  | ({ readonly is: 'asked' } & Asked)

/** An answer to something small: words, or what was picked. */
export type FieldAnswer = string | readonly string[]

/** Several small answers, by the ids of their fields. */
export type Fields = Readonly<Record<string, FieldAnswer>>

/** The id of a field of one decision that was opened on the screen of several. */
export const insideOpened = (decision: string, field: string): string => `${decision}/${field}`

/** The parts of an answer that are said of some, by their ids. */
export const among = <Value>(
  all: Readonly<Record<string, Value>>,
  ids: ReadonlySet<string>,
): Readonly<Record<string, Value>> => Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)))

/** What became of an answer. */
export type Taken =
  | { readonly changes: readonly Change[]; readonly understood?: readonly Understood[] }
  /** By field; `''` is the whole of it. */
  | { readonly refused: Readonly<Record<string, string>> }

/** How words were read, and what is doubtful about them. */
export interface Understood {
  readonly field: string
  /** The decision that it answers, where that was opened on the screen of several. */
  readonly of?: string
  readonly words: string
  readonly doubt?: string
  /** What can be answered instead: it is asked for where there is doubt, else only offered. */
  readonly instead?: readonly Instead[]
}

/** Another answer that is offered: by its words; without them one is written anew, or behind how it begins. */
export interface Instead {
  readonly label: string
  readonly words?: string
  readonly begins?: string
}

/** Other words for what was answered in doubt, as an answer. */
export function insteadAnswer({ kind }: Form, field: string, words: string): Answer {
  if (kind === 'card') return { is: 'begun', changed: { [field]: words } }
  return field === '' ? { is: 'words', words } : { is: 'fields', fields: { [field]: words } }
}

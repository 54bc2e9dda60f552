import type { IntlMessageFormat } from 'intl-messageformat'

/** A message as parsed by ICU MessageFormat. */
export type MessageTree = ReturnType<IntlMessageFormat['getAst']>

/** A message of a catalogue, parsed, with the arguments it takes. */
export interface Message {
  readonly tree: MessageTree
  /** Arguments whose nodes it shows: `{name}`. */
  readonly shown: readonly string[]
  /** Arguments whose raw value it chooses by: plural and select. */
  readonly chosen: readonly string[]
  /** Whether it only marks that a draft of a language lacks the message. */
  readonly isMissing?: true
}

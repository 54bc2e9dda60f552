import type { Quoted } from '../../findings/fact.js'

/** What keeps a file from being read as YAML, or from being read in one way only. */
export type SyntaxMistake = RefusedFile | RefusedYaml | UnreadableText

/** A file that is no text of ours at all. */
export type RefusedFile =
  | { readonly mistake: 'carriage-return' | 'empty-file' }
  /** By its code: a character that ends lines elsewhere, and none in YAML. */
  | { readonly mistake: 'other-line-end'; readonly character: string }
  | { readonly mistake: 'wide-encoding'; readonly encoding: 'UTF-16' | 'UTF-32' }
  | { readonly mistake: 'directive'; readonly written: Quoted }
  | { readonly mistake: 'no-map'; readonly found: 'list' | 'text' }
  | { readonly mistake: 'not-utf-8'; readonly byte: number }
  /** The limit is absent where it is the parser that gave up. */
  | { readonly mistake: 'too-deep'; readonly limit?: number }

/** YAML that means nothing here, or not what was meant. */
export type RefusedYaml =
  | { readonly mistake: 'continued-list' | 'key-without-name' | 'tag' | 'wrong-key' }
  | { readonly mistake: 'alias-in-itself'; readonly name: Quoted }
  /** `budget`: for how many values all aliases of a file may stand. */
  | { readonly mistake: 'costly-alias'; readonly name: Quoted; readonly budget: number }
  /** `isText`: no anchor could have that name. */
  | { readonly mistake: 'unknown-alias'; readonly name: Quoted; readonly isText: boolean }
  | { readonly mistake: 'comma-in-text'; readonly item: Quoted }
  | { readonly mistake: 'duplicate-key'; readonly key: Quoted }
  | { readonly mistake: 'hidden-character'; readonly character: Quoted }
  | { readonly mistake: 'key-without-space'; readonly key: Quoted; readonly value: Quoted }
  /** `hasEarlier`: something stands before it in the same braces. */
  | { readonly mistake: 'lone-word'; readonly word: Quoted; readonly hasEarlier: boolean }

/** Text at which the parser stumbles and of which there is nothing to tell but where it is. */
export type Stumble =
  | 'comma-missing'
  | 'comment-without-space'
  | 'dash-in-line'
  | 'dashes-in-brackets'
  | 'first-character'
  | 'item-without-dash'
  | 'key-over-lines'
  | 'lone-comma'
  | 'lone-question-mark'
  | 'long-key'
  | 'no-colon'
  | 'no-escape'
  | 'open-quote'
  | 'second-colon'
  | 'second-document'
  | 'separator-missing'
  | 'space-missing'
  | 'tab'
  | 'text-after-quote'
  | 'text-as-alias'
  | 'unexpected'
  | 'uneven-indent'

/** Text at which the parser stumbles. */
export type UnreadableText =
  | { readonly mistake: Stumble }
  /** A character that only looks like a plain one, by its code. */
  | { readonly mistake: 'look-alike'; readonly character: string }
  | { readonly mistake: 'open-bracket'; readonly bracket: '[' | '{'; readonly hasComment: boolean }
  | { readonly mistake: 'stray-bracket'; readonly bracket: ']' | '}' }
  /** What only the parser can tell, in its own words. */
  | { readonly mistake: 'unreadable'; readonly said: Quoted }

import type { Stumble } from './syntax-mistake.js'

/** What the codes of the parser's errors mean. */
export const byCode: ReadonlyMap<string, Stumble | 'tag'> = new Map([
  ['TAB_AS_INDENT', 'tab'],
  ['BAD_INDENT', 'uneven-indent'],
  ['MULTIPLE_DOCS', 'second-document'],
  ['BLOCK_AS_IMPLICIT_KEY', 'second-colon'],
  ['MULTILINE_IMPLICIT_KEY', 'key-over-lines'],
  ['MISSING_CHAR', 'separator-missing'],
  ['BAD_SCALAR_START', 'first-character'],
  ['BLOCK_IN_FLOW', 'dashes-in-brackets'],
  ['UNEXPECTED_TOKEN', 'unexpected'],
  ['BAD_ALIAS', 'text-as-alias'],
  ['TAG_RESOLVE_FAILED', 'tag'],
  ['BAD_DQ_ESCAPE', 'no-escape'],
  ['KEY_OVER_1024_CHARS', 'long-key'],
])

/** Errors that only their message tells apart. */
export const bySign: readonly (readonly [RegExp, Stumble])[] = [
  [/^Sequence item without - /, 'item-without-dash'],
  [/^Missing space after :/, 'space-missing'],
  [/^Missing ,/, 'comma-missing'],
  [/^Comments must be separated/, 'comment-without-space'],
]

/** Initials and numbers of acts, in any language: `S.I.`, `U.S.`. */
const initials = '(?:[A-Z]\\.){1,4}[A-Z]'

const pattern = (...words: readonly string[]): RegExp =>
  new RegExp(`(?:^|[\\s(])(?:${[initials, ...words].join('|')})\\.$`)

const anyLanguage = pattern()

/** What ends in a full stop and ends no sentence, by language. */
const byLanguage: ReadonlyMap<string, RegExp> = new Map([
  [
    'de',
    // `z. B.` and `i. d. R.` begin with a small letter that stands alone.
    pattern(
      '[a-z](?:\\. [A-Z])?',
      'Abs',
      'Artt?',
      'bzw',
      'ca',
      'Dr',
      'ggf',
      'inkl',
      'Nr',
      'Prof',
      'sog',
      'St',
      'Str',
      'Tel',
      'usw',
      'vgl',
    ),
  ],
  [
    'en',
    pattern(
      ...['e\\.g', 'i\\.e', 'Nos?', 'nos', '[Aa]rts?', 'ss?', 'secs?', 'paras?', 'regs?', 'Sch', 'cf', 'vs', 'approx'],
      ...['Ltd', 'Inc', 'Co', 'Corp', 'Dr', 'Mr', 'Mrs', 'Ms', 'St'],
    ),
  ],
])

/** The abbreviations of a language by its tag; in a language that nothing is known of, initials alone. */
export const abbreviations = (tag: string): RegExp => byLanguage.get(tag.split('-')[0] ?? '') ?? anyLanguage

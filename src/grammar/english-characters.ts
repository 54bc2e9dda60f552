/** What English calls the characters that are taken for plain ones, by their code. */
const names: Readonly<Record<string, string>> = {
  'U+00A0': 'a no-break space',
  'U+00AB': 'a typographic quotation mark',
  'U+00AD': 'a soft hyphen',
  'U+00BB': 'a typographic quotation mark',
  'U+200B': 'a space without width',
  'U+2010': 'a typographic hyphen',
  'U+2011': 'a no-break hyphen',
  'U+2012': 'a dash',
  'U+2013': 'an en dash',
  'U+2014': 'an em dash',
  'U+2015': 'a dash',
  'U+2018': 'a typographic quotation mark',
  'U+2019': 'a typographic apostrophe',
  'U+201A': 'a typographic quotation mark',
  'U+201B': 'a typographic quotation mark',
  'U+201C': 'a typographic quotation mark',
  'U+201D': 'a typographic quotation mark',
  'U+201E': 'a typographic quotation mark',
  'U+201F': 'a typographic quotation mark',
  'U+202F': 'a narrow no-break space',
  'U+2060': 'a character without width',
  'U+2212': 'a minus sign',
  'U+3000': 'a wide space',
  'U+FEFF': 'a character without width',
  'U+FF0E': 'a wide full stop',
  'U+FF1A': 'a wide colon',
  'U+FF20': 'a wide at sign',
}

/** A character by its code, with its article: "a no-break space (U+00A0)". */
export const character = (code: string): string => `${names[code] ?? 'a special space'} (${code})`

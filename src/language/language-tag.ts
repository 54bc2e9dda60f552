/** What is known of a tag of BCP 47 that is not written as a declaration writes it. */
export interface OtherTag {
  /** The same as it is written here, or as much of it as is read. */
  readonly meant?: string
}

// The grammar of RFC 5646, 2.1; what has four letters and more in the place of a language is no language so far.
const form = new RegExp(
  `^(?:${[
    '[a-z]{2,3}(?:-[a-z]{3}){0,3}', // a language, perhaps with others that belong to it: zh-cmn
    '(?:-[a-z]{4})?', // a script
    '(?:-(?:[a-z]{2}|\\d{3}))?', // a region
    '(?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))*', // variants
    '(?:-[a-wyz\\d](?:-[a-z\\d]{2,8})+)*', // extensions
    '(?:-x(?:-[a-z\\d]{1,8})+)?', // for private use
  ].join('')}|x(?:-[a-z\\d]{1,8})+)$`,
  'i',
)

/** Tags that were registered before there was a grammar, and do not follow it. */
const older: ReadonlySet<string> = new Set([
  ...['ami', 'bnn', 'default', 'enochian', 'hak', 'klingon', 'lux', 'mingo', 'navajo', 'pwn', 'tao', 'tay', 'tsu'].map(
    (name) => `i-${name}`,
  ),
  ...['en-gb-oed', 'sgn-be-fr', 'sgn-be-nl', 'sgn-ch-de'],
])

/** Reads a well-formed tag that has more parts, three letters or capitals; undefined where the text is no tag. */
export function otherTag(written: string): OtherTag | undefined {
  if (written.length > 100 || !(form.test(written) || older.has(written.toLowerCase()))) return undefined
  const meant = readHere(written)
  return meant === undefined ? {} : { meant }
}

/** Whether a text of two or three letters is the tag of a language that has a name: many a word has three letters. */
export const isNamedLanguage = (written: string): boolean =>
  !/^[a-z]{2,3}$/i.test(written) ||
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(written) !== undefined

/** As much of a tag as is read here: a language of two letters, and its script or region. */
function readHere(written: string): string | undefined {
  // Of a language that belongs to another, its own tag says the same: zh-cmn-Hans is cmn-Hans.
  const plain = written.replace(/^[a-z]{2,3}-(?=[a-z]{3}(?:-|$))/i, '').replace(/-(?:[a-wyz\d]|x)-.*$/i, '')
  const known = canonical(plain) ?? canonical(plain.replace(/^([a-z]{2,3}(?:-[a-z]{2})?)-.*/i, '$1'))
  return /^[a-z]{2}(?:-(?:[A-Z]{2}|[A-Z][a-z]{3}))?(?![A-Za-z\d])/.exec(known ?? '')?.[0]
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** One pattern of several, so that a text is gone through once. */
const anyOf = (flags: '' | 'i', ...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), flags)

/** What is left in a text that nobody finished, whatever its language, in small letters and capitals alike. */
const inAnyCase = anyOf(
  'i',
  /\[e-?mail(?:\s+protected)?\](?!\()/,
  /\blorem ipsum\b/,
  /\bmissing translation\b|\btranslation missing\b|\[missing [^\]\n]{1,200}\]/,
)

const asWritten = anyOf(
  '',
  // A link to nowhere.
  /\[[^\]\n]{0,200}\]\(\s{0,9}#?\s{0,9}\)/,
  // In capitals only: 'todo' is a word of Spanish and Portuguese.
  /(?<![A-Za-z])(?:TODO|FIXME|TBC|TBD|TBA)(?![A-Za-z])/,
  /\[\s{0,9}[•●]\s{0,9}\]/,
  /<%[=-]?[^%>\n]{0,80}%>|<\?(?:php|=)/,
  // What a template was to fill in: {{name}}, ${name}, {name}, %NAME%, %(name)s, %1$s, @@NAME@@, <<name>>, [[name]], __NAME__.
  /\{\{[^{}\n]{0,200}\}\}|\$?\{[A-Za-z_][\w.-]{0,60}\}|\{\d{1,2}\}/,
  /%[A-Z][A-Z\d_]{1,60}%|%\(\w{1,60}\)[sd]\b|(?<![\d.,])%(?:\d\$)?[sd]\b/,
  /@@\w{1,60}@@|<<[\w .-]{1,60}>>|\[\[[^[\]\n]{1,200}\]\]|##[A-Z][A-Z\d_]{1,60}##/,
  /(?<!\w)__[A-Z][A-Z\d_]{1,60}__(?!\w)|_{3,}/,
  // Not behind a dot, where it ends the name of a site; not three capitals, which are the Roman thirty.
  /(?<![.\w])(?:x{3,}|X{4,})(?!\w)/,
  // A blank that our own advice leaves, and nothing beside it: quotation marks inside others look the same.
  /^‹[^›\n]{1,80}›$/,
  // What advice leaves to fill in, and nothing else: inside of a text these are quotation marks.
  /^‹[^‹›\n]{1,80}›$/,
  // Nothing but points and strokes.
  /^[\s.…?_–—-]{1,40}$/,
  // A letter that was lost where a file was read in another encoding.
  /\uFFFD/,
  // What a program wrote where it found nothing.
  /\[object [A-Z]\w{0,30}\]|\bNaN\b|\bInvalid Date\b|^(?:undefined|null|NULL)$/,
  // A reference that Word, Excel or LaTeX could not follow.
  /#(?:REF|VALUE|NAME|NULL|DIV\/0)[!?]|#N\/A\b|\bError! (?:Reference source|Bookmark|Hyperlink)\b|(?<=[\s(])\?{2,}/,
  // A day that nobody filled in.
  /\b(?:dd|DD|tt|TT)[-/. ](?:mm|MM)[-/. ](?:yy|YY|jj|JJ)(?:yy|YY|jj|JJ)?\b|\bXX[-/.]XX[-/.]XX(?:XX)?\b/,
)

/**
 * Addresses that templates leave in. Names under `.example` are reserved like these, but people choose them knowingly for
 * organisations that do not exist.
 */
const inAddresses = anyOf(
  'i',
  /(?<![\w-])(?:[\w-]{1,63}\.){0,9}example\.(?:com|org|net)(?!\.?\w)/,
  /(?<![\w-])(?:[\w-]{1,63}\.){0,9}(?:localhost|[\w-]{1,63}\.(?:invalid|test))(?![\w.-])/,
  /(?<![\w-])(?:[\w-]{1,63}\.){0,9}(?:your|my)-?(?:domain|company|organi[sz]ation|business|web-?site|site|club|charity|school|practice|name)(?:-?name)?\.(?:com|org|net|co|eu|uk|de|fr|ch|info|org\.uk|co\.uk)(?!\.?\w)/,
  /(?<![\w-])(?:[\w-]{1,63}\.){0,9}(?:domain|company|website)-?name\.(?:com|org|net|co\.uk|org\.uk|de|eu)(?!\.?\w)/,
  /(?<=@|\/\/|www\.)(?:domain|company)\.com(?!\.?\w)/,
)

/** Numbers that templates leave in: letters for figures, or nothing but noughts. */
const inNumbers = anyOf(
  'i',
  /(?<!\w)X{2,}(?!\w)/,
  /^(?:\+\d{1,3})?[^\d\n]{0,3}(?:0[^\d\n]{0,3}){6,30}$/,
  /(?<!\d)0?1[- ]?2[- ]?3[- ]?4[- ]?5[- ]?6[- ]?7[- ]?8[- ]?9[- ]?0?(?!\d)/,
)

/** Signs without which no mark can stand in a text: most texts have none of them, and are told at a glance. */
const mayBeLeft =
  /[[{%@<#_?‹\uFFFD]|^[\s.…–—-]+$|[xX]{3}|XX|[A-Z]{3}|(?:dd|DD|tt|TT)[-/. ]|undefined|null|NaN|Invalid|[Ll][Oo][Rr][Ee][Mm]|[Tt]ranslation|TRANSLATION|Error!/

/** A mark in a text that tells that it is not finished, as it stands there. */
export const markLeftIn = (text: string): string | undefined =>
  mayBeLeft.test(text) ? (asWritten.exec(text) ?? inAnyCase.exec(text))?.[0].trim() : undefined

/** The same in an address or a link. */
export const leftInAddress = (address: string): string | undefined =>
  markLeftIn(address) ?? inAddresses.exec(address)?.[0].trim()

/** The same in a number to call. */
export const leftInNumber = (number: string): string | undefined =>
  markLeftIn(number) ?? inNumbers.exec(number)?.[0].trim()

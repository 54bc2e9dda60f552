/** Signs that our own words are set with, and what says the same on a terminal that shows only ASCII. */
const signs: Readonly<Record<string, string>> = {
  '…': '...',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '‹': '<',
  '›': '>',
  '–': '-',
  '—': '-',
  '−': '-',
  '│': '|',
  '─': '-',
  '×': 'x',
  '→': '->',
  '·': '.',
  '•': '*',
  '≤': '<=',
  '≥': '>=',
  '\u00a0': ' ',
  '\u202f': ' ',
}

const anySign = new RegExp(`[${Object.keys(signs).join('')}]`, 'g')

/** A text in signs of ASCII. Letters of names and of values stay as they are: in another form they would be other names. */
export const plainSigns = (text: string): string => text.replace(anySign, (sign) => signs[sign] ?? sign)

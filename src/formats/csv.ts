/** Prints a table as RFC 4180 has it: every value in quotation marks, so that no separator of any program parts it. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((value) => `"${inert(value).replaceAll('"', '""')}"`).join(',')}\r\n`).join('')

/** A spreadsheet takes a value that begins like this for a formula and runs it; behind an apostrophe it is a text. */
const inert = (value: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value)

import type { TextForm } from './form.js'

const lineEnd = /\r\n|[\r\n\u0085\u2028\u2029]/

/**
 * What somebody pastes, as it stands in a field of one line: nothing is left out but what cannot be seen. Lines are parted as the
 * field says, those of an address by commas; a line that has its comma gets no second one.
 */
export function inOneLine(pasted: string, form: Pick<TextForm, 'between'> = {}): string {
  const between = form.between ?? ' '
  const written = pasted.split(lineEnd).map((line) => line.replace(/\p{Cc}/gu, ' '))
  const lines = written.filter((line) => line.trim() !== '')
  // The space before or behind a piece that is pasted into a line is part of it.
  if (lines.length < 2) return lines[0] ?? ''
  const sign = between.trim()
  return lines
    .map((line) => line.trim())
    .reduce(
      (whole, line) => `${sign !== '' && whole.endsWith(sign) ? whole.slice(0, -sign.length) : whole}${between}${line}`,
    )
}

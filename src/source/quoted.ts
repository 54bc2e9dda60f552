/** A value as a message quotes it: in quotation marks, on one line, and only its beginning where it is long. */
export function quoted(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, ' ').trim()
  const characters = [...line]
  const whole = characters.length <= 60 && text.length <= 200
  return `'${whole ? line : `${characters.slice(0, 59).join('')}…`}'`
}

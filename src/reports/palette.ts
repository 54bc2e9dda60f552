/** The 16 colours of the terminal only, so that the reader's own theme decides how they look. */
const styles = {
  error: '1;31',
  warning: '1;33',
  info: '1;36',
  ok: '32',
  fix: '32',
  place: '36',
  strong: '1',
  dim: '2',
} as const

/** What a piece of text is, from which its colour follows. */
export type Style = keyof typeof styles

/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

const coloured: Paint = (style, text) => (text === '' ? '' : `\u001b[${styles[style]}m${text}\u001b[0m`)

const plain: Paint = (_style, text) => text

/** The way to colour text; without colour every text stays as it is, since colour only repeats what a word says. */
export const palette = (color: boolean): Paint => (color ? coloured : plain)

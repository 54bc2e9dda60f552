import type { ElementContent } from 'hast'
import type { Code } from 'mdast'
import { element, text } from '../../../src/formats/html-element.js'

/** A block of a document: below the name of its file, with what is typed set apart, and a marked line of an example. */
export function codeBlock({ value, meta, lang }: Code): ElementContent {
  const [file = '', how] = (meta ?? '').split(' ')
  const isExample = file === 'bad' || file === 'good'
  const lines = value.split('\n').flatMap((line) => [lineOf(line, lang), text('\n')])
  const block = element('pre', { tabIndex: 0, ...(isExample && { className: [file] }) }, element('code', {}, ...lines))
  const caption = isExample || file === '' ? undefined : `${file}${places[how ?? ''] ?? ''}`
  return caption === undefined ? block : element('figure', {}, element('figcaption', {}, text(caption)), block)
}

/** Where the lines of a block go, if they are not the whole file. */
const places: Readonly<Record<string, string>> = {
  append: ', at the end',
  above: ', above its last line here',
  instead: ', in the place of the entry with this name',
}

function lineOf(line: string, lang: string | null | undefined): ElementContent {
  if (lang === 'console' && line.startsWith('$ ')) return element('b', {}, text(line))
  return line.endsWith('# ~') ? element('mark', {}, text(line.replace(/~$/, 'here'))) : text(line)
}

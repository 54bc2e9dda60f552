import type { Made } from '../../checking/mend.js'
import { count, digits, type Look, widthOf, wrap } from '../layout.js'
import { visibleName } from '../visible-name.js'

/** Says how many places were changed, in which files and by which rules, or would be. */
export function describeMended(made: readonly Made[], isDry: boolean, look: Look): string {
  if (made.length === 0) return isDry ? 'Nothing would be changed.\n' : 'Nothing was changed.\n'
  const files = [...new Set(made.map(({ file }) => visibleName(file)))]
  const where = files.length > 3 ? count(files.length, 'file') : files.join(', ')
  const counts = new Map<string, number>()
  for (const { rule } of made) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const rules = [...counts].map(([rule, number]) => `${rule} (${digits(number)})`).join(', ')
  const what = `${isDry ? 'Would change' : 'Changed'} ${count(made.length, 'place')} in ${where}: ${rules}.`
  return wrap(what, widthOf(look))
    .map((line) => `${line}\n`)
    .join('')
}

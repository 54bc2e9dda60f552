import type { Mended } from '../../checking/mend.js'
import { count, digits, type Look, widthOf, wrap } from '../layout.js'
import { visibleName } from '../visible-name.js'

/** Says how many places were changed, in which files and by which rules, or would be; and how many stay as they are. */
export function describeMended(mended: Mended, isDry: boolean, look: Look): string {
  const said = [changedIn(mended, isDry), ...leftIn(mended)].join(' ')
  return wrap(said, widthOf(look))
    .map((line) => `${line}\n`)
    .join('')
}

function changedIn({ made }: Mended, isDry: boolean): string {
  if (made.length === 0) return isDry ? 'Nothing would be changed.' : 'Nothing was changed.'
  const files = [...new Set(made.map(({ file }) => visibleName(file)))]
  const where = files.length > 3 ? count(files.length, 'file') : files.join(', ')
  const counts = new Map<string, number>()
  for (const { rule } of made) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const rules = [...counts].map(([rule, number]) => `${rule} (${digits(number)})`).join(', ')
  return `${isDry ? 'Would change' : 'Changed'} ${count(made.length, 'place')} in ${where}: ${rules}.`
}

const leftIn = ({ left }: Mended): readonly string[] =>
  left === 0
    ? []
    : [
        `Left ${count(left, 'place')} to you: changed without you, ${left === 1 ? 'it' : 'each'} would bring another finding.`,
      ]

import { reasons } from '../../src/language/kept-from-notices.js'
import { printCitations } from '../../src/law/citation.js'
import { readersOf, reasonsUnread, unreadReasons, whyUnread } from './readers.js'
import { reasonsToKeep } from './reasons.js'
import type { Row } from './rows.js'

/** `docs/fields.md`: what becomes of each place of the language. */
export function fieldsDocs(rows: readonly Row[]): string {
  const tops = [...new Set(rows.map(({ path }) => topOf(path)))]
  return [
    '# What becomes of each field',
    '',
    introduction,
    '',
    ...reasons.map((reason) => reasonLine(reason, rows)),
    '',
    readingIntroduction,
    '',
    ...unreadReasons.map((reason) => `- *${reason}*: ${reasonsUnread[reason]}`),
    '',
    `Of ${rows.length} places, ${rows.filter(({ prints }) => prints.length > 0).length} are printed.`,
    '',
    ...tops.flatMap((top) => [
      `## ${top}`,
      '',
      '| place | told | read by |',
      '| --- | --- | --- |',
      ...rows.filter(({ path }) => topOf(path) === top).map(rowText),
      '',
    ]),
  ].join('\n')
}

const topOf = (path: string): string => path.split('.')[0] ?? ''

const introduction = `Each place of [the language](format.md) in which a value can stand, with what it does. The cells are filled by running: a
small declaration is given the value, then another one, then none. *Told* names the clauses of a notice that change with the
value, or why no notice tells it; *read by* the rules whose findings change. Where words of a list make the same notice, they
are named.

An asterisk stands for any id; items of lists have no sign of their own. A plain value that is short for a field, such as a
text for a label, is the place of that field, and so is an id for its \`{ ref: … }\`. \`none\` stands for the reason of an
explicit none. What is written as damaged is no place of its own, and an exception of an exception is not unfolded further.

A place that is in no notice has one of six reasons:
`

const readingIntroduction = `What no notice tells is there for rules. A rule that reads a place too seldom for the small declaration is named as well: its
own examples show that it does. Where no rule reads such a place, one of these reasons stands beside it:`

function reasonLine(reason: (typeof reasons)[number], rows: readonly Row[]): string {
  const { says, cites } = reasonsToKeep[reason]
  const number = rows.filter(({ kept, prints }) => kept === reason && prints.length === 0).length
  const law = cites.length === 0 ? '' : ` (${printCitations(cites)})`
  return `- *${reason}*, ${number} places: ${says}${law}`
}

/** The row of a place. */
export const rowText = ({ path, prints, kept, reads, alike }: Row): string => {
  const told = prints.length > 0 ? few(prints) : kept === undefined ? '' : `*${kept}*`
  const same = alike.map((words) => words.map((word) => `\`${String(word)}\``).join(' = '))
  const cell = prints.length > 0 && same.length > 0 ? `${told}; alike: ${same.join(', ')}` : told
  return `| \`${path}\` | ${cell} | ${readers({ path, prints, kept, reads, alike })} |`
}

/** The rules that read a place; of what only a rule can use, those that read it elsewhere, or why none does. */
function readers({ path, prints, kept, reads }: Row): string {
  if (reads.length > 0) return few(reads)
  if (prints.length > 0 || (kept !== 'record' && kept !== 'law')) return 'no rule'
  const elsewhere = readersOf(path)
  const because = whyUnread(path)
  if (elsewhere.length > 0) return few(elsewhere)
  return because === undefined ? 'no rule' : `no rule: *${because}*`
}

const few = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')

import { type ChangeClass, classes } from '../../changes/change-class.js'
import { beginning } from '../../source/graphemes.js'
import { classHeadings } from '../../wording/changes/english.js'
import { inert, inertCode } from '../inert.js'
import type { Look } from '../layout.js'
import { printPlace } from '../print-place.js'
import { commandOf, nothingTyped } from '../typed-again.js'
import { type Compared, countsOf } from './compared.js'
import { lawSentences } from './law-lines.js'
import { partText } from './part-text.js'
import { sumOf } from './plan.js'
import { isSaid, labelOf, ofClass, placeOf, reasonOf, sharedWords, signOf, type Told } from './told-change.js'
import { unmarkedSentences } from './unmarked-lines.js'
import { unreadPlaces } from './unread.js'

/** A comment on GitHub holds 65,536 characters. */
const longest = 60_000

/** So many signs of what something said are shown. */
const longestSaid = 600

/**
 * A comment on a pull request: one line, then the changes by what they ask for. What stands in it is HTML without an empty
 * line, where no text is markup in any reader of Markdown.
 */
export function diffMarkdown(all: readonly Compared[], _look?: Look, typed = nothingTyped): string {
  let room = longest
  let left = 0
  const fitting = (rows: readonly string[]): readonly string[] =>
    rows.filter((row) => {
      const isFitting = row.length < room
      if (isFitting) room -= row.length
      else left += 1
      return isFitting
    })
  const blocks = classes.flatMap((one) => {
    const rows = fitting(ofClass(all, one).map(rowOf))
    return rows.length > 0 ? [blockOf(one, rows, countsOf(all)[one])] : []
  })
  const law = lawSentences(all).flatMap(({ days, says }) => {
    const rows = fitting(says.map((it) => `<li>${inert(it)}</li>\n`))
    return rows.length > 0 ? [`<p><strong>law, from ${inert(days)}</strong></p>\n<ul>\n${rows.join('')}</ul>\n`] : []
  })
  const unmarked = fitting(unmarkedSentences(all).map((sentence) => `<p>${inert(sentence)}</p>\n`))
  const places = fitting(unreadPlaces(all).map((it) => `<code>${inertCode(it)}</code>`))
  const unread =
    places.length === 0 ? [] : [`<p>Not compared, since it cannot be read for certain: ${places.join(', ')}</p>\n`]
  const diff = inertCode(commandOf('diff', typed))
  const rest = left === 0 ? [] : [`<p>And ${left} more: <code>${diff}</code> shows all.</p>\n`]
  return [`### forthright diff: ${inert(sumOf(all))}\n`, ...blocks, ...rest, ...law, ...unmarked, ...unread].join('\n')
}

/** What has to be told stands open, the rest is folded. */
const blockOf = (one: ChangeClass, rows: readonly string[], count: number): string =>
  [
    `<details${one === 'must' || one === 'should' ? ' open' : ''}>`,
    `<summary><strong>${inert(classHeadings[one])}</strong> (${count})</summary>`,
    '<ul>',
    ...rows,
    '</ul>',
    '</details>\n',
  ].join('\n')

function rowOf({ change, compared, sharedBy }: Told): string {
  const { before, after, what } = change
  const head = `<code>${signOf[what]}</code> ${inert(labelOf(change))} <code>${inertCode(printPlace(placeOf(change, compared)))}</code>`
  const isShown = isSaid(change)
  const said = [
    ...(isShown && before ? [`<br/><del>${inert(short(partText(before)))}</del>`] : []),
    ...(isShown && after ? [`<br/><ins>${inert(short(partText(after)))}</ins>`] : []),
  ]
  const shared = sharedWords(sharedBy)
  const many = shared === undefined ? '' : `<br/>${inert(shared)}`
  return `<li>${head}${said.join('')}${many}<br/><em>${inert(reasonOf(change))}</em></li>`
}

const short = (text: string): string => (text.length > longestSaid ? `${beginning(text, longestSaid)}…` : text)

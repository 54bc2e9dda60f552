import type { Change } from '../../changes/change.js'
import { type ChangeClass, classes } from '../../changes/change-class.js'
import { visible } from '../../source/characters.js'
import { classHeadings } from '../../wording/changes/english.js'
import { cells, count, type Look, widthOf, wrap } from '../layout.js'
import { type Paint, palette, type Style } from '../palette.js'
import { printPlace } from '../print-place.js'
import { type Compared, countsOf } from './compared.js'
import { lawSentences } from './law-lines.js'
import { partText } from './part-text.js'
import { isSaid, labelOf, ofClass, placeOf, reasonOf, sharedWords, signOf, type Told } from './told-change.js'
import { unmarkedLines } from './unmarked-lines.js'
import { unreadLines } from './unread.js'

const styleOf: Readonly<Record<ChangeClass, Style>> = {
  must: 'error',
  should: 'warning',
  notable: 'info',
  editorial: 'dim',
}

const signStyles: Readonly<Record<Change['what'], Style>> = {
  added: 'ok',
  removed: 'error',
  changed: 'warning',
  renamed: 'dim',
}

/** A plan for people: what changed, by what it asks for, and one line that sums it up. */
export function plan(all: readonly Compared[], look: Look): string {
  const paint = palette(look.color)
  const groups = classes.map((one) => groupOf(one, all, look, paint)).filter((lines) => lines.length > 0)
  const blocks = [...groups, lawLines(all, look, paint), unmarkedLines(all, look), unreadLines(all, look)].filter(
    (lines) => lines.length > 0,
  )
  return [...blocks.flatMap((lines) => [...lines, '']), sumOf(all)].map((line) => `${line}\n`).join('')
}

/** Law that began or ended between the days on which the two are to apply. */
const lawLines = (all: readonly Compared[], look: Look, paint: Paint): readonly string[] =>
  lawSentences(all).flatMap(({ days, says }) => [
    paint('info', `law, from ${days}`),
    ...says.flatMap((sentence) =>
      wrap(sentence, widthOf(look) - 4).map((line, index) => `  ${index === 0 ? '!' : ' '} ${line}`),
    ),
  ])

function groupOf(one: ChangeClass, all: readonly Compared[], look: Look, paint: Paint): readonly string[] {
  const found = ofClass(all, one)
  if (found.length === 0) return []
  const blocks = found.map((told, index) => {
    const { change } = told
    const next = found[index + 1]?.change
    // What holds of several in a row is said under the last of them.
    const isLast = next === undefined || reasonOf(next) !== reasonOf(change)
    return [...drawn(told, look, paint), ...(isLast ? reasonLines(change, look, paint) : [])]
  })
  return [paint(styleOf[one], classHeadings[one]), ...blocks.flat()]
}

function drawn({ change, compared, sharedBy }: Told, look: Look, paint: Paint): readonly string[] {
  const label = labelOf(change)
  const place = printPlace(placeOf(change, compared))
  const sign = paint(signStyles[change.what], signOf[change.what])
  const isOneLine = cells(label) + cells(place) + 6 <= widthOf(look)
  const [first = '', ...more] = wrap(label, widthOf(look) - 4)
  const head = isOneLine
    ? [`  ${sign} ${label}  ${paint('place', place)}`]
    : [`  ${sign} ${first}`, ...more.map((line) => `    ${line}`), `    ${paint('place', place)}`]
  const shared = wrap(sharedWords(sharedBy) ?? '', widthOf(look) - 6).filter((line) => line !== '')
  return [...head, ...saidLines(change, look, paint), ...shared.map((line) => `      ${line}`)]
}

function saidLines(change: Change, look: Look, paint: Paint): readonly string[] {
  if (!isSaid(change)) return []
  const lines = (part: Change['before'], sign: string, style: Style): readonly string[] =>
    part === undefined
      ? []
      : cut(wrap(visible(partText(part)), widthOf(look) - 8), look).map((line, index) =>
          paint(style, `      ${index === 0 ? sign : ' '} ${line}`),
        )
  return [...lines(change.before, '-', 'error'), ...lines(change.after, '+', 'ok')]
}

const most = 6

const cut = (lines: readonly string[], look: Look): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), look.ascii ? '...' : '…']

const reasonLines = (change: Change, look: Look, paint: Paint): readonly string[] =>
  wrap(reasonOf(change), widthOf(look) - 6).map((line) => paint('dim', `      ${line}`))

/** One line: how many of each class, and what happened. */
export function sumOf(all: readonly Compared[]): string {
  const changes = all.flatMap((one) => one.changes)
  const unread = all.flatMap((one) => one.unread).length
  const notRead =
    unread === 0
      ? ''
      : ` ${count(unread, 'place')} could not be read and ${unread === 1 ? 'was' : 'were'} not compared.`
  if (changes.length === 0) return `No changes.${notRead}`
  const counts = countsOf(all)
  const byClass = classes.flatMap((one) => (counts[one] === 0 ? [] : [`${counts[one]} ${one}`]))
  const byWhat = (['added', 'removed', 'changed', 'renamed'] as const).flatMap((what) => {
    const number = changes.filter((change) => change.what === what).length
    return number === 0 ? [] : [`${number} ${what}`]
  })
  return `${count(changes.length, 'change')}: ${byClass.join(', ')} (${byWhat.join(', ')}).${notRead}`
}

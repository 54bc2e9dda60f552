import { labelsOf, type Option } from '../../interview/form.js'
import { visible, wrap } from '../../reports/layout.js'
import { foundIn, type List, type ListState } from './list-state.js'
import { dimmed, roomIn, rowsIn, type Screen, warned } from './screen.js'

/** So many options stand on the screen at most. */
const mostShown = 12

/** What is picked takes so many lines at most: above them, the question would go out of sight. */
const mostPicked = 6

/** A list as it stands: what is searched, what is ticked, what is found, and which keys do what. */
export function listLines(screen: Screen, list: List, state: ListState, above: number): readonly string[] {
  const found = foundIn(list, state)
  const isShown = list.isSearched || state.typed !== ''
  const head = [
    ...(isShown ? searchLines(screen, list, state, found.length) : []),
    ...(isShown ? tickedLines(screen, list, state) : []),
  ]
  const foot = [...(state.fault === undefined ? [] : warned(screen, state.fault)), ...dimmed(screen, keysFor(list))]
  const room = Math.max(3, rowsIn(screen) - above - head.length - foot.length)
  const none = found.length === 0 ? dimmed(screen, 'Nothing in the list is called so.') : []
  return [...head, ...none, ...shownOf(screen, list, state, found, room), ...foot]
}

/** What is typed, or what can be: where other words are taken, that is said before anybody looks for a list. */
function searchLines(screen: Screen, { takesOwn }: List, { typed }: ListState, found: number): readonly string[] {
  const { paint, signs } = screen
  if (typed !== '') return [`${paint('dim', 'Search:')} ${visible(typed)}${signs.cursor}${paint('dim', ` (${found})`)}`]
  const hint = takesOwn ? 'type a few letters, or what is not in the list' : 'type a few letters of it'
  return [`${paint('dim', 'Search:')} ${signs.cursor}${paint('dim', ` ${hint}`)}`]
}

/** A long list hides what is ticked further down: it is read above. */
function tickedLines(screen: Screen, { options, isMany }: List, { ticked }: ListState): readonly string[] {
  if (!isMany || ticked.length === 0) return []
  const labels = labelsOf(options, ticked)
  const lines = dimmed(screen, `Picked: ${labels.join('; ')}`)
  return lines.length <= mostPicked ? lines : dimmed(screen, `Picked: ${labels.length}, last ${labels.at(-1)}`)
}

function keysFor({ isMany, isSearched, orLit }: List): string {
  if (!isMany)
    return isSearched
      ? 'Type to search, arrows move, Enter takes the marked line.'
      : 'Arrows move, Enter takes the marked line.'
  const picks = isSearched ? 'Type to search, arrows move, Tab picks' : 'Arrows move, Tab or Space picks'
  return orLit === true ? `${picks}, Enter asks for them.` : `${picks}, Enter goes on.`
}

/** The options around the light, as many as there is room for. */
function shownOf(
  screen: Screen,
  list: List,
  state: ListState,
  found: readonly Option[],
  room: number,
): readonly string[] {
  const drawn = found.map((option) => optionLines(screen, list, state, option))
  const lit = Math.max(
    0,
    found.findIndex(({ value }) => value === state.lit),
  )
  const { from, to } = windowAround(
    lit,
    drawn.map((lines) => lines.length),
    room,
  )
  const more = [`  ${screen.paint('dim', screen.signs.more)}`]
  return [...(from > 0 ? more : []), ...drawn.slice(from, to).flat(), ...(to < drawn.length ? more : [])]
}

/** Which options are shown: the lit one, then its neighbours below and above in turn while there is room for them and the signs of more. */
function windowAround(
  lit: number,
  heights: readonly number[],
  room: number,
): { readonly from: number; readonly to: number } {
  let [from, to] = [lit, Math.min(lit + 1, heights.length)]
  const used = (start: number, end: number): number =>
    heights.slice(start, end).reduce((sum, each) => sum + each, 0) +
    (start > 0 ? 1 : 0) +
    (end < heights.length ? 1 : 0)
  const fits = (start: number, end: number): boolean =>
    start >= 0 && end <= heights.length && end - start <= mostShown && used(start, end) <= room
  for (let grew = true; grew; ) {
    grew = false
    if (fits(from, to + 1)) [to, grew] = [to + 1, true]
    if (fits(from - 1, to)) [from, grew] = [from - 1, true]
  }
  return { from, to }
}

/** A short list explains all at once, so that they can be weighed against each other; a long one explains the lit line. */
function optionLines(
  screen: Screen,
  { isMany, isSearched }: List,
  { lit, ticked }: ListState,
  option: Option,
): readonly string[] {
  const { paint, signs } = screen
  const isLit = option.value === lit
  const box = isMany ? `${ticked.includes(option.value) ? paint('ok', signs.ticked) : signs.unticked} ` : ''
  const hint = isSearched && !isLit ? undefined : option.hint
  const indent = ' '.repeat(isMany ? signs.ticked.length + 3 : 2)
  const words = wrap(hinted(option.label, hint), roomIn(screen) - indent.length)
  let ofLabel = option.label.length
  return words.map((line, index) => {
    const label = line.slice(0, Math.max(0, ofLabel))
    ofLabel -= line.length + 1
    const left = index > 0 ? indent : `${isLit ? paint('place', signs.lit) : ' '} ${box}`
    return `${left}${isLit ? paint('strong', label) : label}${paint('dim', line.slice(label.length))}`
  })
}

/** A colon stands behind no sentence. */
const hinted = (label: string, hint: string | undefined): string =>
  hint === undefined ? label : /[.?!]$/.test(label) ? `${label} (${hint.replace(/\.$/, '')})` : `${label}: ${hint}`

import { optionMeant } from '../../interview/fields/option-meant.js'
import type { Option } from '../../interview/form.js'
import { beginsWord, optionsFound } from '../../interview/options-found.js'
import { cutAt, visible } from '../../reports/layout.js'

/** A list on the terminal: what is in it, and what can be done with it. */
export interface List {
  readonly options: readonly Option[]
  /** Whether any number can be ticked; otherwise the lit line is taken. */
  readonly isMany: boolean
  /** Whether there is too much to look through, so that its search is shown before anybody types. */
  readonly isSearched: boolean
  /** Whether other words than those in the list are taken. */
  readonly takesOwn: boolean
  /** Whether Enter takes the lit line of many where none is ticked. */
  readonly orLit?: boolean
}

/** A list in the middle of being picked from; the light and the ticks stand on values, so that no order can part them. */
export interface ListState {
  readonly typed: string
  readonly lit: string | undefined
  readonly ticked: readonly string[]
  /** Own words that were ticked once: they stand at the head of the list. */
  readonly own: readonly string[]
  /** Whether the last key moved the light: a space then ticks, and belongs to no search. */
  readonly isMoving: boolean
  /** What is said of an Enter that took nothing. */
  readonly fault?: string
}

/** A key as the terminal names it, with the character that it types; something pasted is one without a name. */
export interface Pressed {
  readonly name?: string | undefined
  readonly ctrl?: boolean | undefined
  readonly meta?: boolean | undefined
  readonly character?: string | undefined
}

/** A list as it is opened, with what is picked already. */
export function opened(list: List, now: readonly string[]): ListState {
  const own = now.filter((value) => !list.options.some((option) => option.value === value))
  const state: ListState = { typed: '', lit: undefined, ticked: list.isMany ? now : [], own, isMoving: false }
  const first = list.isMany ? undefined : now[0]
  return { ...state, lit: foundIn(list, state).some(({ value }) => value === first) ? first : firstOf(list, state) }
}

/** What is found of a list by what is typed, the best match first; own words stand where they can be ticked. */
export function foundIn({ options, isMany, takesOwn }: List, { typed, own }: ListState): readonly Option[] {
  const all = [...own.map((value) => ({ value, label: visible(value) })), ...options]
  const words = typed.trim()
  if (words === '') return all
  const found = optionsFound(all, words)
  if (!takesOwn || optionMeant(all, words) !== undefined) return found
  const typedSo = { value: words, label: `“${visible(words)}”, as you typed it` }
  if (isMany) return [...found, typedSo]
  // Where Enter takes the first, words that only stand somewhere inside others, or beside them, are not those.
  const isNear = (option: Option): boolean => beginsWord(option, words)
  return [...found.filter(isNear), typedSo, ...found.filter((option) => !isNear(option))]
}

/** What a key makes of a list. */
export function pressed(list: List, before: ListState, key: Pressed): ListState {
  const { fault: _, ...state } = before
  if (key.name === 'up' || key.name === 'down') return moved(list, state, key.name === 'up' ? -1 : 1)
  if (key.name === 'tab') return ticking(list, state)
  if (key.name === 'space' && (state.isMoving || state.typed === '')) return ticking(list, state)
  if (key.name === 'backspace')
    return typing(list, state, state.typed.slice(0, cutAt(state.typed, state.typed.length - 1)))
  if (key.ctrl === true && (key.name === 'u' || key.name === 'w')) return typing(list, state, '')
  const isTyped = key.ctrl !== true && key.meta !== true && /^[^\p{Cc}]+$/u.test(key.character ?? '')
  return isTyped ? typing(list, state, state.typed + key.character) : state
}

const firstOf = (list: List, state: ListState): string | undefined => foundIn(list, state)[0]?.value

/** The light stops at both ends: what stands last in a list is no answer that somebody meets by a key too much. */
function moved(list: List, state: ListState, by: 1 | -1): ListState {
  const found = foundIn(list, state)
  const at = found.findIndex(({ value }) => value === state.lit)
  return { ...state, lit: found[Math.min(Math.max(at + by, 0), found.length - 1)]?.value, isMoving: true }
}

/** What is typed next is another search; the light stays on what was ticked. */
function ticking({ isMany, options }: List, state: ListState): ListState {
  const { lit, ticked, own } = state
  if (!isMany || lit === undefined) return state
  const isOwn = !options.some(({ value }) => value === lit)
  return {
    ...state,
    typed: '',
    ticked: ticked.includes(lit) ? ticked.filter((value) => value !== lit) : [...ticked, lit],
    own: isOwn && !own.includes(lit) ? [...own, lit] : own,
  }
}

function typing(list: List, before: ListState, typed: string): ListState {
  const state = { ...before, typed, isMoving: false }
  return { ...state, lit: firstOf(list, state) }
}

/** What Enter takes: the lit line, or what is ticked. Whoever typed a word means it, and would not see that it took nothing. */
export function takenFrom(list: List, state: ListState): { readonly values: readonly string[] } | ListState {
  const { lit, ticked, typed } = state
  if (!list.isMany) return lit === undefined ? { ...state, fault: nothingFound } : { values: [lit] }
  if (list.orLit === true && ticked.length === 0)
    return lit === undefined ? { ...state, fault: nothingFound } : { values: [lit] }
  const isMeant = typed.trim() !== '' && !foundIn(list, state).some(({ value }) => ticked.includes(value))
  return isMeant ? { ...state, fault: lit === undefined ? nothingFound : tickFirst } : { values: ticked }
}

const nothingFound = 'Nothing in the list is called so. Take letters away, or type others.'
const tickFirst = 'Nothing was picked for what you typed: Tab picks the marked line, then Enter goes on.'

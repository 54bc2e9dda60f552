import { Prompt } from '@clack/core'
import { labelsOf } from '../../interview/form.js'
import { wrap } from '../../reports/layout.js'
import type { AskedList, AskedMany } from '../asking/prompter.js'
import { listLines } from './list-lines.js'
import { type List, type ListState, opened, pressed, takenFrom } from './list-state.js'
import { dimmed, framed, roomIn, type Screen } from './screen.js'

/** So many things can be picked from without typing. */
const fewOptions = 12

/** A list that is asked. */
export const listOf = (asked: AskedList | AskedMany): List => {
  const isMany = 'takesOwn' in asked
  const { options, isSearched = false, takesWords = false } = asked
  const takesOwn = isMany ? asked.takesOwn : takesWords
  const orLit = isMany && asked.orMarked === true
  return {
    options,
    isMany,
    takesOwn,
    orLit,
    isSearched: isSearched || (isMany && takesOwn) || options.length > fewOptions,
  }
}

/** Asks to pick from a list by the keys of `list-state`; the library brings the keys, the one frame and the end. */
export class ListPrompt extends Prompt<readonly string[]> {
  #state: ListState

  constructor(screen: Screen, asked: AskedList | AskedMany) {
    const list = listOf(asked)
    super({ ...screen.streams, render: () => this.#drawn(screen, asked, list) }, false)
    this.#state = opened(list, asked.now ?? [])
    this.on('key', (character, key) => {
      if (key.name !== 'return') this.#state = pressed(list, this.#state, { ...key, character })
    })
    this.#list = list
  }

  readonly #list: List

  protected override _shouldSubmit(): boolean {
    const taken = takenFrom(this.#list, this.#state)
    if ('values' in taken) this.value = taken.values
    else this.#state = taken
    return 'values' in taken
  }

  #drawn(screen: Screen, asked: AskedList, list: List): string {
    if (this.state === 'cancel') return framed(screen, asked, 'left', [])
    if (this.state !== 'submit') {
      const above = framed(screen, asked, 'asking', []).split('\n').length
      return framed(screen, asked, 'asking', listLines(screen, list, this.#state, above))
    }
    const labels = labelsOf(asked.options, this.value ?? [])
    const echo = labels.length === 0 ? 'nothing' : labels.join('; ')
    return framed(
      screen,
      asked,
      'answered',
      wrap(echo, roomIn(screen)).flatMap((line) => dimmed(screen, line)),
    )
  }
}

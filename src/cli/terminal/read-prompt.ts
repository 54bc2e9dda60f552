import { Prompt } from '@clack/core'
import type { Told } from '../asking/prompter.js'
import { dimmed, rowsIn, type Screen } from './screen.js'
import { painted } from './told-lines.js'

const isAll = 'That is all. Enter goes on to the question; the arrow up leads back.'
const isMore = (seen: number, all: number): string =>
  `${seen} of ${all} lines. Space or arrows read on; Enter goes to the question.`

/** Lines above and below what the keys do, and the one that may stand above the frame. */
const around = 3

/**
 * Shows what is longer than the terminal, and lets it be read by lines and pages, forth and back, for as long as somebody likes;
 * Enter goes on to the question.
 */
export class ReadPrompt extends Prompt<true> {
  #top = 0

  constructor(screen: Screen, told: readonly Told[]) {
    super({ ...screen.streams, render: () => this.#drawn(screen, told) }, false)
    this.value = true
    this.on('key', (_, { name = '' }) => {
      const { length } = linesIn(told, screen)
      const room = this.#room(screen, length)
      const [page, last] = [room - 1, lastTop(length, room)]
      const to = { up: this.#top - 1, down: this.#top + 1, pageup: this.#top - page, home: 0, end: last }
      const by = name === 'space' || name === 'pagedown' ? this.#top + page : new Map(Object.entries(to)).get(name)
      this.#top = Math.min(Math.max(0, by ?? this.#top), last)
    })
  }

  #room(screen: Screen, of: number): number {
    const keys = Math.max(...[isAll, isMore(of, of)].map((words) => dimmed(screen, words).length))
    return Math.max(3, rowsIn(screen) - around - keys)
  }

  #drawn(screen: Screen, told: readonly Told[]): string {
    const bar = screen.paint('dim', screen.signs.bar)
    // All of it is told above the question, where it can be looked at again.
    if (this.state === 'submit' || this.state === 'cancel') return bar
    const lines = linesIn(told, screen)
    const room = this.#room(screen, lines.length)
    const last = lastTop(lines.length, room)
    const top = Math.min(this.#top, last)
    const keys = top === last ? isAll : isMore(top + room, lines.length)
    return [
      ...lines.slice(top, top + room).map((line) => `${bar}  ${line}`),
      bar,
      ...dimmed(screen, keys).map(
        (line, index) => `${index === 0 ? screen.paint('place', screen.signs.asking) : bar}  ${line}`,
      ),
      screen.signs.end,
    ].join('\n')
  }
}

const linesIn = (told: readonly Told[], screen: Screen): readonly string[] =>
  told.flatMap((one) => painted(one, screen))

const lastTop = (all: number, room: number): number => Math.max(0, all - room)

import { wrap } from '../../reports/layout.js'
import type { Told } from '../asking/prompter.js'
import { roomIn, rowsIn, type Screen } from './screen.js'

/** A question with its ways takes so many lines below what is told. */
const below = 12

/** Whether what is told does not fit above the question that follows it. */
export const isTooLong = (told: readonly Told[], screen: Screen): boolean =>
  told.reduce((sum, one) => sum + linesOf(one, screen).length, 0) > rowsIn(screen) - below

/** The lines on which words are told; what is set in stays set in. */
export const linesOf = ({ words }: Pick<Told, 'words'>, screen: Screen): readonly string[] => {
  const space = /^ */.exec(words)?.[0] ?? ''
  return wrap(words.trim(), roomIn(screen) - space.length).map((line) => `${space}${line}`)
}

const tones = { plain: undefined, quiet: 'dim', strong: 'strong', doubt: 'info', fault: 'warning' } as const

/** The same as they are painted. */
export const painted = (told: Told, screen: Screen): readonly string[] => {
  const colour = tones[told.tone]
  return linesOf(told, screen).map((line) => (colour === undefined ? line : screen.paint(colour, line)))
}

import { visible } from '../../source/characters.js'
import { type Look, widthOf, wrap } from '../layout.js'
import { printPlace } from '../print-place.js'
import type { Compared } from './compared.js'

/** A sentence for each notice that says something else and does not show it. */
export const unmarkedSentences = (all: readonly Compared[]): readonly string[] =>
  all.flatMap(({ unmarked, now }) =>
    unmarked.map(({ id, title, at }) => {
      const name = title === undefined ? '' : ` '${title}'`
      return visible(
        `The notice ${id}${name} (${printPlace(now.locator.locate(at))}) says something else, and neither its version nor its day nor its log of changes does.`,
      )
    }),
  )

/** The same in lines of a terminal. */
export const unmarkedLines = (all: readonly Compared[], look: Look): readonly string[] =>
  unmarkedSentences(all).flatMap((sentence) => wrap(sentence, widthOf(look)))

import { visible } from '../../source/characters.js'
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

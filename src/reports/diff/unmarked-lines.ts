import { visible } from '../../source/characters.js'
import type { Compared } from './compared.js'

/** A sentence for each notice that says something else and does not show it. */
export const unmarkedSentences = (all: readonly Compared[]): readonly string[] =>
  all.flatMap(({ unmarked }) =>
    unmarked.map(({ id, title }) => {
      const name = title === undefined ? '' : ` '${title}'`
      return visible(
        `The notice ${id}${name} says something else, and neither its version nor its day nor its log of changes does.`,
      )
    }),
  )

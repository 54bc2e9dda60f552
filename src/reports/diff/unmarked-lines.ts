import type { Unmarked } from '../../checking/unmarked-notices.js'
import { visible } from '../../source/characters.js'
import { type Look, widthOf, wrap } from '../layout.js'
import { printPlace } from '../print-place.js'
import type { Compared } from './compared.js'

/** A sentence for each notice that says something else and does not show it. */
export const unmarkedSentences = (all: readonly Compared[]): readonly string[] =>
  all.flatMap(({ unmarked, now }) =>
    unmarked.map((one) =>
      visible(
        `The notice ${noticeOf(one, now)} says something else, and neither its version nor its day nor its log of changes does.`,
      ),
    ),
  )

/** A notice by its id, its title and its place. */
export const noticeOf = ({ id, title, at }: Unmarked, { locator }: Compared['now']): string =>
  `${id}${title === undefined ? '' : ` '${title}'`} (${printPlace(locator.locate(at))})`

/** The same in lines of a terminal. */
export const unmarkedLines = (all: readonly Compared[], look: Look): readonly string[] =>
  unmarkedSentences(all).flatMap((sentence) => wrap(sentence, widthOf(look)))

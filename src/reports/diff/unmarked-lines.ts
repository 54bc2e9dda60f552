import type { Unmarked } from '../../checking/unmarked-notices.js'
import { visible } from '../../source/characters.js'
import { type Look, widthOf, wrap } from '../layout.js'
import { printPlace } from '../print-place.js'
import type { Compared } from './compared.js'

/** So many notices are named. */
const mostNamed = 5

/** What is to be said of the notices that say something else and do not show it: of many, in one sentence. */
export function unmarkedSentences(all: readonly Compared[]): readonly string[] {
  const notices = all.flatMap(({ unmarked, now }) => unmarked.map((one) => noticeOf(one, now)))
  if (notices.length < 2)
    return notices.map((notice) =>
      visible(
        `The notice ${notice} says something else, and neither its version nor its day nor its log of changes does.`,
      ),
    )
  return [
    visible(
      `${notices.length} notices say something else, and neither their versions nor their days nor their logs of changes do: ${namedOf(notices)}.`,
    ),
  ]
}

/** The first few of several, and how many more there are. */
export function namedOf(notices: readonly string[]): string {
  const rest = notices.length - mostNamed
  return `${notices.slice(0, mostNamed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** A notice by its id, its title and its place. */
export const noticeOf = ({ id, title, at }: Unmarked, { locator }: Compared['now']): string =>
  `${id}${title === undefined ? '' : ` '${title}'`} (${printPlace(locator.locate(at))})`

/** The same in lines of a terminal. */
export const unmarkedLines = (all: readonly Compared[], look: Look): readonly string[] =>
  unmarkedSentences(all).flatMap((sentence) => wrap(sentence, widthOf(look)))

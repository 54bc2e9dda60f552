import { oncePerModel } from '../model/once-per-model.js'
import type { Model } from '../model/types.js'
import { isWithin, type Pointer } from '../source/pointer.js'
import { prose } from './passages.js'
import { matchesOf } from './said.js'

/** A number of days in which the words of rights have requests answered. */
export interface AnswerDays {
  readonly at: Pointer
  readonly words: string
  /** Days of the calendar: five working days take a week. */
  readonly days: number
}

/** Each of them, the first of a sentence. */
export const answerDaysIn = oncePerModel((model: Model): readonly AnswerDays[] => {
  const { rights } = model
  if (!rights) return []
  return prose(model)
    .filter(({ at }) => isWithin(at, rights.at))
    .flatMap(({ at, sentences, language }) =>
      sentences.flatMap((sentence) => {
        const [said] = matchesOf(sentence, language, 'daysToAnswer')
        return said ? [{ at, words: said.match, days: daysIn(said.match, language) }] : []
      }),
    )
})

const daysIn = (words: string, language: string): number =>
  Number.parseInt(words, 10) * (matchesOf(words, language, 'workingDays').length > 0 ? 1.4 : 1)

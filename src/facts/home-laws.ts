import { usualLaws } from '../catalogue/usual-laws/index.js'
import type { LawItem, Model } from '../model/types.js'
import { issuers } from './controllers.js'

/**
 * The country of a law that says none, where it bears the name of a well-known law of a country in which whoever gives the notice
 * has a seat. Other countries may have a law of that name: only who sits there surely means that one.
 */
export function homeOfLaw(model: Model, { title }: LawItem): string | undefined {
  if (title === undefined) return undefined
  const seats = new Set(issuers(model).map(({ country }) => country))
  const written = [...title.words.values()].map(({ text }) => text)
  return usualLaws.find(({ law, country }) => seats.has(country) && written.some((words) => bears(words, law.title)))
    ?.country
}

/** Whether a title is a name, or begins with it: `Companies Act 2014, s.285`. */
const bears = (title: string, name: string): boolean =>
  title.startsWith(name) && /^(?:[,;\s]|$)/.test(title.slice(name.length))

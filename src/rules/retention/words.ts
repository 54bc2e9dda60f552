import type { Kept, RetentionSubject } from '../../facts/retention.js'
import type { WrittenLength } from '../../facts/retention-length.js'
import type { Named, Quoted } from '../../findings/fact.js'
import { agrees, name, names, quote, several, written } from '../../grammar/english.js'

/** What a rule of retention is about, as a sentence names it: 'Minutes', or the data for 'Run your membership'. */
export function subjectWords(subject: RetentionSubject): string {
  switch (subject.is) {
    case 'data':
      return names(subject.data)
    case 'records':
      return quote(subject.records)
    case 'data-for':
      return `the data for ${name(subject.purpose)}`
    case 'any-data':
      return 'data'
  }
}

/** A length as a part of our own sentence: "6 years", "25 days and then 30 days". */
export const lengthWords = (length: WrittenLength): string =>
  'quote' in length ? written(length) : length.map(written).join(' and then ')

/** What rules of retention keep, as several findings in one say it. */
export interface KeptThere extends Pick<Kept, 'is' | 'more'> {
  readonly subject: readonly (Named | Quoted)[]
}

/** 'Minutes' and 2 more, records in words, data in a case, or the data for purposes. */
export function keptWords({ is, subject, more }: KeptThere): string {
  const others =
    more === 0 || subject.length > 1 ? '' : ` and ${more} ${is === 'data-for' ? otherPurposes(more) : 'more'}`
  const data =
    is === 'case' ? `data in the ${agrees(subject, 'case', 'cases')} ` : is === 'data-for' ? 'the data for ' : ''
  return `${data}${several(subject)}${others}`
}

const otherPurposes = (count: number): string => (count === 1 ? 'other purpose' : 'other purposes')

/** 'The rule on keeping …' or 'The rules on keeping …', with the verb that follows. */
export const rulesKeeping = (kept: KeptThere, says: string, say: string): string =>
  `The ${agrees(kept.subject, 'rule', 'rules')} on keeping ${keptWords(kept)} ${agrees(kept.subject, says, say)}`

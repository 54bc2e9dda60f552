import type { RetentionSubject } from '../../facts/retention.js'
import type { WrittenLength } from '../../facts/retention-length.js'
import { name, names, quote, written } from '../../grammar/english.js'

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

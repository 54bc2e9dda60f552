import type { RetentionSubject } from '../../facts/retention.js'
import { name, names, quote } from '../../grammar/english.js'

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

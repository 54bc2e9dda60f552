import { numberWords } from './number-words.js'

/** Words for a keeping without an end, which has a word of its own. */
export const isForEver = (written: string): boolean =>
  /^(?:for ?ever(?: and ever)?|for good|for all time|for eternity|until the end of time|(?:never|not) (?:deleted|erased|destroyed|removed)|never (?:delete|erase|destroy|remove)(?: (?:it|them|anything))?|indefinite(?:ly)?|permanent(?:ly)?|in perpetuity|always|without (?:an? )?(?:end|limit)|unlimited|no (?:end|limit))\.?$/i.test(
    written.trim(),
  )

/** Words that say what decides how long data are kept, where no length does: `as long as you are a member`. */
export const saysWhatDecides = (written: string): boolean =>
  /^(?:for )?(?:as|so) long as \S|^while \S|^(?:for|during|throughout) the (?:duration|term|life)/i.test(written.trim())

/** Whether words name a time, such as `four months (one term) after you leave`, or what ends it in the life of whoever reads them. */
export const namesATime = (written: string): boolean => length.test(written) || ownEnd.test(written)

const length = new RegExp(
  `\\b(?:\\d+|${numberWords.join('|')}|an?|the|this|next|current) (?:(?:next|current|same|full|whole|working|calendar|school|academic|tax|financial) )?(?:minutes?|hours?|days?|weeks?|months?|years?|seasons?|terms?|semesters?|decades?)\\b`,
  'i',
)

const ownEnd = /\b(?:until|once|when|after|while|(?:as|so) long as) (?:you|your)\b|\b(?:during|throughout) your\b/i

/** Words for a keeping without an end, which has a word of its own. */
export const isForEver = (written: string): boolean =>
  /^(?:for ?ever(?: and ever)?|for good|for all time|for eternity|until the end of time|(?:never|not) (?:deleted|erased|destroyed|removed)|never (?:delete|erase|destroy|remove)(?: (?:it|them|anything))?|indefinite(?:ly)?|permanent(?:ly)?|in perpetuity|always|without (?:an? )?(?:end|limit)|unlimited|no (?:end|limit))\.?$/i.test(
    written.trim(),
  )

/** Words that say what decides how long data are kept, where no length does: `as long as you are a member`. */
export const saysWhatDecides = (written: string): boolean =>
  /^(?:for )?(?:as|so) long as \S|^while \S|^(?:for|during|throughout) the (?:duration|term|life)/i.test(written.trim())

/** Whether somebody says that they do not know: then it stays open, and their words are no fact. */
export const isNotKnown = (words: string): boolean =>
  /^(?:(?:(?:i|we) )?(?:really )?(?:do not|don[’']?t|cannot|can[’']?t) (?:know|say|tell)(?: (?:yet|that|it|this|now))?|(?:(?:i am|i[’']m|we are|we[’']re) )?not sure(?: yet)?|no (?:idea|clue)|dunno|unknown|not known(?: yet)?|unsure|\?+|t\.?b\.?[acd]\.?|to be (?:announced|confirmed|decided|defined|determined))[.!]?$/i.test(
    words.trim(),
  )

import type { Phrases } from '../phrase.js'

/**
 * The words that stock phrases are made of: "we keep your data only for as long as is necessary for the purposes for which
 * they were collected". A text of such words says no more than the law does.
 */
const stockWords = `
  a above all any an and appropriate are as be been but by can collected company described details do for from
  fulfil further group group's has have hold holding in information interest interests is it its keep kept
  legitimate business longer long necessary need needed needs no not notice obtained of only or organisation our
  out period personal policy process processed processing purpose purposes reasonable reasonably relevant
  require required retain retained set so stated store stored such than that the their them these they this
  those time to us use used was we were what when where which will with you your afterwards data achieve
  necessity strictly absolutely`
  .trim()
  .split(/\s+/)

/** Words that leave it to a policy of one's own, which the reader has only where a document is named. */
const ownPolicy =
  '(?:in (?:line|accordance) with|as per|as defined in|defined in|set out in|subject to|under) our (?:[A-Za-z&]+ ){0,3}?(?:retention|deletion)(?: [a-z&]+){0,2}? (?:policy|policies|schedules?)'

/** What may stand between words. */
const between = '[\\s.,;:!?()"“”–—/-]'

/** How English texts speak of how long data are kept. */
export const periods = {
  /** A time without an end. */
  keptForEver: () => [
    {
      says: /\b(?:indefinite(?:ly)?|for ?ever|permanent(?:ly)?|without (?:any |a )?(?:time )?limit|for all time|in perpetuity)\b/gi,
      unless: /\b(?:not|never|no)\b/i,
    },
  ],

  /** A stock phrase and nothing else, or one that leaves it to a policy that nobody is shown. */
  stockPeriod: () => [
    {
      says: new RegExp(
        `^${between}*(?:(?:${ownPolicy}|${stockWords.map((word) => word.replace("'", "['’]")).join('|')})(?:${between}+|$))+$`,
        'gi',
      ),
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

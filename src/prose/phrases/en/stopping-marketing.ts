import type { Phrases } from '../phrase.js'

/** How English texts tell people to stop advertising. */
export const stoppingMarketing = {
  /** Grounds, a charge, or more than a month. */
  conditionOfStopping: () => [
    { says: /\bunless (?:we|our)\b[^.;]{0,60}/gi },
    { says: /\b(?:fee|charge|cost) of [^.;]{1,30}/gi },
    {
      says: /\b(?:up to|takes?|within) (?:(?:two|three|four|five|six|[2-9]|1\d) months|(?:[4-9]\d|\d{3}) days)\b/gi,
    },
  ],

  /** That something is advertised. */
  advertising: () => [
    {
      says: /\b(?:advertis\w{1,8}|promot(?:e|es|ing|ion|ions|ional)|(?:direct )?marketing|offers?|campaigns?|fundrais\w{1,4}|appeals?|(?:products?|services?|courses?|events?) (?:that |which )?(?:(?:we|you|may)\b|(?:are )?offered))\b/gi,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

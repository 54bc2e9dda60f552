import type { Phrases } from '../phrase.js'

/** How English texts speak of data protection officers. */
export const officers = {
  /** An officer of one's own; what is denied, or can be reached by what stands beside it, is no such case. */
  ownOfficer: () => [
    {
      says: /\b(?:our|my|(?:the|\w+)(?: \w+)?[’']s?) (?:data protection officer|DPO)\b/gi,
      unless: /\b(?:no|not|never|without|neither)\b|@|https?:|\+?\d[\d ]{6}/i,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

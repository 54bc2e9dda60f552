import type { Phrases } from '../phrase.js'

/** How English texts speak of who stands behind an organisation: its data protection officer, or one person alone. */
export const officers = {
  /** One person and no firm, as a legal form or a sentence about it has it. */
  worksAlone: () => [
    {
      says: /\bsole (?:trader|practitioner|proprietor(?:ship)?|practice)\b|\bsingle[- ]handed\b|\bself[- ]employed\b|\bfreelancer?\b|\bwork(?:s|ing)? alone\b|\bEinzel(?:unternehmen|unternehmer(?:in)?|praxis)\b|\b(?:one|single)[- ](?:man|woman|person) (?:business|practice)\b/gi,
      unless: /\b(?:no|not|never)\b/i,
    },
  ],

  /** An officer of one's own; what is denied, or can be reached by what stands beside it, is no such case. */
  ownOfficer: () => [
    {
      says: /\b(?:our|my|(?:the|\w+)(?: \w+)?[’']s?) (?:data protection officer|DPO)\b/gi,
      unless: /\b(?:no|not|never|without|neither)\b|@|https?:|\+?\d[\d ]{6}/i,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

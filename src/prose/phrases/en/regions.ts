import type { Phrases } from '../phrase.js'

/** How English texts speak of parts of the world instead of countries. */
export const regions = {
  /** A place inside an area in which one law or another lets data move freely. Small letters make a pronoun of the US. */
  protectedArea: () => [
    {
      says: /\b(?:EU|EEA|EFTA|UK|European (?:Union|Economic Area)|United Kingdom|Great Britain|Switzerland)\b/gi,
      unless:
        /\b(?:[Oo]utside|[Bb]eyond|[Nn]ot in|[Nn]on|[Tt]hird|[Oo]ther than|[Ww]orld(?:wide)?|[Aa]broad|[Oo]verseas|United States|USA?)\b/,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

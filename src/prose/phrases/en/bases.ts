import type { Phrases } from '../phrase.js'

/** How English texts speak of what a purpose rests on. */
export const bases = {
  /** A consent that is read into something else, where a text is about consent anyway. */
  consentByUse: () => [
    {
      says: /\bby (?:using|continuing|visiting|browsing|accessing)\b[^.]{0,60}?\b(?:consent|agree|accept)\b/gi,
    },
    { says: /\bif you do not (?:object|opt out)\b[^.]{0,40}?\bconsent\b/gi },
    { says: /\b(?:deemed|taken) to (?:have )?(?:consent(?:ed)?|agreed?)\b/gi },
  ],

  /** The same where a text may speak of other things, such as terms of use: it has to be about data. */
  consentToDataByUse: () => [
    {
      says: /\bby (?:using|continuing|visiting|browsing|accessing)\b[^.]{0,60}?\bconsent\b/gi,
    },
    {
      says: /\bby (?:submitting|providing|giving us|sending us|registering|signing up)\b[^.]{0,60}?\byou (?:\w+ly )?consent\b/gi,
    },
    {
      says: /\bby (?:using|continuing|visiting|browsing|accessing)\b[^.]{0,60}?\b(?:agree|accept)\b[^.]{0,40}?\b(?:privacy|cookies|data|information|(?:this|our|the) (?:policy|notice|statement))\b/gi,
    },
    { says: /\bif you do not (?:object|opt out)\b[^.]{0,40}?\bconsent\b/gi },
    { says: /\b(?:deemed|taken) to (?:have )?consent(?:ed)?\b/gi },
  ],

  /** The whole of a text that names an interest and none in particular. */
  emptyInterest: () => [
    {
      says: /^(?:(?:our|their|the|its) )?(?:(?:own|legitimate|business|commercial|operational|organisational|organizational|lawful) ){0,9}(?:interests?|purposes?|reasons?|needs?|operations?) ?\.?$/gi,
    },
    { says: /\bindustry legitimate interest\b/gi },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

import type { Phrases } from '../phrase.js'

/** How English texts speak of what a person does about a decision by machine. */
export const decisions = {
  /** A person who decides: the beginnings of verbs. */
  deciding: () => [{ says: /\b(?:decid|overrul|overrid|overturn|chang|revers|reject|choos)/gi }],

  /** The whole of a text made of words that are said of every decision. */
  tokenInvolvement: () => [
    {
      says: /^\W{0,3}(?:(?:human|manual|person|people|staff|our|a|an|the|some|full|final|always|there|oversight|review(?:ed)?|supervision|supervised|monitoring|monitored|check(?:ed)?|control|involvement|intervention|loop|is|are|with|under|in|of|by|and|to)\b\W{0,3}){1,40}$/gi,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

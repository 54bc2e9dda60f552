import type { Phrases } from '../phrase.js'

/** Words that a notice puts into sentences of its own: whether they have the form that these take up. */
export const joinedWords = {
  /** A condition that "this applies …" can take up: it begins with what makes it one, and is no sentence of its own. */
  conditionOpens: () => [
    {
      says: /^(?:(?:only|except|even) )?(?:if|when|whenever|where|wherever|while|unless|once|after|before|until|during|upon|on|in|for|from|at|as (?:long|soon|far) as)\b/gi,
      unless: /[.!?]$/,
    },
  ],

  /** An event that already has the word before it that a notice puts there. */
  afterOpens: () => [{ says: /^(?<said>after|from|following|since)\b/dgi }],

  /** The same of an event that ends something. */
  untilOpens: () => [{ says: /^(?<said>until|till|as long as|for as long as|while)\b/dgi }],
} as const satisfies Readonly<Record<string, () => Phrases>>

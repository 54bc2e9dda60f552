import type { Phrases } from '../phrase.js'

/** How English texts speak of the moment when data are taken. */
export const collection = {
  /** People are told on the web and by nothing that is where they are. */
  onlyOnTheWeb: () => [
    {
      says: /\b(?:web ?sites?|web ?pages?|online|internet|app)\b|\bwww\.|https?:/gi,
      unless:
        /\b(?:signs?|posters?|print(?:ed)?|paper|forms?|leaflets?|cards?|letters?|boards?|hand(?:ed|book)?|tells?|told|says?|reads?|record(?:ed|ing)|messages?|texts?|sms|qr|badges?|stickers?|desk|reception|counter|ticket|receipt|staff)\b/i,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

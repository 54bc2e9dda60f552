import type { Phrases } from '../phrase.js'

/** How English texts speak of data that go abroad. */
export const transfers = {
  /** Data are sent or kept somewhere far away, and nothing denies it. */
  sentAbroad: () => [
    {
      says: /\b(?:transferr?(?:s|ed|ing)?|send|sends|sent|stor(?:e|es|ed)|kept|keep|held|hold|shar(?:e|es|ed)|process(?:es|ed)?|go|goes|accessed)\b[^.;]{0,60}?\b(?:worldwide|world-wide|overseas|globally|abroad|around the world|outside (?:of )?(?:the )?(?:EEA|EU|UK|European Economic Area|European Union|United Kingdom|Europe|Switzerland))\b/gi,
      unless: /\b(?:not|never|no|nor|neither|without|only if|unless)\b/i,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

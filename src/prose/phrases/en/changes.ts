import type { Phrases } from '../phrase.js'

/** How English texts speak of changes to a notice. */
export const changes = {
  /** The reader is to find out about changes. */
  checkBack: () => [
    {
      says: /\b(?:check|review|visit|consult|revisit)(?: back)? (?:this|our|the) (?:web ?)?(?:page|notice|policy|statement|site)\b[^.]{0,40}?\b(?:regular(?:ly)?|periodic(?:ally)?|from time to time|frequently|often|updates?|changes?)\b/gi,
    },
    { says: /\bcheck back\b[^.]{0,40}?\b(?:regularly|periodically|from time to time|frequently|often)\b/gi },
    {
      says: /\b(?:changes|updates|amendments)\b[^.]{0,30}?\b(?:will|are) be(?:ing)? posted (?:on|to) this (?:web ?)?page\b/gi,
    },
    {
      says: /\bwithout (?:prior |further |any )?notice(?: to (?:you|users))?\b/gi,
      unless: /\b(?:never|not|no)\b[^.]{0,60}\bwithout/i,
    },
    {
      says: /\breserves? the right to (?:update|change|amend|modify|revise|alter)\b/gi,
      unless:
        /\b(?:we (?:will|shall)|by|will be) (?:tell|told|inform|informed|notify|notified|notifying|telling|e-?mail|write|provide you|contact)\b/i,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

import type { Phrases } from '../phrase.js'

/** English that stands where somebody has yet to write something. */
export const unfinished = {
  /** A blank, or words that tell the author what to write. */
  leftover: () => [
    { says: /\[e-?mail address\](?!\()/gi },
    { says: /\blast (?:updated|reviewed|revised)(?: on)?:?$/gi },
    { says: /\badd a header to begin\b/gi },
    // No link: "[your rights](https://…)" has an address behind it.
    {
      says: /\[(?:company|organi[sz]ation|your|insert|name of|date|address|phone|website|link)\b[^\]]*\](?!\()/gi,
    },
    { says: /<(?:company|organi[sz]ation|your|insert)\b[^<>]*>/gi },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

import type { Phrases } from '../phrase.js'

/** How English texts speak of cookies. */
export const cookies = {
  /** The word itself. */
  cookieMention: () => [{ says: /\bcookies?\b/gi }],

  /** Cookies are refused in the settings of a browser and by nothing on the page. */
  onlyByBrowser: () => [
    { says: /\bbrowsers?\b/gi, unless: /\b(?:foot|footer|button|link|icon|banner|page|press|click)\b/i },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

import type { Phrases } from '../phrase.js'

/** What is remembered of a choice about such things serves the choice. */
const chosen =
  /\b(?:consent|choices?|(?:said|say|says|saying|told us) (?:yes|no)\b|cho[os]se|prefer|declin|refus|opt(?:ed)?[ -]|agreed?|accept|block|without|fraud|login|log[ -]in|sign(?:ed)?[ -]in|attempts?|basket|cart)/i

/** How English texts speak of cookies. */
export const cookies = {
  /** The word itself. */
  cookieMention: () => [{ says: /\bcookies?\b/gi }],

  /** Cookies are refused in the settings of a browser and by nothing on the page. */
  onlyByBrowser: () => [
    { says: /\bbrowsers?\b/gi, unless: /\b(?:foot|footer|button|link|icon|banner|page|press|click)\b/i },
  ],

  /** A cookie that counts people or their visits, or advertises: nothing that who visits has asked for. */
  countsOrAdvertises: () => [
    {
      says: /\b(?:count|measur|analy[sz]|track|record|observ|evaluat|learn|understand|follow|see)(?:s|es|ing|ed|e)? (?:[\w’'-]+ ){0,4}(?:visits?|visitors?|page ?views?|hits|clicks|audiences?|traffic|usage|behaviour|behavior|how (?:people|visitors|users|you|they|often|many)|which (?:pages|parts|articles)|what (?:people|visitors|users|you) (?:read|click|look|do))\b/gi,
      unless: chosen,
    },
    {
      says: /\b(?:(?:web|site|visitor|usage|use|audience|page) )?(?:statistics|analytics|audience measurement)\b/gi,
      unless: chosen,
    },
    {
      says: /\bA\/B\b|\b(?:heat ?maps?|session (?:replays?|recordings?)|recommend(?:s|ed|ing|ations?)?)\b|\b(?:test|compar|tr)(?:s|es|ies|ing|ying|e|y)? (?:which|what|how|different|two|several|new) (?:[\w’'-]+ ){0,3}(?:versions?|variants?|designs?|layouts?|pages?)\b/gi,
      unless: chosen,
    },
    { says: /\b(?:advert(?:s|ise|ising|isement|isements)?|remarketing|retargeting|marketing)\b/gi, unless: chosen },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

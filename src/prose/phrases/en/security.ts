import type { Phrases } from '../phrase.js'

/** How English texts speak of security. */
export const security = {
  /** More security than anybody can promise. */
  absoluteSecurity: () =>
    [
      {
        says: /(?<![\w.])(?:100 ?%|completely|fully|totally|absolutely|perfectly|entirely) (?:secure|safe|anonymous|protected)\b/gi,
      },
      { says: /\bguarantee[sd]?\b[^.]{0,40}?\b(?:secur\w{1,4}|safe\w{0,4})\b/gi },
      { says: /\b(?:military|bank)[- ]grade\b/gi },
      {
        says: /\bnot capable of being (?:reconstructed|hacked|breached|identified)\b|\b(?:cannot|can never|can not) be (?:hacked|breached|stolen|intercepted)\b/gi,
      },
      { says: /\b(?:impossible|no way) (?:for anyone )?to (?:hack|breach|steal|access)\b/gi },
    ].map((phrase) => ({
      ...phrase,
      unless:
        /\b(?:no|not|cannot|never|nobody|unable|although|however)\b[^.]{0,60}\b(?:guarantee|100 ?%|completely|fully|totally|absolutely|entirely)/i,
    })),
} satisfies Readonly<Record<string, () => Phrases>>

import type { Phrases } from '../phrase.js'

/**
 * English words in the name of data that make one ask what they reveal. What has another meaning as often is bound to a
 * second word: a race is rowed, a union may be a bank's, and politics are taught.
 */
export const sensitiveData = {
  soundsLikeHealth: () => [
    {
      says: /\b(?:health(?! (?:and|&) safety)|medical|medicines?|medication|disabilit(?:y|ies)|disabled|diet(?:s|ary)?|allerg(?:y|ies|ic|ens)|pregnan(?:t|cy)|sickness|illness(?:es)?|access(?:ibility)? (?:needs|requirements))\b/gi,
    },
  ],

  soundsLikeOrigin: () => [
    {
      says: /\b(?:ethnic(?:ity|ities)?|racial|race (?:or|and) (?:ethnic|religio)\w{0,9}|your race(?=$|[,;.)]| (?:and|or)\b))(?:\b|$)/gi,
    },
  ],

  soundsLikeBelief: () => [{ says: /\b(?:religio(?:n|ns|us)|beliefs?|denominations?|church tax)\b/gi }],

  soundsLikeUnion: () => [{ says: /\b(?:trade|labour|labor)[- ]union|\bunion (?:members?|membership|dues)\b/gi }],

  soundsLikePolitics: () => [
    {
      says: /\bpolitical (?:opinions?|views?|beliefs?|affiliations?|part(?:y|ies)|leanings?|donations?|activit(?:y|ies))\b/gi,
    },
  ],

  soundsLikeBiometry: () => [
    { says: /\b(?:biometrics?|(?<!(?:browser|device|digital|canvas|tls) )fingerprints?|fac(?:e|ial) recognition)\b/gi },
  ],

  soundsLikeGenes: () => [{ says: /\b(?:genetic|genome|dna)\b/gi }],

  soundsLikeSex: () => [{ says: /\b(?:sexual|sexuality|sex life)\b/gi }],

  soundsLikeCrime: () => [
    {
      says: /\b(?:(?:criminal|previous|spent|unspent) (?:convictions?|records?|offences?)|convictions?|criminal|dbs)\b/gi,
    },
  ],

  /** What only Swiss law counts as sensitive: Article 5(c) FADP is wider than Article 9 in these. */
  soundsSwissSensitive: () => [
    {
      says: /\b(?:social (?:assistance|welfare|aid)|welfare benefits?|intimate|privacy sphere|private sphere|(?:administrative|disciplinary) (?:proceedings|sanctions|penalt(?:y|ies))|prosecutions?)\b/gi,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

import type { SpecialCategory } from './data-kinds.js'

/** Words in the name of data that make one ask what they reveal. */
export interface SensitiveWords {
  readonly pattern: RegExp
  readonly reveals: SpecialCategory | 'criminal'
}

/**
 * English words, each with what they mostly reveal. What has another meaning as often is bound to a second word: a race is
 * rowed, a union may be a bank's, and politics are taught.
 */
export const sensitiveWords: readonly SensitiveWords[] = [
  {
    pattern:
      /\b(?:health(?! (?:and|&) safety)|medical|medicines?|medication|disabilit(?:y|ies)|disabled|diet(?:s|ary)?|allerg(?:y|ies|ic|ens)|pregnan(?:t|cy)|sickness|illness(?:es)?|access(?:ibility)? (?:needs|requirements))\b/i,
    reveals: 'health',
  },
  {
    pattern:
      /\b(?:ethnic(?:ity|ities)?|racial|race (?:or|and) (?:ethnic|religio)\w{0,9}|your race(?=$|[,;.)]| (?:and|or)\b))(?:\b|$)/i,
    reveals: 'racial-or-ethnic-origin',
  },
  {
    pattern: /\b(?:religio(?:n|ns|us)|beliefs?|denominations?|church tax)\b/i,
    reveals: 'religious-or-philosophical-beliefs',
  },
  {
    pattern: /\b(?:trade|labour|labor)[- ]union|\bunion (?:members?|membership|dues)\b/i,
    reveals: 'trade-union-membership',
  },
  {
    pattern:
      /\bpolitical (?:opinions?|views?|beliefs?|affiliations?|part(?:y|ies)|leanings?|donations?|activit(?:y|ies))\b/i,
    reveals: 'political-opinions',
  },
  {
    pattern: /\b(?:biometrics?|(?<!(?:browser|device|digital|canvas|tls) )fingerprints?|fac(?:e|ial) recognition)\b/i,
    reveals: 'biometric',
  },
  { pattern: /\b(?:genetic|genome|dna)\b/i, reveals: 'genetic' },
  { pattern: /\b(?:sexual|sexuality|sex life)\b/i, reveals: 'sex-life-or-orientation' },
  {
    pattern:
      /\b(?:(?:criminal|previous|spent|unspent) (?:convictions?|records?|offences?)|convictions?|criminal|dbs)\b/i,
    reveals: 'criminal',
  },
]

/** Words for what only Swiss law counts as sensitive: Article 5(c) FADP is wider than Article 9 in these. */
export const swissSensitiveWords =
  /\b(?:social (?:assistance|welfare|aid)|welfare benefits?|intimate|privacy sphere|private sphere|(?:administrative|disciplinary) (?:proceedings|sanctions|penalt(?:y|ies))|prosecutions?)\b/i

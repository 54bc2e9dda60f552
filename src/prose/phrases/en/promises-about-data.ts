import type { Phrases } from '../phrase.js'
import { data, end, gi, limits, not, we } from './promise-words.js'

/** Data protection law, as texts name it. */
const law =
  '(?:(?:UK |EU |European |the )*(?:GDPR|General Data Protection Regulations?)|(?:the )?Data Protection Act(?: \\d{4})?|(?:UK |EU |European |Swiss )*(?:data protection|privacy) (?:laws?|legislation|regulations?|rules|requirements|acts?))\\b'

/** What English texts promise or deny about the data themselves, whose they are and how long they are kept. */
export const promisesAboutData = {
  /** All data are without names or anything like one. */
  claimAnonymousOnly: () => [
    {
      says: /\b(?:all|any)(?: of)?(?: the| your)? (?:personal |processed |collected )?(?:data|information)(?: (?:that |which )?(?:we|you) \w+)? (?:is|are|will be) (?:fully |completely |always |kept )*anonym(?:ous|i[sz]ed)\b/gi,
      unless: limits,
    },
    {
      says: gi(
        we,
        '(?: only(?: ever)? (?:collect|use|process|hold|store|keep)| (?:collect|use|process|hold|store|keep) only) (?:fully |completely )?anonym(?:ous|i[sz]ed) (?:data|information)',
        end,
      ),
      unless: /\b(?:also|about visits?|analytics|statistics)\b/i,
    },
    {
      says: /\b(?:your|the) (?:personal )?(?:data|information) (?:is|are) (?:always |kept |held |stored |processed )*(?:fully |completely )?anonym(?:ous|ously)\b/gi,
      unless: limits,
    },
  ],

  /** Data that a text calls anonymous, in so many words. */
  calledAnonymous: () => [
    {
      says: /\banonym(?:ous|ously|i[sz]ed)\b/gi,
      unless:
        /\b(?:not|never|no longer|before|until|once|when|after|then|later|if|unless|pseudonym\w*|anonymised (?:by|within|at))\b/i,
    },
  ],

  /** A hash or a code that is made from what identifies somebody, and is called anonymous. */
  anonymousIdentifier: () => [
    {
      says: /\banonym(?:ous|i[sz]ed) (?:string|hash|id|ids|identifier|identifiers|code|key|token|number)s?(?: (?:that is |which is )?(?:created|made|derived|generated|computed|built)(?: from)? (?:your|the|an|people[’']s|members[’']) (?:e-?mail|IP|internet|phone|telephone|name|account)[ \w]{0,20})?/gi,
      unless: /\b(?:not|never)\b/i,
    },
  ],

  /** Data protection law is kept to. */
  claimCompliance: () => [
    {
      says: gi(
        '(?<!\\bto )\\b(?:comply|complies|(?:is|are) (?:fully )?compliant|operates?|acts?|adheres?|conforms?|abides?|meets?|satisf(?:y|ies)|observes?|keeps?|(?:is|are) (?:always |only )?(?:handled|processed|used|collected|held|kept|stored|treated|managed))',
        '(?: fully| strictly| always| in full)?(?: within| with| to| by| in (?:full |strict )?(?:accordance|compliance|line|conformity|keeping) with| according to)?',
        '(?: (?:all|the|any|requirements?|provisions?|rules|terms|obligations|standards|applicable|relevant|current|of|under|and)){0,7} ',
        law,
      ),
      unless:
        /\b(?:aims?|strives?|seeks?|tr(?:y|ies)|endeavours?|commit\w*|intends?|wants?|wish\w*|hopes?|towards|as far as|best|suppliers?|providers?|processors?|partners?|third[ -]part(?:y|ies)|contractors?|their|they|them|must|should|requires?|required|oblig\w+|have to|has to|needs?|necessary|in order|helps?|enables?|where|if|when|unless|asks?|not|never|may|might|rights?|complain\w*|systems?|software|platform|servers?)\b/i,
    },
    {
      says: gi(
        '\\b(?:we|the \\w+|our \\w+)(?: also)? (?:(?:is|are) (?:now |fully )?(?:UK |EU )?GDPR[- ]compliant|compl(?:y|ies) (?:fully )?with the law on data protection)\\b',
      ),
      unless: /\b(?:aims?|if|when|not|never|systems?|software|platform|servers?|suppliers?|providers?|policy)\b/i,
    },
  ],

  /** There are no sensitive data. */
  claimNoSensitiveData: () => [
    {
      says: gi(
        we,
        not,
        '(?: knowingly)? (?:collect|hold|process|use|ask for|keep|store|record)(?:,? (?:or|nor|and) (?:collect|hold|process|use|ask for|keep|store|record))? (?:any )?(?:sensitive|special[ -]categor(?:y|ies)(?: of)?)(?: personal)? (?:data|information)(?: about you)?',
        end,
      ),
      unless: limits,
    },
    {
      says: gi(
        '\\bno (?:sensitive|special[ -]categor(?:y|ies)(?: of)?)(?: personal)? (?:data|information) (?:is|are) (?:ever )?(?:collected|held|processed|used|kept|stored)',
        end,
      ),
      unless: limits,
    },
  ],

  /** Sensitive data in the everyday sense, which crimes belong to. */
  calledSensitive: () => [{ says: /\bsensitive\b/gi }],

  /** There are no children among the people. */
  claimAdultsOnly: () => [
    {
      says: /\b(?:adults only|(?:only|just|solely|exclusively) (?:to|for|with) adults|for adults only)\b/gi,
      unless: limits,
    },
    {
      says: /\bnot (?:intended|meant|designed|directed|aimed) (?:for|at|to) (?:children|minors|(?:anyone|people|persons|individuals) (?:under|below) (?:the age of )?(?:18|eighteen))\b(?! (?:under|below|younger))/gi,
      unless: limits,
    },
    {
      says: gi(
        we,
        not,
        '(?: knowingly| intentionally)? (?:collect|hold|process|keep|store)(?: (?:or|nor|and) (?:collect|hold|process|keep|store))? ',
        data.replace('|it|them', ''),
        ' (?:from|about|of|on) (?:children|minors|(?:anyone|people|persons|individuals) (?:under|below) (?:the age of )?(?:18|eighteen))\\b(?! (?:under|below|younger))',
      ),
      unless: limits,
    },
  ],

  /** Data are deleted when they are no longer needed. */
  claimNoLongerThanNecessary: () => [
    {
      says: /\b(?:no|not(?: \w+){0,5}|never(?: \w+){0,5}) longer than (?:(?:is|it is|are|we) )?(?:strictly |absolutely |reasonably )?(?:necessary|needed|required|need)\b/gi,
      unless: /\b(?:except|unless|other than|apart from)\b/i,
    },
    {
      says: /\bonly (?:for )?(?:as|so) long as (?:(?:is|it is|are|they are|we) )?(?:strictly |absolutely |reasonably )?(?:necessary|needed|required|need)\b/gi,
      unless: /\b(?:except|unless|other than|apart from)\b/i,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

import type { Phrases } from '../phrase.js'

/** A person is somebody in law, under whatever name; so are partners together. */
const aPerson =
  /\b(?:sole|self[- ]employed|freelanc\w*|alone|natural person|individuals?|(?:one|single) (?:person|woman|man)|(?:his|her|my|their) own|partners?|partnership|no|not|never)\b/i

/** How English texts speak of who stands behind an organisation: its data protection officer, or one person alone. */
export const officers = {
  /** One person and no firm, as a legal form or a sentence about it has it. */
  worksAlone: () => [
    {
      says: /\bsole (?:trader|practitioner|proprietor(?:ship)?|practice)\b|\bsingle[- ]handed\b|\bself[- ]employed\b|\bfreelancer?\b|\bwork(?:s|ing)? alone\b|\bEinzel(?:unternehmen|unternehmer(?:in)?|praxis)\b|\b(?:one|single)[- ](?:man|woman|person) (?:business|practice)\b/gi,
      unless: /\b(?:no|not|never)\b/i,
    },
  ],

  /** Why something has no legal form: it is what somebody calls a business, a shop or a page, and no body. */
  tradingName: () => [
    {
      says: /\b(?:trading|trade|business|shop|store|brand|product|marketing|stage|commercial) names?\b|\b(?:a|our|the|my|one of our) (?:[\w-]+ )?brands?\b(?! (?:new|manager))/gi,
      unless: aPerson,
    },
    {
      says: /\b(?:names?|sign|title|board|banner|lettering|logo|label) (?:(?:that|which) (?:(?:is|stands|hangs|you see) )?)?(?:on|over|above|outside|at|of) (?:(?:the|our|my|its|all|each|every|of) ){1,3}(?:[\w-]+ )?(?:shops?|stores?|doors?|windows?|web ?sites?|sites?|web ?shop|apps?|vans?|caf[eé]s?|products?|packag\w+|restaurants?|branches|platforms?|outlets?|stalls?|premises|shop ?fronts?|services?)\b/gi,
      unless: aPerson,
    },
    {
      says: /\b(?:trad(?:e|es|ing)|sell(?:s|ing)?|go(?:es)?|operat(?:e|es|ing)|do(?:es|ing)? business|appear(?:s|ing)?|(?:is|are|am) known|run(?:s)?) (?:[\w-]+ ){0,3}?(?:under|by|as) (?:this(?: name)?|that(?: name)?|it\b|the name|the brand)/gi,
      unless: aPerson,
    },
  ],

  /** A contract that makes somebody a member. */
  ownMembership: () => [
    { says: /\b(?:your|their|the|a|our) (?:[\w-]+ )?memberships?\b/gi, unless: /\b(?:gym|fitness|club card|no)\b/i },
  ],

  /** An officer of one's own; what is denied, or can be reached by what stands beside it, is no such case. */
  ownOfficer: () => [
    {
      says: /\b(?:our|my|(?:the|\w+)(?: \w+)?[’']s?) (?:data protection officer|DPO)\b/gi,
      unless: /\b(?:no|not|never|without|neither)\b|@|https?:|\+?\d[\d ]{6}/i,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

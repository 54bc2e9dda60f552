import type { Phrases } from '../phrase.js'

/** Who looks at a decision, or that there is none. */
const byPeople =
  /\b(?:not|never|no|nor|neither|without|person|people|human|somebody|staff|colleague|reviews?|checks?)\b/i

/** How English texts speak of what a person does about a decision by machine. */
export const decisions = {
  /** A person who decides: the beginnings of verbs. */
  deciding: () => [{ says: /\b(?:decid|overrul|overrid|overturn|chang|revers|reject|choos)/gi }],

  /** A person looks at each case. */
  personLooks: () => [
    {
      says: /\b(?:person|human|people|somebody|someone|staff|colleague|officer|manager|caseworker|clerk|one of us|we) (?:[\w-]+ ){0,2}?(?:looks? at|reads?|reviews?|checks?|decides?(?: on| about)?|goes through|go through) (?:[\w-]+ ){0,2}?(?:each|every|all)\b|\b(?:each|every|all)(?: [\w-]+){1,3} (?:is|are) (?:looked at|read|reviewed|checked|decided(?: on)?|gone through) by (?:a |our |one of |two )?(?:person|human|people|somebody|staff|colleagues?|officers?|managers?|caseworkers?|clerks?|us)\b/gi,
      unless: /\b(?:not|never|nobody|rarely|sample|unless|complain\w*|ask\w*)\b/i,
    },
  ],

  /** The whole of a text made of words that are said of every decision. */
  tokenInvolvement: () => [
    {
      says: /^\W{0,3}(?:(?:human|manual|person|people|staff|our|a|an|the|some|full|final|always|there|oversight|review(?:ed)?|supervision|supervised|monitoring|monitored|check(?:ed)?|control|involvement|intervention|loop|is|are|with|under|in|of|by|and|to)\b\W{0,3}){1,40}$/gi,
    },
  ],

  /** A decision that weighs on people: about credit, work, insurance, housing, benefits, schooling or care. */
  weightyDecision: () => [
    {
      says: /\b(?:loans?|credit|mortgages?|overdrafts?|lend(?:ing)?|insur(?:e|ance|ed)|premiums?|hir(?:e|ed|ing)|employ(?:ed|ment)|dismiss(?:ed|al)|job|applicants?|shortlist(?:ed)?|tenan(?:t|cy)|benefits?|admi(?:tted|ssion)|treatment|eligib(?:le|ility))\b/gi,
    },
  ],

  /** A machine that decides by itself. */
  machineDecides: () => [
    {
      says: /\b(?:models?|algorithms?|systems?|software|computers?|machines?|scores?|programs?|AI)\b (?:alone |itself |automatically |then )?(?:decides?|refuses?|rejects?|approves?|declines?|accepts?|turns? down)\b/gi,
      unless: byPeople,
    },
    {
      says: /\b(?:decides?|decided|refused?|refuses|rejected?|rejects|approved?|approves|declined?|declines|turned down)\b (?:[\w’'-]+ ){0,4}(?:automatically|by (?:a|the|our) (?:machine|computer|algorithm|model|system|software))\b/gi,
      unless: byPeople,
    },
    {
      says: /\bautomatically (?:decides?|decided|refused?|refuses|rejected?|rejects|approved?|approves|declined?|declines|turned? down)\b/gi,
      unless: byPeople,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

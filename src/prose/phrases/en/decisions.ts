import type { Phrases } from '../phrase.js'

/** Who looks at a decision, or that there is none. */
const byPeople =
  /\b(?:not|never|no|nor|neither|without|person|people|human|somebody|staff|colleague|reviews?|checks?)\b/i

/** A thing that a machine lets through or not, which decides nothing about somebody. */
const things =
  /\b(?:spam|virus(?:es)?|malware|e-?mails?|messages|packets|connections?|attachments?|files?|uploads?|cookies?|attacks?|bots?|duplicates?|backups?|updates?)\b/i

/** Who looks at a decision, that there is none, or that it is about no person. */
const noDecision = new RegExp(`${byPeople.source}|${things.source}`, 'i')

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
      says: /\b(?:loans?|credit|mortgages?|overdrafts?|lend(?:ing)? (?:you |them |people )?money|insur(?:e|ance|ed)|premiums?(?! (?:content|articles?|accounts?|features?|plans?|members?\w*|subscri\w+|services?|offers?))|(?:get|is|are|be) hired|hir(?:e|es|ing) (?:you|them|people|staff|somebody|someone|an? (?:person|applicant|candidate))|hiring|employ(?:ed|ment)|dismiss(?:ed|al)|(?<!print )job|applicants?|shortlist(?:ed)?|tenan(?:t|cy)|admi(?:tted|ssion)|eligib(?:le|ility))\b/gi,
    },
    {
      says: /\b(?:rent|rents|renting|let(?! us\b)|lets(?! us\b)|letting|lease|leases|leasing)\b[^.]{0,30}?\b(?:flats?|apartments?|houses?|homes?)\b/gi,
    },
    {
      says: /\b(?:housing|social|sickness|disability|unemployment|child|state|welfare|family) benefits?\b|\b(?:claim|entitled to|receive|get|paid) (?:a |the |any )?benefits?\b|\b(?:medical|hospital|which|what|whether you (?:get|receive|need)) treatment\b(?! we (?:suggest|recommend))/gi,
    },
  ],

  /** A machine that decides by itself. */
  machineDecides: () => [
    {
      says: /\b(?:models?|algorithms?|systems?|software|computers?|machines?|scores?|programs?|AI)\b (?:alone |itself |automatically |then )?(?:decides?|refuses?|rejects?|approves?|declines?|accepts?|turns? down)\b/gi,
      unless: noDecision,
    },
    {
      says: /\b(?:decides?|decided|refused?|refuses|rejected?|rejects|approved?|approves|declined?|declines|turned down)\b (?:[\w’'-]+ ){0,4}(?:automatically|by (?:a|the|our) (?:machine|computer|algorithm|model|system|software))\b/gi,
      unless: noDecision,
    },
    {
      says: /\bautomatically (?:decides?|decided|refused?|refuses|rejected?|rejects|approved?|approves|declined?|declines|turned? down)\b/gi,
      unless: noDecision,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

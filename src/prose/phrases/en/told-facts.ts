import type { Phrases } from '../phrase.js'

/** A number in figures or in words. */
const number = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|sixty|ninety)'

/** A length of time. */
const period = `(?<said>${number} (?:hours?|days?|weeks?|months?|years?))(?! (?:old|of age))\\b`

/** A time without an end. */
const endless =
  '(?<said>(?:for ?ever|indefinitely|permanently|in perpetuity|for all time|without (?:any |a )?(?:time )?limit))\\b'

/** What people's data are called, as the object of keeping. */
const kept =
  '(?:it|them|these|those|everything|data|information|details|records?|files?|copies|copy|recordings?|footage|images?|photos?|photographs?|pictures?|messages?|e-?mails?|letters?|logs?|applications?|forms?|lists?|address(?:es)?|names?|accounts?)'

/** A case of its own, or a length that is no length for all: nothing that a declared period could contradict. */
const special =
  /\b(?:if|unless|where|request(?:s|ed)?|ask(?:s|ed)?|back-?ups?|cookies?|at least|minimum|withdraw\w*|object(?:s|ed)?|complain\w*|except|other than|apart from|some|inactive|trial|not|never|no longer used)\b|(?<!\b(?:no|not) )\b(?:more|longer) than\b/i

/** What stands before the name of what is held: whose it is, and of what kind. */
const heldWord =
  "(?:your|the|our|their|his|her|its|this|that|these|those|such|personal|medical|health|clinical|treatment|patients?|clients?|members?|sensitive|confidential|case|therapy|counselling|dental|osteopathic)(?:[’']s?)?"
const heldThing = '(?:data|information|details|records?|files?|notes?|it|them|they|anything)'
const electronic =
  '(?:(?:on|in|into|onto) (?:(?:a|the|any|our|my) )?(?:computers?|computer systems?|electronic (?:form|format|systems?)|digital (?:form|format)|database)|electronically|digitally|online)\\b'
const onPaper =
  '(?:only on paper|on paper (?:only|alone)|exclusively on paper|only in paper (?:form|files)|in paper form only)\\b'

const place = '(?<said>(?:the )?[A-Z][\\w’-]{1,30}(?:,?(?: (?:and|or|of|the)){0,2} (?:the )?[A-Z][\\w’-]{1,30}){0,5})'
const anyData = '(?:data|information|details|records)'

/** What English texts say in running words that is declared as a fact too. */
export const toldFacts = {
  /** After how long data are deleted, or for how long they are kept. */
  periodTold: () => [
    {
      says: new RegExp(
        `\\b(?:delet(?:e|es|ed)|eras(?:e|es|ed)|destroy(?:s|ed)?|shred(?:s|ded)?|anonymi[sz](?:e|es|ed))\\b(?:(?! (?:within|every|once) )[^.;:\\d]){0,60}? ${period}(?= (?:after|later|from|following|since)\\b| ?(?:[.,;)]|$))`,
        'dgi',
      ),
      unless: special,
    },
    {
      says: new RegExp(
        `\\b(?:keep|retain|store|hold)s?(?: [\\w’'-]+){0,5}? ${kept}(?: [\\w’'-]+){0,4}? for (?:(?:a (?:period|maximum|total) of|up to|at most|no longer than|not more than|only) )?${period}`,
        'dgi',
      ),
      unless: special,
    },
    {
      says: new RegExp(
        `\\b${kept}(?: [\\w’'-]+){0,4}? (?:is|are|will be) (?:only |then )?(?:kept|retained|stored|held) for (?:(?:a (?:period|maximum|total) of|up to|at most|no longer than|not more than|only) )?${period}`,
        'dgi',
      ),
      unless: special,
    },
  ],

  /** Data are kept without an end. */
  keptForEverTold: () => [
    {
      says: new RegExp(
        `\\b(?:keep|retain|store|hold)s?(?: [\\w’'-]+){0,5}? ${kept}(?: [\\w’'-]+){0,4}? ${endless}`,
        'dgi',
      ),
      unless: special,
    },
    {
      says: new RegExp(
        `\\b${kept}(?: [\\w’'-]+){0,4}? (?:is|are|will be) (?:then )?(?:kept|retained|stored|held) ${endless}`,
        'dgi',
      ),
      unless: special,
    },
  ],

  /** Data are kept only if people agree. */
  keptOnlyWithConsent: () =>
    [
      {
        says: /\b(?:keep|retain|hold|store)s?\b[^.;]{0,80}?\bonly (?:with|if we have|where we have) (?:your|their) (?:\w+ )?(?:consent|permission|agreement)\b/gi,
      },
      {
        says: /\bonly (?:keep|retain|hold|store)\b[^.;]{0,80}?\b(?:with your (?:\w+ )?(?:consent|permission)|if you (?:agree|consent))\b/gi,
      },
      {
        says: /\b(?:kept|retained|held|stored)\b[^.;]{0,60}?\bonly (?:with (?:your|their) (?:\w+ )?(?:consent|permission|agreement)|if (?:you|they) (?:agree|consent))\b/gi,
      },
    ].map((phrase) => ({ ...phrase, unless: /\b(?:longer|beyond|further|afterwards|cookies?)\b/i })),

  /** In what time an authority is told of a breach. */
  breachToldWithin: () => [
    {
      says: new RegExp(
        `\\b(?:report|notify|notifies|tell|inform)s?\\b[^.;]{0,80}? (?:within|in|no later than|at the latest after) ${period}`,
        'dgi',
      ),
      unless: /\b(?:you|people|members|customers|those concerned)\b/i,
    },
  ],

  /** Data are on paper and on no computer. */
  onNoComputer: () =>
    [
      new RegExp(
        `\\b(?:no|none of (?:the|your|our))(?: ${heldWord}){0,4} ${heldThing}(?: about you)? (?:is|are|will be)(?: ever)? (?:kept|stored|held|saved|recorded|entered|put) ${electronic}`,
        'gi',
      ),
      new RegExp(
        `\\bnothing (?:is|will be)(?: ever)? (?:kept|stored|held|saved|recorded|entered|put) ${electronic}`,
        'gi',
      ),
      new RegExp(
        `\\b(?:do not|don[’']t|never|does not) (?:keep|store|hold|save|record|enter|put)(?: (?:any|of|${heldWord})){0,4} ${heldThing}(?: about you)? ${electronic}`,
        'gi',
      ),
      new RegExp(
        `\\b${heldThing} (?:is|are)(?: (?:all|always))? (?:kept|stored|held|recorded|written(?: down)?) ${onPaper}`,
        'gi',
      ),
      new RegExp(
        `\\b(?:we|i|the \\w+)(?: only)? (?:keep|store|hold|record|write)s?(?: (?:any|all|of|${heldWord})){0,4} ${heldThing} ${onPaper}`,
        'gi',
      ),
    ].map((says) => ({
      says,
      unless: /\b(?:except|unless|other than|apart from|besides|before|after|longer|if|most|some)\b/i,
    })),

  /** Something that is a computer, or is kept on one. */
  computerSystem: () => [
    {
      says: /\b(?:software|databases?|clouds?|servers?|computers?|spreadsheets?|CRM|apps?|portals?|(?:practice|patient|client|booking|management|record|records|computer|IT|online|electronic|digital|case|membership|information) (?:\w+ )?systems?|electronic (?:records?|files?)|hosts? |hosting|back-?ups?|hard (?:disk|drive)s?|laptops?|tablets?)\b/gi,
      unless: /\b(?:paper|cards?|filing cabinet|not|no)\b/i,
    },
  ],

  /** All data are in one place, or in some, and in no other. */
  onlyPlaceTold: () =>
    [
      {
        says: new RegExp(
          `\\b(?:(?:all|any)(?: of)?(?: (?:your|our|the|this|these|personal|customer|member)){0,3} ${anyData}|everything)(?: [\\w’'-]+){0,3}? (?:is|are|will be|stays?|remains?)(?: (?:only|always|exclusively|solely|stored|kept|held|hosted|processed|located)){0,3} (?:in|within|inside|on servers in) ${place}`,
          'dgi',
        ),
      },
      {
        says: new RegExp(
          `\\b(?:${anyData}|it|they)(?: (?:is|are|will be))? (?:stored|kept|held|hosted|processed|only|exclusively|solely)(?: (?:stored|kept|held|hosted|processed))? (?:only|exclusively|solely|in|within|inside)(?: (?:in|within|inside))? ${place}(?= (?:only|alone)\\b)`,
          'dgi',
        ),
      },
      {
        says: new RegExp(
          `\\b(?:${anyData}|it|they) (?:(?:is|are|will be) )?(?:(?:only|exclusively|solely) (?:stored|kept|held|hosted|processed)|(?:stored|kept|held|hosted|processed) (?:only|exclusively|solely)|(?:is|are) (?:stored|kept|held|hosted|processed) (?:only|exclusively|solely)) (?:in|within|inside) ${place}`,
          'dgi',
        ),
      },
      {
        says: new RegExp(
          `\\b${anyData} (?:never leaves?|(?:do|does) not leave|always stays? in|stays? in|remains? in) ${place}`,
          'dgi',
        ),
      },
    ].map((phrase) => ({
      ...phrase,
      unless:
        /\b(?:except|unless|other than|apart from|most|usually|normally|generally|may|might|whenever|where possible|if|aim|try)\b/i,
    })),

  /** A place where data are, or to which they go. */
  placeTold: () =>
    [
      new RegExp(
        `\\b(?:${anyData}|it|they)\\b[^.;]{0,40}? (?:stored|kept|held|hosted|processed|transferred|sent|saved|backed up|accessed)\\b[^.;]{0,30}? (?:in|to|from) ${place}`,
        'dgi',
      ),
      new RegExp(
        `\\b(?:servers?|data ?cent(?:er|re)s?)(?: (?:that )?(?:is|are))?(?: located| based| hosted)? in ${place}`,
        'dgi',
      ),
      new RegExp(
        `\\b(?:store|keep|hold|host|process|transfer|send|save)s? (?:[\\w’'-]+ ){0,4}?(?:${anyData}|it|them)\\b[^.;]{0,30}? (?:in|to) ${place}`,
        'dgi',
      ),
    ].map((says) => ({
      says,
      unless:
        /\b(?:not|never|no|nor|neither|without|instead of|rather than|outside|if you (?:live|are|travel|move)|people (?:in|from)|members in)\b/i,
    })),

  /** A request about one's own data costs something. */
  feeTold: () =>
    [
      /\b(?:charges?|fee of|costs?|pay|ask for)\b[^.;]{0,40}?(?:[£€$] ?\d{1,4}|\d{1,4} ?(?:pounds|euros?|francs|CHF|EUR|GBP))\b[^.;]{0,40}?\b(?:(?:each|every|a|any|per|the|such|your) (?:subject access |access |data )?requests?(?! for (?!access|(?:a )?cop(?:y|ies)|your|data|information|erasure|deletion))|cop(?:y|ies) of (?:your|the|their) (?:personal )?(?:data|information|details|records?)|access to (?:your|the|their) (?:personal )?(?:data|information|details|records?))\b/gi,
      /\b(?:(?:each|every|a|any|such) (?:subject access |access |data )?requests?(?! for (?!access|(?:a )?cop(?:y|ies)|your|data|information|erasure|deletion))|cop(?:y|ies) of (?:your|the|their) (?:personal )?(?:data|information|details|records?)|access to (?:your|the|their) (?:personal )?(?:data|information|details|records?))\b[^.;]{0,40}?\b(?:costs?|charges?|fee of|subject to a fee)\b[^.;]{0,20}?(?:[£€$] ?\d{1,4}|\d{1,4} ?(?:pounds|euros?|francs|CHF|EUR|GBP))\b/gi,
      /\brequests cost (?:[£€$] ?\d{1,4}|\d{1,4} ?(?:pounds|euros?|francs|CHF|EUR|GBP))\b/gi,
      /\b(?:administrati(?:on|ve) fee|fee) (?:is (?:charged|payable|due)|applies|for)\b[^.;]{0,30}?\b(?:subject access|access|data) requests?\b/gi,
      /\b(?:subject access|access|data) requests?\b[^.;]{0,30}?\b(?:attracts?|incurs?|is subject to|are subject to|carr(?:y|ies)) (?:an? )?(?:[\w-]+ )?(?:fee|charge)\b/gi,
    ].map((says) => ({
      says,
      unless:
        /\b(?:unfounded|excessive|repeat(?:ed|itive)?|further|additional|extra|second|more than one|other than|no|not|never|free|bookings?|courts?|tickets?|certificates?|photos?|prints?|refunds?|transcripts?|may)\b/i,
    })),

  /** The age from which people may take part. */
  minimumAgeTold: () =>
    [
      /\b(?:must|have to|need to|should) be (?:at least |over |aged |older than )?(?<said>\d{1,2})(?= years (?:old|of age)| or (?:over|older|above)|[.,;]|$| to (?:use|join|sign|register|book|shop|order|create|open|take))/dgi,
      /\b(?:only (?:for|to|by)|for) (?:people|adults|persons|users|customers|members|anyone)?(?: who are)? ?(?:aged |over |from )(?<said>\d{1,2})(?: years)? (?:or|and) (?:over|older|above)\b/dgi,
      /\bnot (?:intended|meant|designed|directed|aimed|open|available)(?: for| at| to)? (?:children|anyone|people|persons|individuals|users|minors)?(?: who are| aged)? ?(?:under|below|younger than) (?:the age of )?(?<said>\d{1,2})\b/dgi,
      /\b(?:do not|don[’']t|never)(?: knowingly| intentionally)? (?:collect|hold|process|keep|store|ask for)[^.;]{0,40}? (?:from|about|of|on) (?:children|anyone|people|persons|individuals|users|minors)(?: who are| aged)? (?:under|below|younger than) (?:the age of )?(?<said>\d{1,2})\b/dgi,
    ].map((says) => ({
      says,
      unless:
        /\b(?:unless|except|without (?:the |a )?(?:consent|permission|agreement)|parent\w*|guardians?|consent|drive\w*|cox\w*|alone|drink\w*|alcohol|lottery)\b/i,
    })),

  /** Cookies are used. */
  cookiesUsed: () => [
    {
      says: /\b(?:we|our (?:web ?site|site|pages?|app|shop)|this (?:web ?site|site|app|shop)|the (?:web ?site|site|app|shop)) (?:also )?(?:uses?|sets?|places?|stores?|reads?) (?:[\w-]+ ){0,3}cookies\b/gi,
      unless: /\b(?:not|never|no|nor|neither|without|free of)\b/i,
    },
  ],

  /** Data are handed to somebody. */
  sharingTold: () => [
    {
      says: /\bwe (?:also )?(?:share|disclose|pass on|pass|sell|forward|give|send) (?:[\w’'-]+ ){0,4}?(?:data|information|details|records?|names?|address(?:es)?|numbers?|lists?|photos?|photographs?|pictures|results|files?|reports?|documents?|diagnos[ei]s|applications?|orders?)(?: [\w’'-]+){0,3}? (?:with|to) (?!(?:you|us|nobody|no one|each other)\b)(?:[\w’'-]+ ?){1,5}/gi,
      unless:
        /\b(?:not|never|no|nor|neither|nothing|without|unless|if|only (?:with|when|where|if)|consent|permission|law|court|ourselves|staff|volunteers?|committee|members of our|coach(?:es)?|colleagues?|employees|trustees|officers?|board|teachers?|team)\b/i,
    },
  ],

  /** A recipient who advertises, or pays to be seen. */
  advertiser: () => [
    {
      says: /\b(?:advertis(?:ers?|ing|ement)|ad (?:networks?|tech|exchanges?)|marketing (?:partners?|compan(?:y|ies)|agenc(?:y|ies))|media (?:buyers?|agenc(?:y|ies)))\b/gi,
    },
  ],

  /** Where the rest of a notice stands. */
  restElsewhere: () => [
    {
      says: /\b(?:refer to|see|consult|read|set out (?:in|on)|found (?:in|on|at)|available (?:in|on|at|from)|stands? (?:in|on)|given (?:in|on)) (?:(?!more\b|further\b)[\w’'-]+ ){0,4}(?:forms?|notices?|polic(?:y|ies)|pages?|web ?sites?|leaflets?|statements?|handbooks?|terms|documents?)\b/gi,
    },
  ],

  /** That people get the rest if they ask. */
  restOnRequest: () => [
    {
      says: /\b(?:(?:up)?on request|happy to (?:provide|give|send|answer|explain)|(?:please )?(?:ask|contact|write to|e-?mail) us|requests? for (?:this|more|further|them|it))\b/gi,
    },
  ],

  /** Somebody who pays for being named. */
  sponsor: () => [{ says: /\bsponsors?\b/gi }],
} satisfies Readonly<Record<string, () => Phrases>>

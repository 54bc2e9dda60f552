import type { Phrases } from '../phrase.js'

/** Verbs that say what an organisation does with data, in the form that follows 'may be'. */
const done =
  'monitored|recorded|shared|disclosed|used|collected|processed|stored|kept|retained|held|transferred|passed|published|combined|logged|tracked|analysed|analyzed|subscribed|contacted|granted|gathered|obtained|asked|included'

/** Words that end like participles and say nothing of somebody who acts. */
const adjectives =
  'allowed|based|committed|concerned|dedicated|embarrassed|entitled|excited|indeed|interested|involved|limited|located|need|pleased|related|required|satisfied|supposed|unrelated'

/** A list of what is not done may stay open. */
const denied = /\b(?:not|never|no|nor|cannot|neither)\b/i

/** What the reader does, after which it happens. */
const toldWhen = /\b(?:when|whenever|if|after|once|each time) you (?!are\b|have\b|may\b)/i

/** English that is vague, open or hard to read. */
export const style = {
  /** Words that leave open whether the organisation does something. What the reader may do is no hedge. */
  hedge: () => [
    {
      says: /\b(?:we|our|information|data|details|cookies|staff|software)(?: (?!you\b|who\b|feel\b|think\b|believe\b|members?\b|users?\b|visitors?\b|customers?\b|clients?\b)[\w’'-]+){0,3} (?:may|might)\b(?! (?:have to|hold|be able)\b)(?! (?:also )?be (?:of (?:\w+ )?(?:interest|use|relevance)|relevant|useful|helpful|interesting|needed|required)\b)(?! not\b(?! always\b))(?! (?:not |no longer )?(?:be )?(?:\w+ly )?(?:function|work|operate|perform|load|display|secure|available|accurate|complete|compatible|unavailable|interrupted|delayed)\b)(?: also)? \w+/gi,
    },
    { says: /\b(?:this|these|it) (?:may|might) (?:also )?(?:include|contain|involve)\b/gi },
    {
      says: /(?<!\b(?:you|who|they|members?|people|individuals|users|customers|visitors|students|court|police|parents|children) )\b(?:may|might) (?:also )?(?:retain|share|disclose|collect|process|store|keep|transfer|publish|monitor|record|sell)\b/gi,
    },
    { says: new RegExp(`\\b(?:may|might) (?!not\\b)(?:\\w+ )?be (?:\\w+ly )?(?:${done})\\b`, 'gi') },
    {
      // "The use of our services is generally free": of a thing, only those that act.
      says: /\b(?:we|our (?:staff|team|suppliers?|partners?|systems?|servers?|software|web ?site|site|app)|this|it|which|data|information|staff)(?: (?!you\b)[\w’'-]+){0,2} (?:sometimes|often|occasionally|usually|normally|typically|generally|possibly)\b/gi,
      // Whoever says when has left nothing open.
      unless: toldWhen,
    },
    { says: /^(?:sometimes|occasionally|on occasion|usually|normally|typically|generally)\b/gi, unless: toldWhen },
    {
      says: /\b(?:from time to time|in (?:some|certain|many|most|other|exceptional|limited|rare) (?:cases|circumstances|situations)|where appropriate)\b/gi,
      // To tell readers to look for changes is another matter.
      unless: /\b(?:check|visit|consult|revisit)\b/i,
    },
    { says: /\bcircumstances (?:where|in which) we (?:can|may|might)\b/gi },
  ],

  /** Purposes that nobody can picture. */
  vaguePurpose: () => [
    { says: /\bdevelop(?:ing)? new (?:services?|products?)\b/gi },
    { says: /\b(?:research|business|security|administrative|operational) purposes\b/gi },
    { says: /\bpersonali[sz](?:ed?|ing) (?:your |the |our )?(?:services?|offers?|content|experience)\b/gi },
    {
      says: /\b(?:improv|enhanc)(?:e|es|ing) (?:(?:your|our|the|user|customer|online) ){0,3}(?:experience|services?)\b/gi,
      unless: /\bby (?:\w+ly )?\w+ing\b/i,
    },
  ],

  /** The same where nothing says with which data. */
  vagueWithoutData: () => [
    {
      says: /(?:\b(?:we|you) )?\b(?:feel|think|believe) (?:may|might|could) (?:interest|be (?:of interest|interesting|relevant))\b(?: (?:to )?you\b)?/gi,
    },
    { says: /\bquality assurance\b/gi },
  ],

  /** Further purposes that are kept open. */
  openPurpose: () => [
    {
      says: /\b(?:additional|other|further|any) purposes?,? (?:that |which )?(?:(?:are|is) )?(?:not mentioned|compatible|we (?:have asked|may have|consider)|as we (?:see fit|consider))\b/gi,
      unless: /\b(?:law|laws|regulation|GDPR) (?:lets|allows|permits|says)\b/i,
    },
    {
      says: /\bunless we (?:reasonably )?(?:consider|think|believe) that we need to use it for another (?:reason|purpose)\b(?!,? (?:which|that) (?:is|would be) compatible)/gi,
    },
    {
      says: /\bfor (?:any|all) (?:other )?(?:lawful |legitimate )?(?:business )?purposes?(?= (?:we|whatsoever|as we)|[.;]|$)/gi,
      unless: /\b(?:not|never|no|only|necessary|needed|required|longer|minimal|minimum)\b/i,
    },
    { says: /^(?:other|miscellaneous|various|general)(?: purposes?)?\.?$/gi },
    {
      says: /\b(?:may|might|can|could|reserve the right to) (?:also )?(?:use|process|share|collect) (?:[\w’'-]+ ){1,5}?for (?:any |some |certain )?(?:other|further|additional|new|different) (?:uses?|purposes?|reasons?)(?=[.;]|$| (?:too|as well|in (?:the )?future|from time to time|at any time|later))/gi,
      unless: /\b(?:not|never|no|only|if|unless|before|consent|permission|law|laws)\b/i,
    },
    {
      says: /\b(?:data|information|details)\b (?:[\w’'-]+ ){0,3}?(?:may|might|can|could) (?:also )?be (?:used|processed|shared|passed on) for (?:any |some |certain )?(?:other|further|additional|new|different) (?:uses?|purposes?|reasons?)(?=[.;]|$| (?:too|as well|in (?:the )?future|from time to time|at any time|later))/gi,
      unless: /\b(?:not|never|no|only|if|unless|before|consent|permission|law|laws)\b/i,
    },
  ],

  /** Ends of a list that say that there is more. */
  openList: () => [
    { says: /\bincluding,? but not limited to\b/gi },
    { says: /\betc\b\.?|\band so (?:on|forth)\b|\bet cetera\b/gi, unless: denied },
    { says: /\b(?:among|amongst) (?:others|other things)\b/gi },
    { says: /\bnot (?:an )?exhaustive\b/gi },
    { says: /\bor similar (?:data|information|details|purposes|organi[sz]ations|companies)\b/gi },
    {
      says: /\b(?:and|or) (?:with )?(?:any )?other (?:relevant |similar |related |appropriate )?(?:bodies|information|details|data|third parties|organi[sz]ations|partners|purposes|services|activities)\b(?= ?(?:[.;,)]|$))/gi,
      unless: /\b(?:we list|listed|named|described|set out|not|never|no|nor|cannot)\b/i,
    },
  ],

  /** Words behind which examples of what was named stand, and that leave nothing open themselves. */
  givesExamples: () => [
    {
      says: /^(?:such as|for example|for instance|e\.g\.|like|namely)(?=$|[ ,:])/gi,
      unless: /\betc\b|\band (?:so|more|others?)\b|\bnot limited\b/i,
    },
  ],

  /** A class with examples of it: 'communications with you (such as e-mails)'. */
  classWithExamples: () => [
    {
      says: /\w\w,? \(?(?:such as|for example|for instance|e\.g\.) [^.;]/gi,
      unless: /\betc\b|\band (?:so|more|others?)\b|\bnot limited\b/i,
    },
  ],

  /** Words for data that name no kind of data: whose they are, or where they come from, at most. */
  namesNoData: () => [
    {
      says: /^(?:(?:the|your|any|some|certain|other|further|additional|more|specific|general|relevant|necessary|personal|basic|required) ){0,3}(?:data|information|details|particulars)\b/gi,
      unless:
        /[,:()]|\b(?:and|such as|including|e\.g\.|relating to|regarding|about (?!you\b|yourself\b|people\b|them\b)|freely|voluntarily)\b/i,
    },
  ],

  /** What people give as they like: nobody can list it beforehand. */
  givenFreely: () => [
    {
      says: /\b(?:freely|voluntarily) (?:given|submitted|provided|entered|shared|added)\b|\byou (?:choose|decide|wish|like) to\b/gi,
    },
  ],

  /** The passive, which lets a sentence stand without whoever acts. Those who act are named by 'by us'. */
  passive: () => [
    {
      says: new RegExp(
        '(?<!\\b(?:that|which|who|what|how|when|where|whose|whereby|if|once|unless|until) (?:[\\w’-]+ ){0,4})' +
          '\\b(?:is|are|was|were|be|been|being)(?: not| also| only| never| always)?(?: \\w+ly)? ' +
          `(?:(?!(?:${adjectives})\\b)\\w{2,}ed|held|sent|given|made|kept|taken|shown|used|done|sold|told|lost|written|paid|chosen|brought|found)\\b` +
          '(?! (?:[\\w’-]+ ){0,3}(?:by|via|through) (?!\\w+ing\\b|(?:e-?mail|post|letter|phone|telephone|text|card|hand|lot|law|default|chance|mistake)\\b|\\d))',
        'gi',
      ),
      unless: /\bwe\b/i,
    },
  ],

  /** Words of lawyers and of the trade, for which there are everyday ones. */
  jargon: () => [
    {
      says: /\b(?:hereinafter|herein|hereby|hereto|hereunder|aforementioned|aforesaid|notwithstanding|thereof|thereto|therein|whereby|inter alia|mutatis mutandis|pursuant to|in respect of|as the case may be|subject to applicable law|duly authorised)\b/gi,
    },
    {
      says: /\b(?:data controllers?|data processors?|data subjects?|processing operations)\b/gi,
      unless: /\b(?:called|calls?|means|term|known as)\b/i,
    },
    { says: /\bshall\b/gi },
    { says: /\blegitimate interests? (?:pursued|of the controller)\b/gi },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

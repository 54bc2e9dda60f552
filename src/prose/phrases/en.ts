import { englishClaims } from './claims-en.js'
import type { Phrase, Phrases } from './phrase.js'

/** Verbs that say what an organisation does with data, in the form that follows 'may be'. */
const done =
  'monitored|recorded|shared|disclosed|used|collected|processed|stored|kept|retained|held|transferred|passed|published|combined|logged|tracked|analysed|analyzed|subscribed|contacted|granted|gathered|obtained|asked|included'

/** Words that end like participles and say nothing of somebody who acts. */
const adjectives =
  'allowed|based|committed|concerned|dedicated|embarrassed|entitled|excited|indeed|interested|involved|limited|located|need|pleased|related|required|satisfied|supposed|unrelated'

/** A list of what is not done may stay open. */
const denied = /\b(?:not|never|no|nor|cannot|neither)\b/i

/** Statements that nobody is named, or that nothing is shown. */
const notPublic = /\b(?:never|not|no|nothing|anonymised|anonymized|anonymous|aggregated?|statistics|without names)\b/i

/** What a text tells of the past or sets aside, it does not rely on. */
const past =
  /\b(?:former|formerly|previous|previously|until|was|were|replaced|replaces|repealed|invalid|invalidated|struck|superseded|no longer|ended|instead of|in place of)\b/i

/**
 * An article that the text itself gives to the UK GDPR: 'Article 22 of the UK GDPR' or 'UK GDPR Article 22', and no article
 * that stands beside the name of that act and belongs to another, as in 'UK GDPR, Article 22 of the EU GDPR'.
 */
function ofUkGdpr(article: string): Phrase {
  const others = '(?:\\d[\\dA-Z()]{0,8}(?:, | and | or | to |–|-)){0,4}'
  const before = `\\bArt(?:icles?|s?\\.) ?${others}${article}(?:(?:, | and | or )\\d[\\dA-Z()]{0,8}){0,4} (?:of |in |under )?(?:the )?UK GDPR`
  const after = `\\bUK GDPR,? \\(?Art(?:icles?|s?\\.) ?${others}${article}(?![^.;]{0,12} (?:of |in )?(?:the )?(?:EU )?GDPR)`
  return { says: new RegExp(`${before}|${after}`, 'gi'), unless: past }
}

function ofDpa2018(section: string): Phrase {
  const act = '(?:Data Protection Act 2018|2018 Act|DPA 2018)'
  const number = `s(?:ection|\\.) ?${section}(?![A-Z\\d])`
  return { says: new RegExp(`\\b${number} (?:of )?(?:the )?${act}|\\b${act},? ${number}`, 'gi'), unless: past }
}

/** Keeps the names of the lists, and lets all of them be lists of phrases. */
const book = <Topic extends string>(lists: Readonly<Record<Topic, () => Phrases>>) => lists

/**
 * What English texts say, by what it is about. A pattern has the flags `gi` and takes linear time; `test/catalogue/phrases/en.yaml`
 * holds for each list sentences that it finds and sentences that it must leave alone.
 */
export const english = book({
  ...englishClaims,

  /** Words that leave open whether the organisation does something. What the reader may do is no hedge. */
  hedge: () => [
    {
      says: /\b(?:we|our|information|data|details|cookies|staff|software)(?: (?!you\b|who\b|feel\b|think\b|believe\b|members?\b|users?\b|visitors?\b|customers?\b|clients?\b)[\w’'-]+){0,3} (?:may|might)\b(?! (?:have to|hold|not be able|be able)\b)(?: also)? \w+/gi,
    },
    { says: /\b(?:this|these|it) (?:may|might) (?:also )?(?:include|contain|involve)\b/gi },
    {
      says: /(?<!\b(?:you|who|they|members?|people|individuals|users|customers|visitors|students|court|police|parents|children) )\b(?:may|might) (?:also )?(?:retain|share|disclose|collect|process|store|keep|transfer|publish|monitor|record|sell)\b/gi,
    },
    { says: new RegExp(`\\b(?:may|might) (?:\\w+ )?be (?:\\w+ly )?(?:${done})\\b`, 'gi') },
    {
      says: /\b(?:we|our|this|it|which|data|information|staff)(?: (?!you\b)[\w’'-]+){0,2} (?:sometimes|often|occasionally|usually|normally|typically|generally|possibly)\b/gi,
    },
    { says: /^(?:sometimes|occasionally|on occasion|usually|normally|typically|generally)\b/gi },
    {
      says: /\b(?:from time to time|in (?:some|certain) (?:cases|circumstances|situations)|where appropriate)\b/gi,
      // To tell readers to look for changes is another matter.
      unless: /\b(?:check|visit|consult|revisit)\b/i,
    },
    { says: /\bcircumstances (?:where|in which) we (?:can|may|might)\b/gi },
  ],

  /** Purposes that nobody can picture. */
  vaguePurpose: () => [
    { says: /\bdevelop(?:ing)? new (?:services?|products?)\b/gi },
    { says: /\b(?:research|business|security|administrative|operational|record management) purposes\b/gi },
    { says: /\bpersonali[sz](?:ed?|ing) (?:your |the |our )?(?:services?|offers?|content|experience)\b/gi },
    {
      says: /\b(?:improv|enhanc)(?:e|es|ing) (?:(?:your|our|the|user|customer|online) ){0,3}(?:experience|services?)\b/gi,
      unless: /\bby (?:\w+ly )?\w+ing\b/i,
    },
    { says: /\b(?:feel|think|believe) (?:may|might|could) (?:interest|be (?:of interest|interesting|relevant))\b/gi },
    { says: /\bquality assurance\b/gi },
  ],

  /** Further purposes that are kept open. */
  openPurpose: () => [
    {
      says: /\b(?:additional|other|further|any) purposes?,? (?:that |which )?(?:(?:are|is) )?(?:not mentioned|compatible|we (?:have asked|may have|consider)|as we (?:see fit|consider))\b/gi,
      unless: /\b(?:law|laws|regulation|GDPR) (?:lets|allows|permits|says)\b/i,
    },
    {
      says: /\bunless we (?:reasonably )?(?:consider|think|believe) that we need to use it for another (?:reason|purpose)\b/gi,
    },
    {
      says: /\bfor (?:any|all) (?:other )?(?:lawful |legitimate )?(?:business )?purposes?(?= (?:we|whatsoever|as we)|[.;]|$)/gi,
      unless: /\b(?:not|never|no|only|necessary|needed|required|longer|minimal|minimum)\b/i,
    },
    { says: /^(?:other|miscellaneous|various|general)(?: purposes?)?\.?$/gi },
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

  /** The passive, which lets a sentence stand without whoever acts. Those who act are named by 'by us'. */
  passive: () => [
    {
      says: new RegExp(
        '(?<!\\b(?:that|which|who|what|how|when|where|if|once|unless) (?:(?!we |it )[\\w’-]+ ){0,4})' +
          '\\b(?:is|are|was|were|be|been|being)(?: not| also| only| never| always)?(?: \\w+ly)? ' +
          `(?:(?!(?:${adjectives})\\b)\\w{2,}ed|held|sent|given|made|kept|taken|shown|used|done|sold|told|lost|written|paid|chosen|brought|found)\\b` +
          '(?! by (?:us|you|our|the )\\b)',
        'gi',
      ),
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

  /** The reader is to find out about changes. */
  checkBack: () => [
    {
      says: /\b(?:check|review|visit|consult|revisit)(?: back)? (?:this|our|the) (?:web ?)?(?:page|notice|policy|statement|site)\b[^.]{0,40}?\b(?:regular(?:ly)?|periodic(?:ally)?|from time to time|frequently|often|updates?|changes?)\b/gi,
    },
    { says: /\bcheck back\b[^.]{0,40}?\b(?:regularly|periodically|from time to time|frequently|often)\b/gi },
    {
      says: /\b(?:changes|updates|amendments)\b[^.]{0,30}?\b(?:will|are) be(?:ing)? posted (?:on|to) this (?:web ?)?page\b/gi,
    },
    {
      says: /\bwithout (?:prior |further |any )?notice(?: to (?:you|users))?\b/gi,
      unless: /\b(?:never|not|no)\b[^.]{0,60}\bwithout/i,
    },
    {
      says: /\breserves? the right to (?:update|change|amend|modify|revise|alter)\b/gi,
      unless:
        /\b(?:we (?:will|shall)|by|will be) (?:tell|told|inform|informed|notify|notified|notifying|telling|e-?mail|write|provide you|contact)\b/i,
    },
  ],

  /** Data become visible to everybody, or to others than the organisation and whoever works for it. */
  publication: () =>
    [
      {
        says: /\b(?:publish(?:es|ed|ing)?|post(?:s|ed|ing)?|display(?:s|ed|ing)?|put(?:s|ting)?|show(?:s|n|ing)?|appear(?:s|ing)?|placed?)\b(?: [\w’'-]+){0,8}? (?:on|via|in) (?:the|our|its|a)(?: [\w’'-]+){0,3}? (?:web ?sites?|web ?pages?|social media|facebook page|prospectus|directory|newsletter|magazine|forum)\b/gi,
      },
      { says: /\bpublication of (?:[\w’'-]+ ){0,3}(?:photographs|photos|pictures|names|results|images|profiles)\b/gi },
      {
        says: /\bpublic (?:profiles?|director(?:y|ies)|registers?)\b|\bdirector(?:y|ies) of (?:our |all )?(?:members|alumni|graduates|users)\b|\b(?:discussion|message) boards?\b|\b(?:attendee|delegate|participant) lists?\b/gi,
      },
      {
        says: /\b(?:visible|available|accessible|shown|displayed)\b(?: to view)?(?: (?:by|to|for viewing by)) (?:the public|everyone|everybody|anyone|others|all members|(?:the )?other (?:members|attendees|users|delegates|participants|visitors))\b/gi,
      },
      {
        says: /\b(?:attendees|members|users|visitors) (?:can|will|may) see (?:each other[’']s|your) (?:names?|details|profiles?|posts?|contact)\b/gi,
      },
    ].map((phrase) => ({ ...phrase, unless: notPublic })),

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

  /** The Regulation in the plural, which is no law. */
  misnamedRegulation: () => [{ says: /\bGeneral Data Protection Regulations\b/gi }],
  act1998: () => [{ says: /\bData Protection Act,? 1998\b|\bDPA 1998\b/gi, unless: past }],
  directive1995: () => [{ says: /\b(?:Directive )?95\/46(?:\/EC)?/gi, unless: past }],
  privacyShield: () => [{ says: /\bPrivacy Shield\b|\bSafe Harbou?r\b/gi, unless: past }],
  oldClauses: () => [{ says: /\b(?:2010\/87|2001\/497|2004\/915)(?:\/EC|\/EU)?/gi, unless: past }],
  swissAct1992: () => [{ says: /\b(?:of 19 June 1992|FADP 1992)\b/gi, unless: past }],
  ukArticle6: () => [ofUkGdpr('6\\(4\\)')],
  ukArticle22: () => [ofUkGdpr('22(?![A-Z\\d])(?:\\(\\d\\))?')],
  ukArticle44: () => [ofUkGdpr('44(?![A-Z\\d])')],
  ukArticle45: () => [ofUkGdpr('45(?![A-Z\\d])(?:\\(\\d\\))?')],
  ukArticle77: () => [ofUkGdpr('77(?![A-Z\\d])(?:\\(\\d\\))?')],
  ukSection14: () => [ofDpa2018('14')],
  ukSection17: () => [ofDpa2018('17[AC]')],
  pecrRegulation6: () => [
    {
      says: /\bregulation 6\([24]\) (?:of )?(?:the )?(?:PECR|Privacy and Electronic Communications)\b|\bPECR,? reg(?:ulation|\.) ?6\([24]\)/gi,
      unless: past,
    },
  ],

  /** The name that the UK's regulator had; other countries, and Scotland for other matters, have commissioners of that name. */
  formerUkRegulator: () => [
    {
      says: /(?<!\b(?:Scottish|Protection and|Privacy and|Australian|Jersey|Slovenian|Federal|Freedom of|Man|Hungarian|European|Swiss|Cantonal) )\bInformation Commissioner(?:[’']s)?(?: Offic(?:er|e))?/gi,
      unless:
        /\b(?:former|formerly|previously|until|then|replaced|abolished|Scotland|Isle of Man|Slovenia|Australia)\b/i,
    },
  ],

  /** An age below which somebody counts as a child. */
  childAge: () => [
    { says: /\b(?:under|below|younger than) (?:the age of )?1[0-9]\b(?! (?:months|days|weeks|employees|people))/gi },
    { says: /\b(?:at least|over|aged?) 1[0-9] (?:years (?:old|of age)|or (?:over|older|above))\b/gi },
  ],
})

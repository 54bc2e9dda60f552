import type { Phrases } from '../phrase.js'

/** Statements that nobody is named, or that nothing is shown. */
const notPublic = /\b(?:never|not|no|nothing|anonymised|anonymized|anonymous|aggregated?|statistics|without names)\b/i

/** A sentence that goes on to list them, tells what they do, or denies it. */
const named =
  /\b(?:not|never|no|nor|neither|without|only|listed|named|below|above|namely|such as|including|include|these|those|following|unless)\b|:|\b(?:who|which|that) (?:help|run|host|print|deliver|provide|process|carry|work|act)\w*\b/i

/** How English texts speak of those who get data. */
export const recipients = {
  /** The whole of a name that could be anybody's: it tells neither what they do nor how they stand to whoever gives them data. */
  anyRecipient: () => [
    {
      says: /^(?:(?:our|other|some|any|the|certain|various|several|selected|trusted|approved|chosen|carefully|external|relevant|appropriate|third[ -]party|suitable|authori[sz]ed|reputable|business|commercial|all|outside|independent|affiliated|associated|partner|necessary|unnamed|different|specific) ){0,5}(?:third[ -]part(?:y|ies)|3rd part(?:y|ies)|third[ -]party (?:service )?(?:providers?|suppliers?|companies|organi[sz]ations?|processors?|vendors?)|partners?|partner (?:organi[sz]ations?|companies)|(?:service )?providers?|service companies|suppliers?|vendors?|contractors?|sub-?contractors?|companies|company|organi[sz]ations?|bodies|businesses|firms|others|people|persons|parties|entities|recipients?|affiliates?|associates?|agents?|(?:data |sub-?)?processors?|stakeholders?|categories of recipients?)(?:,? (?:and|or|&|\/) (?:(?:other|our|their|service|business|third|trusted|selected) ){0,3}(?:parties|partners?|providers?|suppliers?|vendors?|contractors?|companies|organi[sz]ations?|affiliates?|agents?|processors?)){0,3}(?: (?:we|that we|who we|with whom we|which we) (?:use|work with|engage|share|trust)[^.]{0,30}| (?:who )?(?:need|needs) (?:it|them|to know|the data)| (?:who|that|which) (?:need|needs|require|requires|work|works|help|helps|assist|assists|may|might)[^.]{0,50}| where (?:necessary|needed|required|appropriate))?\.?$/gi,
    },
    {
      says: /^(?:any(?:one|body)(?: else)?|whoever|whomever|everyone|everybody|someone|those|people|persons|any (?:person|body|organi[sz]ation|company|party)|others)(?: (?:(?:who|that|which) )?(?:needs?|requires?|(?:is|are) (?:involved|concerned|authori[sz]ed|entitled)|has an? (?:need|interest)|with an? (?:need|interest)|we (?:choose|think|consider|trust|work with)|may need|involved|concerned|in need|if necessary|where necessary|as (?:needed|required))\b[^.]{0,60})?\.?$/gi,
    },
    {
      says: /^(?:tbc|to be confirmed|various|several|many|miscellaneous|others?|unknown|undisclosed|confidential|not (?:named|disclosed|specified))\.?$/gi,
    },
  ],

  /** Somebody gets data who could be anybody. */
  unnamedRecipient: () => [
    {
      says: /\b(?:share|shared|disclose|disclosed|give|given|pass|passed|send|sent|sell|sold|transfer|transferred|provide|provided|available)\b[^.;]{0,80}? (?:with|to|by) (?:(?:our|other|some|any|the|certain|various|approved) )*(?<said>(?:(?:carefully )?(?:selected|trusted|chosen) (?:third[- ]part(?:y|ies)|partners?|suppliers?|compan(?:y|ies)|organi[sz]ations?))|(?:business )?partners|third[- ]parties|3rd parties|other (?:relevant )?(?:bodies|organi[sz]ations|companies)|service providers|contractors)\b/dgi,
      unless: named,
    },
  ],

  /** A place of one's own on somebody else's platform. */
  placeOnPlatform: () => [
    { says: /\b(?:groups?|pages?|profiles?|channels?|communit(?:y|ies)|accounts?|followers?|forums?)\b/gi },
  ],

  /** A service is named in order to set it aside, or as the way to somebody's own page. */
  serviceSetAside: () => [
    { says: /\b(?:not|never|no|neither|nor|without|instead of|rather than|unlike|follow us|find us)\b/gi },
    // Where something of the notice or of a program is kept, and no data of anybody.
    {
      says: /\b(?:history of (?:changes|this)|change ?log|(?:previous|earlier|older|past) versions?|source code|repository|open[- ]source|issue tracker|version history|change history|(?:all |the |our |any |past |recent )?(?:changes|revisions|edits|versions) (?:to|of) (?:this|our|the) (?:\w+ )?(?:notice|policy|page|statement|document)|(?:our|its|the) (?!source\b)(?:\w+ )?code(?= (?:is|can|of)\b))\b/gi,
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
} satisfies Readonly<Record<string, () => Phrases>>

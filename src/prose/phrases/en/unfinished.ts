import type { Phrases } from '../phrase.js'

/** English that stands where somebody has yet to write something. */
export const unfinished = {
  /** A blank, or words that tell the author what to write. */
  leftover: () => [
    { says: /\[e-?mail address\](?!\()/gi },
    { says: /\blast (?:updated|reviewed|revised)(?: on)?:?$/gi },
    { says: /\badd a header to begin\b/gi },
    // No link: "[your rights](https://…)" has an address behind it.
    {
      says: /\[(?:company|organi[sz]ation|your|insert|name of|date|address|phone|website|link)\b[^\]]{0,300}\](?!\()/gi,
    },
    { says: /<(?:company|organi[sz]ation|your|insert)\b[^<>]{0,300}>/gi },
    // "You have to be confirmed", "until it is to be decided by them": only where the words end a text or a part of it.
    {
      says: /(?:^|[:;,(–—] ?|- )(?:yet |still )?(?<said>to be (?:confirmed|decided|determined|completed|added|announced|advised|agreed|finali[sz]ed|inserted|supplied|written))(?= ?(?:[).;]|$))/dgi,
    },
    {
      says: /\b(?:is|are|yet|still) (?<said>to be (?:confirmed|decided|determined|announced|advised|finali[sz]ed|inserted|filled in))(?= ?(?:[).;]|$))/dgi,
      unless: /\b(?:if|when|until|whether|where|while)\b/i,
    },
    { says: /^(?:details|text|wording|list|more) to follow\.?$|^coming soon\.?$|^under construction\.?$/gi },
    {
      says: /^(?:insert|enter|type|add|put) (?:your |the |some )?(?:text|name|company name|address|date|details|wording) here\.?$|^(?:placeholder|sample|dummy)(?: text)?\.?$|^your text here\.?$/gi,
    },
    {
      says: /(?:^|\b(?:after|for|within|of|than|every|to) )(?<said>(?:X{1,2}|N{1,2}) (?:days?|weeks?|months?|years?)(?! of age))\b/dgi,
    },
    { says: /(?:^|[:(] ?)(?<said>tb[acd])(?=[.;)]|$)/dgi },
    // "[delete as appropriate]", "[club/society]": one of several was to be chosen.
    {
      says: /[[(*] ?(?:delete|complete|amend|insert|strike out) (?:as|where|if) (?:appropriate|applicable|necessary|required)\b/gi,
    },
    { says: /\[\w{2,20}(?: \w{2,20})?\/\w{2,20}(?: \w{2,20})?\](?!\()/gi },
    { says: /^(?:your )?text goes here\.?$/gi },
    {
      says: /(?<!\b(?:left|is|are|be|remains?|otherwise|as) )\bundefined(?= (?:for|by|to|after|at|with|and|is|are|will)\b|[.,;)]|$)/gi,
    },
    { says: /\bAnytown\b|^J(?:ohn|ane) Doe$/gi },
  ],

  /** A name that is none: what a template calls whoever fills it in. */
  leftoverName: () => [
    {
      says: /^(?:your|my|the) (?:company|organi[sz]ation|business|club|charity|school|firm|practice)(?: name)?,? (?:ltd|limited|llc|llp|inc|plc|gmbh|cic|corp)\b\.?$/gi,
    },
    {
      says: /^(?:your |my |the )?(?:company|organi[sz]ation|business|club|charity|school|firm) name(?: here)?(?:,? (?:ltd|limited|llc|llp|inc|plc|gmbh|cic|corp)\.?)?$|^your (?:company|organi[sz]ation|business|club|charity|firm)$|^(?:my|your) (?:web ?site|site|web ?shop|app|company)(?: name)?$|^company [xyz]$/gi,
    },
    {
      says: /^name of (?:the |your )?(?:company|organi[sz]ation|business|club|charity|school|firm|controller|processor|recipient|supplier|provider|partner|authority|person|officer|web ?site)$/gi,
    },
    { says: /^\[?(?:name|company|organi[sz]ation|test|foo|bar|asdf|n\/a|xyz|abc|unknown)\]?$/gi },
  ],

  /** An address that is a form to fill in. */
  leftoverAddress: () => [
    { says: /\baddress line [12]\b/gi },
    { says: /\b(?:street|road|town|city),? (?:(?:town|city|county),? )?(?:and )?(?:post ?code|zip(?: code)?)\b/gi },
    { says: /\b(?:example|sample|some|your|my) (?:street|road|avenue|lane|town|city|village)\b/gi },
  ],

  /** The numbers by which the parts of a text are known. */
  numbersOfText: () => [
    {
      says: /\b(?:numbers?|numbering|numerals?)\b[^.]{0,30}\b(?:sections?|paragraphs?|headings?|clauses?|parts?|lists?|pages?)\b/gi,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

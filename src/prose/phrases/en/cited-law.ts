import type { Phrase, Phrases } from '../phrase.js'

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

/** Laws, decisions and authorities as English texts cite them. */
export const citedLaw = {
  /** The whole of a title under which no law can be found. */
  namesNoLaw: () => [
    {
      says: /^(?:(?:under|by|as required by|to comply with|compliance with|comply with|in line with|subject to) )?(?:(?:the|all|any|our|applicable|relevant|current|existing|other|certain|various|local|national|domestic|international|general|legal|statutory|regulatory|governmental?|mandatory|binding|uk|british|english|scots|scottish|irish|german|french|swiss|european|eu|union|member state|state|federal|law|laws|legislation|rules|statutes|regulations|and|or|&|\/),? ){0,8}(?:laws?|legislation|regulations?|rules|statutes?|statute|(?:legal|statutory|regulatory|government(?:al)?|lawful) (?:requirements?|obligations?|dut(?:y|ies)|provisions?|reasons?|rules|frameworks?|functions?|powers?|tasks?|remit)|requirements?|obligations?|directives?|acts)(?:(?: (?:in force|that appl(?:y|ies)(?: to us)?|applicable to us|we are subject to|we must follow|of the (?:country|land|state)|from time to time)){0,2})\.?$/gi,
    },
    // Whose they are makes no law of them: 'the applicable laws of Germany'.
    {
      says: /^(?:(?:the|all|any) )?(?:applicable|relevant|current|existing|local|national|domestic|general)(?: [\w-]+){0,2} (?:laws?|legislation|regulations?|rules)(?: and (?:laws?|legislation|regulations?|rules))? (?:of|in|for) (?:the )?[\w .-]{2,30}$/gi,
    },
    {
      says: /^(?:the )?laws? of (?:the )?(?:land|country|state|uk|united kingdom|great britain|england(?: and wales)?|scotland|wales|northern ireland|ireland|european union|eu|union|member states?)\.?$/gi,
    },
    {
      says: /^(?:various|several|many|other|tbc|to be confirmed|unknown|see (?:above|below)|required by law|legally required|it is (?:the law|required)|because (?:we have to|the law says so)|court orders?)\.?$/gi,
    },
  ],

  /** A title of what an organisation or its trade has made for itself, and no legislator. */
  ownRule: () => [
    {
      says: /\b(?:our|own|internal|company|corporate|club|group|house|organisational|organizational|in-house|the (?:club|company|school|charity|board|committee)[’']s) (?:(?!act\b)[\w-]+ ){0,3}(?:polic(?:y|ies)|procedures?|guidelines?|rules|rulebook|handbook|standards?|constitution|by-?laws|articles of association|code of conduct|terms|contracts?|guidance|mission(?: statement)?|values|principles|charter|objects|aims)\b/gi,
      unless: /\b(?:royal|act|statute|regulations? \d|s\.|section|article|§)\b/i,
    },
    {
      says: /^(?:(?:the|an?|industry|good|best|standard|common|professional|business|internal|signed|their|your) ){0,3}(?:practices?|polic(?:y|ies)|polic(?:y|ies) and procedures?|terms(?: and conditions| of (?:use|service|business))?|contracts?|agreements?|guidelines|code of conduct|legitimate interests?|iso ?\d{4,5}|standards?|best practice|industry standards?)\.?$/gi,
    },
    // What those who lead it decided.
    {
      says: /^(?:(?:a|the|our|any) )?(?:decisions?|resolutions?|votes?|orders?|instructions?|wish(?:es)?) (?:of|by|from) (?:the |our )?(?:\w+ )?(?:board|committee|council of the club|management|trustees|directors|members|general meeting|head office|parent company)\b/gi,
      unless: /\b(?:act|statute|regulations? \d|s\.|section|article|§)\b/i,
    },
  ],

  /** That a law is told of as of the past. */
  toldOfThePast: () => [{ says: new RegExp(past.source, 'gi') }],

  /** A statute of the United States, by the name under which it is known. */
  lawOfUnitedStates: () => [
    {
      says: /\b(?:Internal Revenue Code|U\.S\.C\.(?= )|Fair Labor Standards Act|PATRIOT Act|CLOUD Act|Sarbanes[ -]Oxley|Gramm[ -]Leach[ -]Bliley|Dodd[ -]Frank|HIPAA|Health Insurance Portability and Accountability Act|FISA|Foreign Intelligence Surveillance Act|Bank Secrecy Act|California (?:Consumer Privacy|Privacy Rights) Act|CCPA|CPRA|COPPA|Children[’']s Online Privacy Protection Act|(?:US|U\.S\.|American) (?:federal |state )?laws?)(?!\w)/gi,
    },
  ],

  /** The Regulation in the plural, which is no law. */
  misnamedRegulation: () => [{ says: /\bGeneral Data Protection Regulations\b/gi }],

  act1998: () => [{ says: /\bData[ -]Protection[ -]Act,? (?:of )?1998\b|\bDPA[ -]1998\b/gi, unless: past }],

  directive1995: () => [{ says: /\b(?:Directive )?95\/46(?:\/EC)?|\bDirective 95-46(?:-EC)?/gi, unless: past }],

  privacyShield: () => [{ says: /\bPrivacy[ -]?Shield\b|\bSafe[ -]Harbou?r\b/gi, unless: past }],

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
      says: /(?<!\b(?:Scottish|Protection and|Privacy and|Australian|Jersey|Slovenian|Federal|Freedom of|Man|Hungarian|European|Swiss|Cantonal) )\bInformation Commissioner(?:[’']s? Office\b)?/gi,
      unless:
        /\b(?:former|formerly|previously|until|then|replaced|abolished|Scotland|Isle of Man|Slovenia|Australia)\b/i,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

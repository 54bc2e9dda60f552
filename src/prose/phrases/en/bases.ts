import type { Phrases } from '../phrase.js'

/** People are asked, and can say no. */
const asked = /\b(?:not|never|no|refuse|reject|decline|choose|banner|button|tick|can|may|or not)\b/i

/** To use something is said to mean that people agree to what is done with their data. */
const impliedByUse = (): Phrases => [
  {
    says: /\b(?:if|when|where|once|whenever) you (?:use|continue|keep using|visit|browse|access|register)\b[^.]{0,60}?\byou (?:\w+ly )?(?:consent|agree|accept)\b[^.]{0,40}?\b(?:privacy|cookies|data|information|(?:this|our|the|these) (?:policy|notice|statement|practices))\b/gi,
    unless: asked,
  },
  {
    says: /\b(?:use|visit|access|browsing|participation|registration)\b[^.]{0,60}?\b(?:means?|signifies|constitutes?|implies|indicates|amounts to|is (?:taken|deemed|regarded|treated) as)\b[^.]{0,30}?\b(?:consent(?: to)?|(?:agree(?:ment)?|accept(?:ance)?)\b[^.]{0,40}?\b(?:privacy|cookies|data|information|(?:this|our|the|these) (?:policy|notice|statement|practices)))\b/gi,
    unless: asked,
  },
]

/** How English texts speak of what a purpose rests on. */
export const bases = {
  /** A consent that is read into something else, where a text is about consent anyway. */
  consentByUse: () => [
    {
      says: /\bby (?:using|continuing|visiting|browsing|accessing)\b[^.]{0,60}?\b(?:consent|agree|accept)\b/gi,
    },
    { says: /\bif you do not (?:object|opt out)\b[^.]{0,40}?\bconsent\b/gi },
    { says: /\b(?:deemed|taken) to (?:have )?(?:consent(?:ed)?|agreed?)\b/gi },
    ...impliedByUse(),
  ],

  /** The same where a text may speak of other things, such as terms of use: it has to be about data. */
  consentToDataByUse: () => [
    {
      says: /\bby (?:using|continuing|visiting|browsing|accessing|participating in)\b[^.]{0,60}?\bconsent\b/gi,
    },
    // A longer list of what people do, at whose end they are said to agree.
    {
      says: /\bby (?:using|continuing|visiting|browsing|accessing|participating in)\b[^.]{0,240}?\byou (?:\w+ly )?(?:consent|agree) to (?:this|the|our|such|any|that)?\s?(?:transfers?|transmission|processing|collection|use of your)\b/gi,
    },
    {
      says: /\bby (?:submitting|providing|giving us|sending us|registering|signing up)\b[^.]{0,60}?\byou (?:\w+ly )?consent\b/gi,
    },
    {
      says: /\bby (?:using|continuing|visiting|browsing|accessing)\b[^.]{0,60}?\b(?:agree|accept)\b[^.]{0,40}?\b(?:privacy|cookies|data|information|(?:this|our|the) (?:policy|notice|statement))\b/gi,
    },
    { says: /\bif you do not (?:object|opt out)\b[^.]{0,40}?\bconsent\b/gi },
    { says: /\b(?:deemed|taken) to (?:have )?consent(?:ed)?\b/gi },
    ...impliedByUse(),
    // To use something, said to be a consent: "Your use of the site is your consent to the transfer".
    {
      says: /\b(?:your|the|any|continued|further) (?:use of|visit to|access to|registration (?:with|on)|membership of)\b[^.;]{0,60}? (?:is|counts as|shows|confirms|will constitute)\b[^.;]{0,40}?\b(?:consent|agreement) to (?:this|the|our|such|any|that|your)?\s?(?:\w+ )?(?:transfers?|transmission|processing|collection|use|data|information)\b/gi,
    },
    {
      says: /\bconsent\b[^.;]{0,40}?\b(?:give|given|show|shown|express|expressed|signal)\b[^.;]{0,20}? by (?:using|visiting|browsing|continuing|registering|accessing)\b/gi,
    },
  ],

  /** Where a field says how people agree: an act that is no statement of theirs. */
  tacitConsent: () => [
    {
      says: /^(?:(?:by|through|when|if|because|as|in) )?(?:you |they |people |visitors |members |customers |users )?(?:(?:the|your|their|our|continued|further|simply|merely|just|keep|go on|carry on) ){0,3}(?:us(?:e|es|ing)|visit(?:s|ing)?|brows(?:e|es|ing)|continu(?:e|es|ing)|access(?:es|ing)?|enter(?:s|ing)?|read(?:s|ing)?|join(?:s|ing)?|register(?:s|ing)?|submit(?:s|ting)?|provid(?:e|es|ing)|giv(?:e|es|ing) us|send(?:s|ing)?|order(?:s|ing)?|buy(?:s|ing)?|participat(?:e|es|ing)|do(?:es)? not object|(?:have|has) not objected|(?:do(?:es)? not|not|without) opt(?:ing|ed)? out|accept(?:s|ing)? (?:our|the|these|its) (?:\w+ )?(?:terms|conditions|polic(?:y|ies)|notice|rules|statement)|plac(?:e|es|ing) an order|book(?:s|ing)?|sign(?:s|ing)? up|log(?:s|ging)? (?:in|on)|download(?:s|ing)?|install(?:s|ing)?|silence)\b/gi,
      unless:
        /\b(?:tick\w*|sign(?:s|ed|ing)? (?:a|the|our)|signature|say(?:s|ing)? (?:yes|so)|confirm\w*|explicit\w*|expressly|check ?box|(?:a|the) box|agree(?:s|d)? in writing|in writing that|written consent|statement|declar\w+)\b/i,
    },
  ],

  /** Somebody's life or health, or what endangers them. */
  lifeOrHealth: () => [
    {
      says: /\b(?:vital|life|lives|live|living|death|die|dying|health|medical|doctor|hospital|ambulance|injur\w+|hurt|ill|illness|emergenc\w+|danger\w*|safe|safety|harm|rescue\w*|surviv\w+|unconscious|accident\w*|epidemic\w*|disaster\w*|abuse)\b/gi,
    },
  ],

  /** Interests, in a text that is about a basis. */
  anyInterests: () => [{ says: /\binterests?\b/gi }],

  /** That data are used to protect somebody's interests, whatever these are. */
  protectsAnyInterests: () => [
    {
      says: /\b(?:where|when|if|because|in order|necessary|needed|need|required|use|process|share|disclose)\b[^.;]{0,60}?\b(?:protect|safeguard|defend)(?:ing)? (?:(?:your|the|their|his or her|other people[’']s|a person[’']s|people[’']s|somebody(?: else)?[’']s|someone(?: else)?[’']s|another person[’']s|anyone[’']s|an individual[’']s|individuals[’']|the individual[’']s|the data subject[’']s|members[’']|customers[’']) )(?:own |best )?interests\b/gi,
      unless:
        /\b(?:vital|life|lives|health|emergenc\w+|danger\w*|safety|harm|legitimate|rights|freedoms|overrid\w+|safeguards|balanc\w+|legal|claims?|not|never)\b/i,
    },
  ],

  /** How people work, what they earn, whether they are there. */
  workItself: () => [
    {
      says: /\b(?:apprais\w+|performance (?:reviews?|management|ratings?|at work)|pay ?roll|pay ?slips?|pay(?:ing)? (?:your|the|their|staff) (?:salar\w+|wages)|salar(?:y|ies)|wages|working (?:time|hours)|time ?sheets?|(?:sickness|staff|your) absences?|sick leave|disciplinary|grievances?|(?:monitor|watch|track)(?:s|ing)? (?:staff|employees|workers|how (?:you|they|staff|employees) work|your work))\b/gi,
    },
  ],

  /** The whole of a text that says that nothing happens to who gives no data. */
  nothingFollows: () => [
    {
      says: /^(?:then,? |in that case,? )?(?:nothing(?: at all)?(?: (?:follows|happens|changes|else))?(?: (?:for|to) you)?|(?:there (?:is|are) )?(?:no|none)(?: (?:consequences?|effects?|disadvantages?))?(?: at all)?(?: for you)?|you (?:lose nothing|have no disadvantages?))\.?$/gi,
    },
  ],

  /** The whole of a text that names an interest of the reader. */
  interestOfReader: () => [
    {
      says: /^(?:(?:it|this) is |it[’']s )?(?:(?:in|for|to protect|protecting|serving|pursuing) )?your (?:(?:own|best|vital|legitimate|personal|very) ){0,3}interests?(?! in\b)(?: (?:as|to|that) [\w ’'-]{1,40})?\.?$/gi,
    },
  ],

  /** The whole of a text that names an interest and none in particular. */
  emptyInterest: () => [
    {
      says: /^(?:(?:our|their|the|its) )?(?:(?:own|legitimate|business|commercial|operational|organisational|organizational|lawful) ){0,9}(?:interests?|purposes?|reasons?|needs?|operations?) ?\.?$/gi,
    },
    { says: /\bindustry legitimate interest\b/gi },
  ],

  /** What something is done for. */
  aimTold: () => [
    { says: /\b(?:in order to|so as to|so that|with a view to|for use (?:in|on|as)) (?:\w+)/gi },
    {
      says: /\b(?:is|are|serves?|helps?|lets? us|allows? us|enables? us|need(?:s|ed)?) to (?:improve|protect|prevent|promote|keep|make|ensure|grow|develop|attract|defend|recover|secure|avoid|understand|find|raise|plan|answer)\b/gi,
    },
    { says: /\blegitimate interests? (?:in [\w-]{2,20}ing|to [\w-]{2,20})\b/gi },
    { says: /\bto be (?:in )?(?:our|their|its) legitimate interests?\b/gi },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

import type { Phrases } from './phrase.js'

/** What limits a promise to less than it seems to say, unless all that is left out is what the law asks for. */
const limits =
  /\b(?:except|unless|other than|apart from|save (?:for|where|as|when)|with the exception)\b(?!.{0,80}\b(?:law|laws|legal|legally|court|courts|statut\w+)\b)|^(?:if|when|where|in (?:some|many|most|certain)|during|for|on|at|once|after|before|as (?:long|far))\b|\b(?:if|when|where|once|until) (?:you|we|they|your)\b|\b(?:this|these|those|such|that) (?:form|forms|page|pages|survey|surveys|method|way|service|services|purpose|purposes|channel|section|questionnaire)\b|\b(?:try|aim|hope|intend|endeavour|wherever|generally|normally|usually|in general|as a rule|may|might)\b/i

/** The same where a consent is the exception that is meant. */
const limitsBesideConsent =
  /\b(?:except|other than|apart from|save (?:for|where|as|when)|with the exception)\b(?!.{0,80}\b(?:law|laws|legal|legally|court|courts|statut\w+)\b)|^(?:if|when|where|in (?:some|many|most|certain)|during|for|on|at|once|after|before|as (?:long|far))\b|\bwithdraw\w*\b|\b(?:this|these|those|such|that) (?:form|forms|page|pages|survey|surveys|method|way|service|services|purpose|purposes|channel|section|questionnaire)\b|\b(?:try|aim|hope|intend|endeavour|wherever|generally|normally|usually|in general|as a rule|may|might)\b/i

/** Where a promise ends without a word that would narrow it. */
const end =
  '(?=[’\'”"]?(?:$|[.;:,!)–—]| (?:and|or|nor|but|except|unless|other than|apart from|in any way|at all|for any (?:reason|purpose)|(?:in|under) any circumstances)\\b))'

const we = '\\bwe(?: (?:also|will|would|shall|do|can|promise (?:that we )?|guarantee (?:that we )?))?'
const not = "(?: never(?: ever)?| not(?: ever)?| don[’']t| won[’']t| cannot| neither)"
const data =
  "(?:(?:(?:any|all)(?: of)? )?(?:your|the|our members[’']|our customers[’']|people[’']s)? ?(?:personal )?(?:data|information|details)(?: (?:about|of) you)?|it|them)"
const others =
  '(?:any |other |outside |external )*(?:third[ -]part(?:y|ies)|3rd[ -]part(?:y|ies)|anyone(?: else)?|anybody(?: else)?|others|other (?:companies|organi[sz]ations|people|parties|businesses|bodies)|companies|organi[sz]ations|strangers)(?: whatsoever| at all)?'
const pass =
  '(?:share|disclose|reveal|release|divulge|pass(?: on)?|give(?: away| out)?|sell|rent|trade|lend|lease|exchange|swap)'
const passed =
  '(?:shared|disclosed|revealed|released|divulged|passed(?: on)?|given(?: away| out)?|sold|rented|traded|lent|leased)'
const sharing = '(?:share|disclose|reveal|release|divulge|pass(?: on)?|give(?: away| out)?)'
const shared = '(?:shared|disclosed|revealed|released|divulged|passed(?: on)?|given(?: away| out)?)'
const also = ',? (?:or|nor|and)(?: otherwise)? '
/** Who does not sell may share: one of the verbs has to be about sharing. */
const passing = `(?:${pass}(?:, |${also})){0,4}${sharing}(?:(?:, |${also})${pass}){0,4}`
const beingPassed = `(?:${passed}(?: to| with)?(?:, |${also})){0,4}${shared}(?:(?: to| with)?(?:, |${also})${passed}){0,4}`
const selling = '(?:sell|rent|trade|lease)'
const consent =
  '(?:prior |explicit |express |written |specific |clear )*(?:consent|permission|agreement|approval|say-so)'

const gi = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'gi')

/**
 * What English texts promise or deny without limit. Each list is for sentences about everything an organisation does: a promise
 * about one form, one survey or one purpose is not found here, because it is compared with nothing.
 */
export const englishClaims = {
  /** Nobody else gets data. */
  claimNoSharing: () => [
    { says: gi(we, not, ' ', passing, ' ', data, `(?: (?:with|to) ${others})?`, end), unless: limits },
    {
      says: gi(
        `\\b(?:data|information|details|it) (?:is|are|will be|will)(?: never| not)(?: be)? ${beingPassed}(?: (?:with|to) ${others})?`,
        end,
      ),
      unless: limits,
    },
    {
      says: gi(
        `\\bno (?:personal )?(?:data|information) (?:is|are|will be) ${beingPassed}(?: (?:with|to) ${others})?`,
        end,
      ),
      unless: limits,
    },
    {
      says: gi(we, ' ', passing, ' ', data, ' (?:with|to) (?:no one|nobody|no[ -]one else|nobody else)', end),
      unless: limits,
    },
  ],

  /** Nobody else gets data unless people agree. */
  claimOnlyWithConsent: () => [
    {
      says: gi(
        we,
        not,
        ' ',
        passing,
        ' ',
        data,
        `(?: (?:with|to) ${others})?`,
        ` without (?:first )?(?:(?:having|obtaining|getting|asking for) )?(?:your )?${consent}`,
      ),
      unless: limitsBesideConsent,
    },
    {
      says: gi(
        we,
        not,
        ' ',
        passing,
        ' ',
        data,
        `(?: (?:with|to) ${others})?`,
        ` unless (?:we have|you (?:have )?g[ai]ven?)(?: us)? (?:your )?${consent}`,
      ),
      unless: limitsBesideConsent,
    },
    {
      says: gi(
        we,
        '(?: only)? ',
        passing,
        ' ',
        data,
        `(?: (?:with|to) ${others})?`,
        ` only with (?:your )?${consent}`,
        end,
      ),
      unless: limitsBesideConsent,
    },
    {
      says: gi(we, ' only ', passing, ' ', data, `(?: (?:with|to) ${others})?`, ` with (?:your )?${consent}`, end),
      unless: limitsBesideConsent,
    },
    {
      says: gi(
        `\\b(?:data|information|details) (?:is|are|will be|will)(?: never| not)(?: be)? ${beingPassed}(?: (?:with|to) ${others})? without (?:your )?${consent}`,
      ),
      unless: limitsBesideConsent,
    },
  ],

  /** What follows is left to what the law asks for. */
  claimExceptsLaw: () => [
    {
      says: /\b(?:except|unless|other than|apart from|save (?:for|where|as|when)|with the exception)\b.{0,80}\b(?:law|laws|legal|legally|court|courts|statut\w+)\b/gi,
    },
  ],

  /** Data are not for sale. */
  claimNoSale: () => [
    {
      says: gi(
        we,
        not,
        ` (?:${pass},? (?:(?:or|nor|and) )?){0,4}${selling}\\b(?:,? (?:or|nor) ${pass}){0,3} `,
        data,
        '\\b',
      ),
      unless: limits,
    },
    {
      says: gi(
        `\\b(?:data|information|details|it) (?:is|are|will be|will)(?: never| not)(?: be)? (?:${passed}(?: to| with)?,? (?:(?:or|nor|and) )?){0,4}(?:sold|rented|traded)\\b`,
      ),
      unless: limits,
    },
  ],

  /** Data are sold. */
  saleOfData: () => [
    {
      says: /\b(?:sell|selling|rent|renting|trade|trading)(?: out)? (?:(?:your|the|our|members[’']|customers[’']|people[’']s|mailing|personal) ){0,4}(?:data|addresses|details|lists?|information)\b/gi,
      unless: /\b(?:never|not|no|don[’']t|won[’']t|nobody|neither)\b/i,
    },
    {
      says: /\b(?:buys?|purchases?|rents?|pays?(?: us)? for) (?:(?:your|the|our|members[’']|customers[’']|people[’']s|mailing|personal) ){0,4}(?:data|addresses|details|lists?|information)\b/gi,
      unless: /\b(?:never|not|no|don[’']t|won[’']t|nobody|neither)\b/i,
    },
    {
      says: /\b(?:data|address|list) brokers?\b/gi,
      unless: /\b(?:never|not|no|don[’']t|won[’']t|nobody|neither)\b/i,
    },
  ],

  /** Data do not leave the area. */
  claimNoTransfers: () => [
    {
      says: gi(
        `\\b(?:data|information|details) (?:(?:always )?(?:stays?|remains?)|(?:is|are) (?:only|always|all) (?:held|kept|processed)|never leaves?) (?:in|within|inside)? ?(?:the )?(?:UK|United Kingdom|EU|EEA|European Union|European Economic Area|Europe|Switzerland|Ireland|Germany|Austria|country)`,
        end,
      ),
      unless: limits,
    },
    {
      says: gi(
        we,
        not,
        ` (?:transfer|send|move|export)(?: or (?:transfer|send|store))? ${data} (?:abroad|overseas|(?:to )?(?:anywhere )?(?:outside|out) (?:of )?(?:the )?(?:UK|United Kingdom|EU|EEA|European Union|European Economic Area|Europe|Switzerland|country)(?: (?:or|and) (?:the )?(?:EU|EEA|UK))?|to (?:any )?(?:third|other|foreign) countr(?:y|ies)|to (?:any )?countr(?:y|ies) outside (?:the )?(?:UK|EU|EEA))`,
        end,
      ),
      unless: limits,
    },
    {
      says: gi(
        `\\b(?:data|information|details) (?:is|are|will be|will)(?: never| not)(?: be)? (?:transferred|sent|moved) (?:abroad|overseas|(?:to )?(?:anywhere )?(?:outside|out) (?:of )?(?:the )?(?:UK|United Kingdom|EU|EEA|European Union|European Economic Area|Europe|Switzerland|country)(?: (?:or|and) (?:the )?(?:EU|EEA|UK))?|to (?:any )?(?:third|other|foreign) countr(?:y|ies))`,
        end,
      ),
      unless: limits,
    },
  ],

  /** Machines decide nothing about people. */
  claimNoAutomatedDecisions: () => [
    {
      says: gi(
        we,
        not,
        ` (?:make|take|use|carry out|engage in|do|rely on) (?:any )?(?:solely |purely |fully )?automated (?:individual )?decision(?:s|[ -]making)?`,
      ),
      unless: limits,
    },
    {
      says: /\bno (?:solely |purely |fully )?automated (?:individual )?decision(?:s|[ -]making)?\b/gi,
      unless: limits,
    },
    {
      says: /\bno decisions? (?:about (?:you|people) )?(?:is|are) (?:ever )?(?:made|taken) (?:solely |purely |only |just )?by (?:automated means|an? (?:machine|computer|algorithm)|machines|computers|algorithms)\b/gi,
      unless: limits,
    },
  ],

  /** Nobody is profiled. */
  claimNoProfiling: () => [
    {
      says: gi(
        we,
        not,
        ' (?:(?:make|take|use|carry out|engage in|do) (?:any )?(?:solely )?automated decision(?:s|[ -]making)?,? (?:or|nor|and) )?(?:(?:use|do|carry out|engage in|undertake) (?:any )?profiling|profile (?:you|people|anyone|anybody|individuals|our (?:members|customers|users|visitors))|(?:build|create|make) (?:any )?profiles? of (?:you|people|anyone|our (?:members|customers|users|visitors)))',
      ),
      unless: limits,
    },
    {
      says: /\b(?:no|without(?: any)?) (?:automated (?:individual )?decision(?:s|[ -]making)?,? (?:or|nor|and|including) )?profiling\b/gi,
      unless: limits,
    },
  ],

  /** Profiling, by other names. */
  profilingDescribed: () => [
    {
      says: /\bbased on (?:your|their|the|what you) (?:past |previous |earlier |own )?(?:purchas(?:e|es|ing)|orders?|browsing|viewing|reading|booking|search)(?: (?:history|histories|behaviou?r|habits|patterns))/gi,
      unless: /\b(?:never|not|no|don[’']t)\b/i,
    },
    {
      says: /\b(?:behaviou?ral (?:advertising|targeting|scoring)|segment(?:ing|ation of)? (?:you|people|our (?:members|customers|users|visitors))|(?:lead|credit|risk|donor|wealth) scor(?:es?|ing)|we (?:score|profile) (?:you|people|our (?:members|customers|users|visitors)))\b/gi,
      unless: /\b(?:never|not|no|don[’']t)\b/i,
    },
  ],

  /** Nobody is followed. */
  claimNoTracking: () => [
    {
      says: gi(
        we,
        not,
        ' (?:track|follow|trace) (?:you|users|visitors|individuals|people|anyone|our (?:members|customers|users|visitors))(?: online| on our (?:web)?site| across (?:the web|websites|the internet))?',
        end,
      ),
      unless: limits,
    },
    {
      says: /\b(?:our |this |the )?(?:web)?site (?:does not|doesn[’']t|never) tracks? (?:you|users|visitors|anyone|people)\b/gi,
      unless: limits,
    },
    { says: /\bno tracking\b(?=$|[.;:,!)]| (?:of|takes|is) )/gi, unless: limits },
  ],

  /** There are no cookies; a sentence about one sort of them is another claim. */
  claimNoCookies: () => [
    {
      says: gi(
        "\\b(?:we|this (?:web)?site|our (?:web)?site|the (?:web)?site|our shop|our app)(?: (?:do|does|will))?(?: never| not| don[’']t| doesn[’']t) (?:use|uses|set|sets|place|places|store|stores) (?:any )?cookies(?: (?:on|in) (?:this|our|the) (?:web ?)?(?:site|shop|app))?",
        end,
      ),
      unless: limits,
    },
    { says: gi('\\b(?:uses?|sets?|places?|stores?) no cookies', end), unless: limits },
    { says: gi('\\bno cookies (?:are|is|will be|get) (?:ever )?(?:used|set|placed|stored)', end), unless: limits },
  ],

  /** All data are without names or anything like one. */
  claimAnonymousOnly: () => [
    {
      says: /\b(?:all|any)(?: of)?(?: the| your)? (?:personal |processed |collected )?(?:data|information)(?: (?:that |which )?(?:we|you) \w+)? (?:is|are|will be) (?:fully |completely |always |kept )*anonym(?:ous|i[sz]ed)\b/gi,
      unless: limits,
    },
    {
      says: gi(
        we,
        '(?: only(?: ever)? (?:collect|use|process|hold|store|keep)| (?:collect|use|process|hold|store|keep) only) (?:fully |completely )?anonym(?:ous|i[sz]ed) (?:data|information)',
        end,
      ),
      unless: /\b(?:also|about visits?|analytics|statistics)\b/i,
    },
    {
      says: /\b(?:your|the) (?:personal )?(?:data|information) (?:is|are) (?:always |kept |held |stored |processed )*(?:fully |completely )?anonym(?:ous|ously)\b/gi,
      unless: limits,
    },
  ],

  /** Data that a text calls anonymous, in so many words. */
  calledAnonymous: () => [
    {
      says: /\banonym(?:ous|ously|i[sz]ed)\b/gi,
      unless:
        /\b(?:not|never|no longer|before|until|once|when|after|then|later|if|unless|pseudonym\w*|anonymised (?:by|within|at))\b/i,
    },
  ],

  /** A hash or a code that is made from what identifies somebody, and is called anonymous. */
  anonymousIdentifier: () => [
    {
      says: /\banonym(?:ous|i[sz]ed) (?:string|hash|id|ids|identifier|identifiers|code|key|token|number)s?(?: (?:that is |which is )?(?:created|made|derived|generated|computed|built)(?: from)? (?:your|the|an|people[’']s|members[’']) (?:e-?mail|IP|internet|phone|telephone|name|account)[ \w]{0,20})?/gi,
      unless: /\b(?:not|never)\b/i,
    },
  ],

  /** What goes out are sums and averages. */
  claimAggregateOnly: () => [
    {
      says: gi(
        we,
        '(?: will)? only (?:ever )?',
        `(?:${pass}|publish)(?:,? (?:or|and) (?:${pass}|publish))? (?:anonymous |anonymi[sz]ed |statistical |fully )*(?:and )?aggregated?(?: and anonymi[sz]ed)? (?:data|information|figures|statistics|results)`,
        `(?: (?:with|to) ${others})?`,
        end,
      ),
      unless: limits,
    },
    {
      says: gi(
        we,
        '(?: will)? (?:only (?:ever )?)?',
        `(?:${pass}|publish) ${data}`,
        `(?: (?:with|to) ${others})?`,
        ' only in (?:an? )?(?:anonymous |anonymi[sz]ed )?(?:and )?(?:aggregated?|summary|statistical) (?:form|format)',
        end,
      ),
      unless: limits,
    },
    {
      says: /\b(?:data|information) (?:is|are|will be) only (?:ever )?(?:shared|published|disclosed|released) (?:in (?:an? )?)?(?:anonymous |anonymi[sz]ed )?(?:and )?(?:in )?aggregated?(?: form| format)?(?=$|[.;:,!)])/gi,
      unless: limits,
    },
  ],

  /** There are no sensitive data. */
  claimNoSensitiveData: () => [
    {
      says: gi(
        we,
        not,
        '(?: knowingly)? (?:collect|hold|process|use|ask for|keep|store|record)(?:,? (?:or|nor|and) (?:collect|hold|process|use|ask for|keep|store|record))? (?:any )?(?:sensitive|special[ -]categor(?:y|ies)(?: of)?)(?: personal)? (?:data|information)(?: about you)?',
        end,
      ),
      unless: limits,
    },
    {
      says: gi(
        '\\bno (?:sensitive|special[ -]categor(?:y|ies)(?: of)?)(?: personal)? (?:data|information) (?:is|are) (?:ever )?(?:collected|held|processed|used|kept|stored)',
        end,
      ),
      unless: limits,
    },
  ],

  /** There are no children among the people. */
  claimAdultsOnly: () => [
    {
      says: /\b(?:adults only|(?:only|just|solely|exclusively) (?:to|for|with) adults|for adults only)\b/gi,
      unless: limits,
    },
    {
      says: /\bnot (?:intended|meant|designed|directed|aimed) (?:for|at|to) (?:children|minors|(?:anyone|people|persons|individuals) (?:under|below) (?:the age of )?(?:18|eighteen))\b(?! (?:under|below|younger))/gi,
      unless: limits,
    },
    {
      says: gi(
        we,
        not,
        '(?: knowingly| intentionally)? (?:collect|hold|process|keep|store)(?: (?:or|nor|and) (?:collect|hold|process|keep|store))? ',
        data.replace('|it|them', ''),
        ' (?:from|about|of|on) (?:children|minors|(?:anyone|people|persons|individuals) (?:under|below) (?:the age of )?(?:18|eighteen))\\b(?! (?:under|below|younger))',
      ),
      unless: limits,
    },
  ],

  /** Data are deleted when they are no longer needed. */
  claimNoLongerThanNecessary: () => [
    {
      says: /\b(?:no|not(?: \w+){0,5}|never(?: \w+){0,5}) longer than (?:(?:is|it is|are|we) )?(?:strictly |absolutely |reasonably )?(?:necessary|needed|required|need)\b/gi,
      unless: /\b(?:except|unless|other than|apart from)\b/i,
    },
    {
      says: /\bonly (?:for )?(?:as|so) long as (?:(?:is|it is|are|they are|we) )?(?:strictly |absolutely |reasonably )?(?:necessary|needed|required|need)\b/gi,
      unless: /\b(?:except|unless|other than|apart from)\b/i,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

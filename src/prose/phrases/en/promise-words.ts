/** What limits a promise to less than it seems to say, unless all that is left out is what the law asks for. */
export const limits =
  /\b(?:except|unless|other than|apart from|save (?:for|where|as|when)|with the exception)\b(?!.{0,80}\b(?:law|laws|legal|legally|court|courts|statut\w+)\b)|^(?:if|when|where|in (?:some|many|most|certain)|during|for|on|at|once|after|before|as (?:long|far))\b|\b(?:if|when|where|once|until) (?:you|we|they|your)\b|\b(?:this|these|those|such|that) (?:form|forms|page|pages|survey|surveys|method|way|service|services|purpose|purposes|channel|section|questionnaire)\b|\b(?:try|aim|hope|intend|endeavour|wherever|generally|normally|usually|in general|as a rule|may|might)\b/i

/** The same where a consent is the exception that is meant. */
export const limitsBesideConsent =
  /\b(?:except|other than|apart from|save (?:for|where|as|when)|with the exception)\b(?!.{0,80}\b(?:law|laws|legal|legally|court|courts|statut\w+)\b)|^(?:if|when|where|in (?:some|many|most|certain)|during|for|on|at|once|after|before|as (?:long|far))\b|\bwithdraw\w*\b|\b(?:this|these|those|such|that) (?:form|forms|page|pages|survey|surveys|method|way|service|services|purpose|purposes|channel|section|questionnaire)\b|\b(?:try|aim|hope|intend|endeavour|wherever|generally|normally|usually|in general|as a rule|may|might)\b/i

/** Where a promise ends without a word that would narrow it. */
export const end =
  '(?=[’\'”"]?(?:$|[.;:,!)–—]| (?:and|or|nor|but|except|unless|other than|apart from|in any way|at all|for any (?:reason|purpose)|(?:in|under) any circumstances)\\b))'

/** Whoever promises, as the beginning of a promise. */
export const we = '\\bwe(?: (?:also|will|would|shall|do|can|promise (?:that we )?|guarantee (?:that we )?))?'

/** What turns a statement into a denial, behind `we`. */
export const not = "(?: never(?: ever)?| not(?: ever)?| don[’']t| won[’']t| cannot| neither)"

/** The data that a promise is about, in general words. */
export const data =
  "(?:(?:(?:any|all)(?: of)? )?(?:your|the|our members[’']|our customers[’']|people[’']s)? ?(?:personal )?(?:data|information|details)(?: (?:about|of) you)?|it|them)"

/** Those who get nothing, in words that name nobody. */
export const others =
  '(?:any |other |outside |external )*(?:third[ -]part(?:y|ies)|3rd[ -]part(?:y|ies)|anyone(?: else)?|anybody(?: else)?|others|other (?:companies|organi[sz]ations|people|parties|businesses|bodies)|companies|organi[sz]ations|strangers)(?: whatsoever| at all)?'

/** A verb for giving data away, for money or not. */
export const pass =
  '(?:share|disclose|reveal|release|divulge|pass(?: on)?|give(?: away| out)?|sell|rent|trade|lend|lease|exchange|swap)'

/** The same as a participle. */
export const passed =
  '(?:shared|disclosed|revealed|released|divulged|passed(?: on)?|given(?: away| out)?|sold|rented|traded|lent|leased)'
const sharing = '(?:share|disclose|reveal|release|divulge|pass(?: on)?|give(?: away| out)?)'
const shared = '(?:shared|disclosed|revealed|released|divulged|passed(?: on)?|given(?: away| out)?)'

/** What joins two verbs. */
export const also = ',? (?:or|nor|and)(?: otherwise)? '

/** Who does not sell may share: one of the verbs has to be about sharing. */
export const passing = `(?:${pass}(?:, |${also})){0,4}${sharing}(?:(?:, |${also})${pass}){0,4}`

/** The same in the passive. */
export const beingPassed = `(?:${passed}(?: to| with)?(?:, |${also})){0,4}${shared}(?:(?: to| with)?(?:, |${also})${passed}){0,4}`

/** A verb for giving data away for money. */
export const selling = '(?:sell|rent|trade|lease)'

/** What people are asked for. */
export const consent =
  '(?:prior |explicit |express |written |specific |clear )*(?:consent|permission|agreement|approval|say-so)'

/** A pattern made of pieces. */
export const gi = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'gi')

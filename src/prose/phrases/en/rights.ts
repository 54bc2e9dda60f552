import { numberWords } from '../../../language/number-words.js'
import type { Phrases } from '../phrase.js'

/** A number of more than two. */
const overTwo = `[3-9]|[1-9]\\d{1,2}|${numberWords.slice(2).join('|')}`

/** How English texts speak of requests and complaints, and of what people go through to make them. */
export const rights = {
  /** More than two further months; "three months" alone may be the whole time, which is lawful. */
  longExtension: () => [
    {
      says: new RegExp(
        `\\b(?:${overTwo}) (?:(?:further|additional|more|extra) months|months (?:more|longer))\\b`,
        'gi',
      ),
    },
  ],

  /** What Article 12(5) and Article 15(3) allow a fee for, or words that say there is none. */
  lawfulFee: () => [
    {
      says: /unfounded|excessive|repetit|repeated|(?:additional|further|extra|more|second|another) cop|free of charge|no (?:fee|charge)/gi,
    },
  ],

  /** What Swiss law allows a share of the costs for besides. */
  swissFee: () => [{ says: /\b(?:disproportionate|unreasonable|undue) (?:effort|work|amount of work|expense)\b/gi }],

  /** An amount of Swiss francs. */
  francs: () => [
    { says: /\b(?:CHF|S?Fr\.?) ?(?<said>\d[\d'’]{0,9})/dgi },
    { says: /(?<!\d)\d[\d'’]{0,9}(?= ?(?:CHF|francs?|Franken)\b)/gi },
  ],

  /** More time than the law gives, and no length of it: because there is much to do, or nobody there. */
  openExtension: () => [
    {
      says: /\b(?:as soon as|when(?:ever)?|once|if) (?:(?:our|the|your) )?(?:workload|staff(?:ing)?|time|season|schedule|resources?|capacity|holidays?) (?:allows?|permits?|lets?|ends?|is over)\b|\bas soon as (?:we can|we are able|possible|we have time|is practicable|practicable)\b|\b(?:when|once|if) (?:there is|we have|we find) (?:the )?time\b|\b(?:as long as|however long) (?:it|this) takes\b/gi,
    },
  ],

  /** A right that can be used on some days only. */
  rightOnSomeDays: () => [
    {
      says: /\b(?:(?:only )?once (?:a|per|every|each|in a) (?:year|month|quarter|term|season|week)|(?:each|every|only in|only during) (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|year|quarter|term)|in (?:January|February|March|April|May|June|July|August|September|October|November|December) only|(?:only )?at the end of (?:each|every|the) (?:year|month|quarter|term|season)|only (?:on|between) [A-Z]\w+)\b/gi,
    },
  ],

  /** A right is left to some cases, and nothing says which. */
  inSomeCases: () => [
    {
      says: /\b(?:in|under) (?:certain|some|particular|specific|limited|given) (?:cases|circumstances|situations|conditions)\b|\b(?:certain|some|particular|specific) (?:processing|uses|(?:types?|kinds?|forms?) of (?:processing|use|marketing|advertising|communications?)|marketing|advertising|communications?|activities)\b|\bwhere (?:applicable|appropriate)\b|\bin (?:exceptional|rare) (?:cases|circumstances)\b/gi,
    },
  ],

  /** Why data are not erased, where Article 17(3) knows no such reason. */
  groundNotToErase: () => [
    {
      says: /\b(?:for|on|because of|due to|by reason of) (?:our |its |the |any |purely |internal |other |general |legal,? |legitimate ){0,3}(?:[\w-]+,? (?:and |or |and\/or )?){0,2}?(?:administrative|administration|security|business|commercial|operational|organisational|organizational|technical|internal|record[- ]keeping|management|quality|training|reporting|audit|marketing|planning)(?:,? (?:and|or|and\/or|,)? ?[\w-]+){0,3}? (?:purposes?|reasons?|needs?|interests?|grounds?|requirements?)\b/gi,
      unless:
        /\b(?:overrid\w+|compelling|no longer|public security|national security|public interest|statutory|regulat\w+|tax|legislation|laws? (?:asks?|requires?|makes?|obliges?)|required by law|suppress\w+)\b/i,
    },
    {
      says: /\b(?:legitimate|business|commercial) (?:business |commercial |organisational )?(?:interests?|needs?|reasons?|purposes?)\b/gi,
      unless: /\b(?:overrid\w+|compelling|no longer|object\w*|public|rel(?:y|ies) on|based on|basis)\b/i,
    },
    {
      says: /\b(?:we|the (?:club|company|school|charity|board)) (?:still )?(?:wish|want|prefer|choose|like) to (?:keep|retain|hold)\b|\b(?:useful|valuable|of value|of use) to (?:us|our (?:business|work))\b/gi,
    },
  ],

  /** That somebody has to keep data: what else makes them do so stands beside it. */
  dutyToKeep: () => [
    {
      says: /\b(?:(?:obliged|bound|required|compelled) (?:by law |in law )?to|must by law) (?:keep|retain|hold|store|preserve)\b/gi,
    },
  ],

  /** That some data stay though somebody asks for their end. */
  keptFromErasure: () => [
    {
      says: /\b(?:(?:does|do|will|may|can|shall) not (?:include|apply|extend|cover|delete|erase|remove)|(?:cannot|can[’']t|won[’']t|don[’']t|doesn[’']t) (?:include|apply|extend|cover|delete|erase|remove)|except(?:ions?)?|unless|other than|apart from|(?:may|will|must|can|have to|need to|obliged to|entitled to|reserve the right to) (?:still |also )?(?:keep|retain|hold|refuse))\b/gi,
    },
  ],

  /** A case in which the use of data is restricted: whether they are right is in doubt. */
  accuracyContested: () => [
    {
      says: /\b(?:accura\w+|inaccura\w+|correct(?:ness)?|incorrect|wrong|(?:are|is|be|not) (?:right|true)|mistakes?|errors?)\b/gi,
    },
  ],

  /** Another: the use is against the law. */
  useUnlawful: () => [
    {
      says: /\b(?:unlawful(?:ly)?|illegal(?:ly)?|against the law|(?:broke|breaks|in breach of) the law|not lawful)\b/gi,
    },
  ],

  /** Another: nobody but the person needs the data, for a claim. */
  keptForClaims: () => [
    { says: /\b(?:claims?|legal (?:purposes?|proceedings|action|case)|court|litigation|dispute)\b/gi },
  ],

  /** Another: somebody objected, and the interests are being weighed. */
  objectionPending: () => [{ says: /\b(?:object\w*|opposed|overrid\w+|weigh\w*|whose interests)\b/gi }],

  /** A case in which the law does not restrict the use of data. */
  noCaseOfRestriction: () => [
    {
      says: /\b(?:erasure|deletion|request(?: for erasure)?|complaint|transfer|portability|access)\b[^.;]{0,30}? (?:is|are|remains?) (?:still )?(?:pending|open|outstanding|under way|being (?:handled|dealt with|processed))\b|\bpending (?:erasure|deletion|access|a complaint)\b|\b(?:while|until) (?:we|the data are) (?:erase|delete|being (?:erased|deleted))\b/gi,
      unless: /\bobject\w*\b/i,
    },
    {
      says: /\b(?:if|where|when)? ?you (?:no longer want|do not want|dislike|want|wish|would like)\b[^.;]{0,40}\b(?:use[ds]?|using|process\w*)\b/gi,
      unless: /\b(?:unlawful|illegal|erase\w*|delet\w*|claims?|object\w*)\b/i,
    },
  ],

  /** A part of the data in place of all of them. */
  partOfData: () => [
    {
      says: /\b(?:a |the |only )?(?:summary|overview|extract|outline|list of the main|selection) of (?:the |your |our )?(?:main |most important |key |essential |principal )?(?:personal )?(?:data|information|details|records?|points)\b|\b(?:only|just) (?:the )?(?:main|most important|key|basic) (?:data|information|details)\b/gi,
      unless: /\b(?:all|whole|full|complete|copy|copies|besides|as well|too|also)\b/i,
    },
  ],

  /** A fee for what is unfounded or excessive, where the law says "manifestly". */
  looseFee: () => [
    {
      says: /\b(?:unfounded|excessive|repetitive)\b/gi,
      unless: /\b(?:manifest(?:ly)?|clearly|obvious(?:ly)?|plain(?:ly)?|evident(?:ly)?)\b/i,
    },
  ],

  /** A right is made to hang on what whoever owes it thinks, or on what it costs. */
  rightAtDiscretion: () => [
    {
      says: /\b(?:at (?:our|the (?:company|club|committee|board|trustees|school|charity)[’']s?) (?:sole |own |absolute )?discretion|(?:if|when|where|unless|as far as|only if) (?:we|the (?:company|club|committee|board|school|charity|management)) (?:agree|agrees|approve|approves|think|thinks|consider|considers|believe|believes|see fit|sees fit|want|wants|wish|wishes|like|have (?:the )?time|can spare|find it|are willing|deem|deems|decide|decides)|as we see fit|subject to (?:our|the (?:committee|board)[’']s?) (?:approval|agreement|consent|discretion|decision)|(?:if|where|when|as far as) (?:it is |this is |that is )?(?:practicable|convenient|commercially reasonable|feasible|reasonable for us|possible for us|easy)|unless (?:it|this|that) (?:is|would be|takes|costs|means) (?:too )?(?:inconvenient|expensive|costly|much work|time-consuming|a lot of work|burdensome)|for (?:administrative|business|commercial|operational) reasons|if (?:our )?(?:business|operations) (?:allows?|permits?))\b/gi,
      unless: /\b(?:manifestly|overriding|override\w*|compelling|claims?|law requires|legal obligation)\b/i,
    },
    {
      says: /\b(?:once|if|when|after|provided|on condition that) you (?:have )?(?:first )?(?:pay|paid|settle|settled)\b|\bon payment\b|\b(?:only )?(?:once|twice) (?:a|per|every|each) (?:calendar )?(?:year|month)\b|\bif you (?:no longer owe|owe) us\b|\bif your (?:account|membership) is (?:paid|up to date|in good standing)\b/gi,
    },
  ],

  /** People are asked why. */
  demandsReasons: () => [
    {
      says: /\b(?:(?:give|state|tell|send|show|provide|explain|write) (?:us )?(?:(?:your|the|a|an|any|good|valid|legitimate|written|detailed|proper|sufficient|compelling) ){0,3}(?:reasons?|grounds|justification|motives?|explanation)|(?:explain|say|state|tell us) (?:to us |us )?why|justify (?:your|the|why|it)|(?:if|when|where) you (?:have|can show|show|prove|demonstrate) (?:us )?(?:(?:a|an|good|valid|legitimate|compelling|sufficient|strong) ){1,3}(?:reasons?|grounds?|interest|cause|need)|with (?:good |your |valid |written )?(?:reasons|grounds)|your reasons? in writing)\b/gi,
      unless: /\b(?:do not have to|don[’']t have to|need not|no need|without|never have to|not (?:have|need) to)\b/i,
    },
  ],

  /** What the Data Protection Act 1998 asked of an objection, and no law asks now. */
  needsDamage: () => [
    {
      says: /\b(?:damage|distress|harm(?:s|ed|ful)?|substantial(?:ly)? (?:affected|loss)|prejudice[sd]?|detriment|suffer(?:s|ed)? loss)\b/gi,
    },
  ],

  /** Data that are wrong. */
  onlyWhenWrong: () => [
    {
      says: /\b(?:inaccurate|incorrect|wrong(?:ly recorded)?|out[- ]of[- ]date|outdated|incomplete|not (?:accurate|correct|right|up to date)|mistakes?|errors?|untrue|false)\b/gi,
    },
  ],

  /** One case among others. */
  oneCaseOfMany: () => [
    { says: /\b(?:for (?:example|instance)|such as|e\.g\.|including|in particular|among others|also|or)\b/gi },
  ],

  /** Another ground on which data are erased (Article 17(1)). */
  otherGroundToErase: () => [
    {
      says: /\b(?:no longer|withdr\w+|object\w*|unlawful\w*|against the law|law requires|legal obligation|consent|necessary|needed|child\w*|under 1\d)\b/gi,
    },
  ],

  /** The whole of a statement that a right is never granted, whatever the case. */
  deniesRight: () => [
    {
      says: /\b(?:we|our (?:systems?|software|database|policy|club|company)|the (?:system|software|club|company)) (?:never|do(?:es)? not|don[’']t|doesn[’']t|cannot|can[’']t|will not|won[’']t|(?:are|is) (?:not able|unable) to) (?:ever )?(?:delete|deletes|erase|erases|remove|removes|correct|corrects|change|changes|hand out|give out|disclose|export|exports|restrict|restricts)(?: (?:an?|any|your|the|all|old|individual|personal|user|member))*(?: (?:accounts?|data|information|details|entries|records|files|copies|anything))? ?(?=[.;!]|$)/gi,
    },
  ],

  /** A reason that a law may give for setting a right aside. */
  reasonOfLaw: () => [
    {
      says: /\b(?:laws?|legal(?:ly)?|act|acts|statut\w+|legislation|regulations?|gdpr|article|art\.|section|sch(?:edule|\.)|exempt\w*|obligation|public (?:task|interest|authority|register)|archiv\w+|research|statistic\w*|histor\w+|courts?|judicial|claims?|litigation|privilege|confidential\w*|expression|journalis\w+|police|crime|security|tax|record of (?:births|deaths|marriages)|rest(?:s)? on|based on|basis|no (?:purpose|use|data)|anonym\w+|cannot identify|not identif\w+|others? (?:people|persons)|rights of others|direct marketing|consent|contract)\b/gi,
    },
  ],

  /** A number of days in which something is answered; what is answered later for a reason, or is no request, is left out. */
  daysToAnswer: () => [
    {
      says: /\b(?:within|in|up to|takes?|maximum of|at most) (?:the )?(?:next )?(?<said>\d{2,3} (?:working |business |calendar )?days)\b/dgi,
      unless: /\b(?:complain\w*|extend\w*|extension|further|longer|additional|more|delet\w+|eras\w+)\b/i,
    },
  ],

  /** A time in which somebody says that a complaint arrived. */
  timeToAcknowledge: () => [
    {
      says: /\b(?:acknowledg\w+|confirm(?:s|ed)? (?:that|receipt|your)|(?:tell|let) you (?:know )?that (?:it|we|your complaint))\b[^.]{0,60}?\b(?:within|in|after) (?<said>\d{1,3} (?:days|weeks|months))\b/dgi,
    },
  ],

  /** Days of which a week has five. */
  workingDays: () => [{ says: /\b(?:working|business) days\b/gi }],

  /** A request has to have one form or to come one way. */
  requestInOneWay: () => [
    { says: /\b(?:need|must|have|required) to (?:put|make|submit)[^.]{0,30}\bin writing\b/gi },
    { says: /\bmust be (?:made |submitted |put )?in writing\b/gi },
    { says: /\brequests?[^.]{0,30}\bshould be made in writing\b/gi },
    { says: /\bonly (?:by|via) post\b/gi },
  ],

  /** Every time, and not only in doubt. */
  everyTime: () => [
    {
      says: /\b(?:always|every request|each request|all requests|(?:every|each) time)\b/gi,
      unless: /\b(?:doubt|unsure)\b/i,
    },
  ],

  /** The use of data as a whole, and not one part of it. */
  wholeUseOfData: () => [
    {
      says: /\b(?:process|processing|processed|handl\w+|use|uses|used|using|privacy|data protection)\b/gi,
      unless: /\b(?:request|access\w*)\b/i,
    },
    {
      says: /^(?:about )?(?:any(?:thing|(?: \w+){0,2}? (?:matter|question|problem|concern|complaint|issue|aspect)s?)|everything|all (?:matters|questions|complaints|concerns|issues))(?: (?:that is|that are|to do|that concerns?|concerning|relating|related|connected|you have))*(?: (?:about|with|to|on|in|of|the|your|their|personal)){1,4} (?:data|information|details|records?)\.?$/gi,
      unless: /\b(?:request|access\w*|market\w*|only)\b/i,
    },
  ],

  /** That what is published is taken down when somebody asks. */
  takenDown: () => [
    {
      says: /\b(?:publications?|published|website|site|page|pictures?|photographs?|photos?|images?|posts?|documents?)\b[^.]{0,60}\b(?:removed|taken down|deleted|withdrawn)\b/gi,
    },
    {
      says: /\b(?:ask|request|write)\b[^.]{0,40}\b(?:remove|take down|delete) (?:\w+ ){0,3}(?:publications?|pictures?|photographs?|photos?|images?|posts?|documents?)\b/gi,
    },
  ],

  /** That somebody turns to an authority. */
  turningTo: () => [
    {
      says: /\b(?:complain\w*|lodg\w+|rais\w+|report\w*|appeal\w*|concern\w*|contact\w*|refer\w*|turn\w*|writ\w+|issues?|griev\w+|unhappy|dissatisfied|disput\w+|notif\w+|inform\w*|approach\w*|apply|go)\b/gi,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

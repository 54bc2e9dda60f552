import { numberWords } from '../../../language/number-words.js'
import { lazy } from '../../../law/lazy.js'
import type { Phrase, Phrases } from '../phrase.js'

/**
 * The words that stock phrases are made of: "we keep your data only for as long as is necessary for the purposes for which
 * they were collected". A text of such words says no more than the law does.
 */
const stockWords = `
  a above all any an and appropriate are as be been but by can collected company described details do for from
  fulfil further group group's has have hold holding in information interest interests is it its keep kept
  legitimate business longer long necessary need needed needs no not notice obtained of only or organisation our
  out period personal policy process processed processing purpose purposes reasonable reasonably relevant
  require required retain retained set so stated store stored such than that the their them these they this
  those time to us use used was we were what when where which will with you your afterwards data achieve
  necessity strictly absolutely`
  .trim()
  .split(/\s+/)

/** Words that leave it to a policy of one's own, which the reader has only where a document is named. */
const ownPolicy =
  '(?:in (?:line|accordance) with|according to|following|based on|governed by|as per|as defined in|defined in|laid down in|set out in|subject to|under) our (?:[A-Za-z&]+ ){0,3}?(?:retention|deletion)(?: [a-z&]+){0,2}? (?:policy|policies|schedules?)'

/** What may stand between words. */
const between = '[\\s.,;:!?()"“”–—/-]'

const words = (from: number, to: number): string => `(?:(?!and\\b|or\\b|but\\b)[\\w’'/-]+ ){${from},${to}}?`

/** A length, an age or a last day, or an event in the life of the reader: whatever else is said, there is something to go by. */
const decided = lazy(
  () =>
    new RegExp(
      `\\b(?:\\d+|${numberWords.join('|')}|an?) (?:further |full |whole |working |calendar |school |tax |financial )?(?:minutes?|hours?|days?|weeks?|months?|years?|seasons?|terms?|semesters?|decades?)\\b` +
        '|\\b(?:at the latest|no later than|not later than|at most|maximum of|up to)\\b' +
        '|\\b(?:until|once|when|after|while|as long as) (?:you|your (?:account|membership|contract|order|case|course|employment|subscription|application|enquiry|complaint|claim|stay|treatment))\\b(?! (?:ask|tell|request|want|wish|need|choose|decide|data|choices?|information))',
      'i',
    ),
)

/** Data, and whoever has them: what a study or a patient needs is another matter. */
const ofData =
  "(?:(?:it|it[’']s|its|they|them|this|that|these|those|there|is|are|was|were|be|being|may|to|as|for|which|we|us|the|your|our|their|his|her|a|an|any|each|such|only|all|data|information|details|records?|files?|documents?|cop(?:y|ies)|personal|have|has|remains?|continues?|company|club|organi[sz]ation|society|school|charity|firm|association|committee|strictly|absolutely|reasonably|really|still|actually|legally|operationally|genuinely|considered|deemed|business|legitimate) ){0,8}"

/** Opens a length of time that something else decides. */
const opens =
  '(?:(?:as|so) long as|however long|(?:no|not|any) longer than|longer than|only until|until|while|whilst|to the extent|for (?:only )?(?:the|any|whatever|such|that|a|however)(?: [\\w-]+){0,2}? (?:periods?|time|duration|length|amount)(?: of time)?(?: that| as| which| for which| during which)?)'

/** Says that something is needed, and not for what. */
const needed =
  '(?:necessary|needed|required|requires?|useful|relevant|appropriate|reasonable|reasonably practicable|justified|of use|warranted|helpful|permitted|allowed|we need|need(?:s)?(?: (?:it|them|this|the data|your data|this data|the information|your information|this information))?)'

/** Whatever it is needed for is the law's own word, or anything that an organisation does. */
const forAnything = [
  '(?= ?(?:[,;:.!?)]|$))',
  ' in (?:the|all|your|each) (?:circumstances|cases?)\\b',
  ' (?:and|or|unless|but|under|in (?:line|accordance) with|pursuant to|by)\\b(?! (?:the )?(?:insur|tenan|court|child|patient|member))',
  ` (?:for|to|in)\\b ?${words(0, 8)}(?:purposes?\\b(?! of (?!(?:the |our |its |this |your |such )?(?:process|collect|stor|notice|policy|privacy|data|organi[sz]ation|company)))|(?:legal|statutory|regulatory|contractual|business|operational|accounting|reporting|audit|administrative|compliance)(?: (?:and|or) \\w+)? (?:obligations?|requirements?|reasons?|needs?|interests?))`,
  ' (?:to|for) (?:us|(?:the|our) (?:club|company|organi[sz]ation|school|charity|society|firm|business|association|group)|the (?:relevant|respective|specific|particular|stated) (?:activit(?:y|ies)|tasks?|services?|use|processing|matters?|projects?)|do so|comply with (?:the |our |any |all |applicable |relevant )*(?:laws?|legislation|regulations?|legal)|(?:provide|offer|deliver|perform|operate|supply|providing|offering|delivering|operating|run|running) (?:you )?(?:with )?(?:our|the|its|your|these|this) (?:[\\w-]+ )?(?:services?|business|website|site|app))\\b',
].join('|')

const unlessDecided = (says: RegExp): Phrase => ({ says, unless: decided() })

/** A period that whoever keeps the data can make as long as they like. */
const open = (): Phrases => [
  unlessDecided(new RegExp(`\\b${opens} ${ofData}${needed}(?:${forAnything})`, 'gi')),
  unlessDecided(
    new RegExp(
      `(?:^|\\b(?:data|information|details|records?|files?|documents?|copies|it|they|these|this|that|which|them|we|you|club|company|organi[sz]ation|school|charity|society|matter|case|correspondence|retention|storage|(?:keeping|storing|holding) (?:it|them)) )(?:(?:is|are|has been|have been|do|does|will be|can) )?(?:no longer|not|cease[sd]? to be|stops? being) (?:be |(?:seem|appear)s? (?:to be )?)?(?:strictly |absolutely |reasonably )?(?:necessary|needed|required|useful|relevant|justified|warranted|of (?:any )?(?:more |further )?(?:use|interest|value)|(?:need|require|want|use)(?: (?:it|them|this|these|the data|your data|the information|your information))?)(?:${forAnything})`,
      'gi',
    ),
  ),
  // What whoever keeps the data has no more, or still has, is theirs to say.
  unlessDecided(
    /\b(?:we|there (?:is|are)|the (?:club|company|organi[sz]ation|school|charity|society|firm|association|committee|trust))\b(?: (?:no longer|still|also|have|has|had|cease[sd]? to|stops?|do not|does not|continues? to|not|no|an?|any|the|our|its|further|more|continuing|ongoing|legitimate|business|lawful|valid|good|operational|legal|commercial|real|genuine|justified)){1,8} (?:reasons?|needs?|interests?|use|basis|purpose|grounds?|necessity)\b(?= ?(?:[,;:.!?)]|$)| (?:to (?:keep|retain|hold|store|process|use|do)|for (?:it|them|keeping|retaining|holding|doing|processing|using|such|this)|in (?:keeping|it|doing))\b)/gi,
  ),
  unlessDecided(
    /\b(?:for )?as (?:short|brief) (?:a )?(?:time|period)s? as (?:is )?(?:possible|practicable|reasonable)\b/gi,
  ),
  unlessDecided(
    /\b(?:for |within )?(?:a|an|the|any|such) (?:(?:reasonabl[ey]|appropriate|suitable|adequate|sufficient|limited|certain|necessary|relevant|required|minimum|minimal|short|long|longer|extended|legally|legal|statutory|applicable|lawful|defined|specific) ){1,3}(?:retention |storage )?(?:period|time|length of time|duration)\b/gi,
  ),
  unlessDecided(
    /\b(?:(?:we|the (?:club|company|charity|school|organi[sz]ation|committee)) (?:have|has)|there is|it is of) no (?:further |more |longer (?:a |any )?|longer |business |legitimate )?(?:use|need|reason|interest)\b(?= (?:for|in|to|of) (?:(?:it|them|the|this|these|that|your|keep|keeping|hold|holding|retain|store|data|records?|information)\b)| ?(?:[.,;)]|$))/gi,
  ),
  // The purpose comes to an end: that is the law again, unless it is said what the purpose is.
  unlessDecided(
    /\bpurposes?\b(?: (?:for|which|that|it|they|the|these|those|data|information|was|were|we|has|have|had|been|is|are|originally|collected|processed|obtained|stored|held|of|processing|collection|storage|storing|personal|your|no|longer|fully)){0,12} (?:fulfilled|achieved|met|served|completed|accomplished|satisfied|attained|reached|ceases?|ceased|exists?|ended|ends?|lapsed?|lapses|appl(?:y|ies)|complete)\b|\bserved (?:its|their|the|our) purposes?\b/gi,
  ),
  unlessDecided(
    /\bdepend(?:s|ing|ent)? (?:up)?on (?:(?:the|our|your|its|a|an|several|various|many|different|number|of|what|why|how|legal|applicable|relevant|specific|particular|individual|business|these|those) ){0,5}(?:purposes?|nature|types?|kinds?|sorts?|categor(?:y|ies)|circumstances?|factors?|case|context|choices?|laws?|requirements?|needs?|information|data|reasons?|services?|situation|contracts?)\b/gi,
  ),
  unlessDecided(
    /\b(?:(?:as|so) long as|until|when|whenever|once|if|after)? ?(?:we|the (?:company|club|organi[sz]ation|committee|board|school|council|charity|firm|management)|our (?:committee|board|trustees|directors|staff))(?: [\w’'-]+){0,2}? (?:consider|considers|think|thinks|believe|believes|deem|deems|decides?(?= (?:to|that|otherwise|when|how long)\b)|see fit|sees fit|choose|chooses|wish|wishes|judge|judges|find it|feel)\b/gi,
  ),
  unlessDecided(
    /\bat (?:our|the (?:company|club|committee|board|organi[sz]ation)[’']s) (?:sole |own |absolute )?discretion\b/gi,
  ),
  unlessDecided(
    /\b(?:(?:as|so) long )?as (?:[\w’'-]+ ){0,5}?(?:the |applicable |any |relevant )*(?:laws?|legislation|regulations?) (?:[\w’'-]+ )?(?:requires?|allows?|permits?|demands?|obliges?)\b/gi,
  ),
]

/** The whole of a text that says nothing about time. */
const empty = (): Phrases => [
  {
    says: /^(?:(?:it|this|the period|how long) )?(?:varies|vary|var(?:ies|y) [\w ]{0,40}|variable|differs|depends|various|unknown|undefined|unlimited time|to be (?:determined|decided|defined|agreed)|(?:it is )?not (?:yet )?(?:known|determined|decided|fixed|set|defined|specified)|case[- ]by[- ]case(?: basis)?|(?:the|an?|any|some|that) (?:relevant|applicable|appropriate|respective|trigger(?:ing)?|corresponding|qualifying|given|certain|particular|specific|suitable) (?:events?|dates?|times?|points?|points? in time|moments?|triggers?|circumstances?)|on a case[- ]by[- ]case basis|as (?:long as )?(?:needed|required|appropriate|necessary|applicable|long as possible)|where (?:needed|required|appropriate|necessary)|not applicable|see (?:our )?(?:policy|retention policy|above|below))\.?$/gi,
  },
  {
    says: /^(?:(?:for|due to|because of|according to|in accordance with|in line with|subject to|as per|under|to (?:meet|comply with|satisfy)|based on|by|as required by|as permitted by|as long as required by) )?(?:(?:the|our|any|all|applicable|relevant|current|other|certain|various|general|minimum|mandatory) ){0,4}(?:(?:legal|statutory|regulatory|legislative|lawful|contractual|business|operational|administrative|industry|professional|commercial|accounting|bookkeeping|tax|fiscal|financial|audit|compliance|law|laws|and|or) ?(?:\/ ?)?){1,6}(?:(?:requirements?|obligations?|needs?|reasons?|purposes?|rules|regulations?|limits?|guidelines|guidance|standards?|(?:retention |storage )?periods?|practices?) ?(?:and |or )?){0,3}\.?$/gi,
  },
]

const untilAsked = (): Phrases => [
  {
    says: /\b(?:you|they|people|members|customers|users|the (?:person|member|customer|user)|someone|somebody)\b(?: [\w’'-]+){0,3}? (?:ask|asks|tell|tells|request|requests|instruct|instructs|want|wants|write to|writes to|contact|contacts|notify|notifies)\b(?: [\w’'-]+){0,5}? (?:removed?(?:\/| or | and ))?(?:delete|deleted|deletion|erase|erased|erasure|destroy|destroyed|destruction|forget|forgotten|(?:remove|removal of) (?:it|them|(?:all |all of )?(?:your|the|these|their|those) (?:\w+ )?(?:data|details|information|records?|account|files?)))\b/gi,
    unless:
      /\b(?:withdraw\w*|unsubscribe\w*|leave|leaves|left|close|closes|closed|stop|stops|object|objects|earlier|sooner|before|\d+ \w+|at the latest|at most|cancel\w*)\b/i,
  },
]

/** How English texts speak of how long data are kept. */
export const periods = {
  /** A time without an end. */
  keptForEver: () => [
    {
      says: /\b(?:indefinite(?:ly)?|(?<!\b(?:an?|the|our|your|this|that) )for ?ever(?:more)?|permanent(?:ly)?|without (?:any |a )?(?:time )?limit|without (?:an )?end|unlimited (?:time|period)|for all time|in perpetuity|perpetual(?:ly)?|for an unlimited (?:time|period)|(?:until |^)further notice|for the foreseeable future|eternity)\b/gi,
      unless:
        /\b(?:not|never|no|nothing|perpetual (?:trophy|cup|shield|calendar|licen[cs]e)|permanent (?:staff|employ\w+|address|job|contract|resident|residence|exhibition|collection)|(?:are|is|be) (?:then )?permanently (?:deleted|erased|removed|destroyed|anonymi[sz]ed))\b/i,
    },
    { says: /^(?:the end of (?:all )?time|never)\.?$/gi },
    // Something that ends, and then no end: 'throughout the membership and after it ends'.
    {
      says: /\b(?:throughout|during|for the (?:duration|life|term)|as long as|while|whilst|until)\b[^.;]{0,80}?\b(?:and|or) (?:for (?:some|a) time |also |even )?(?:after(?:wards)?|beyond|thereafter|following)(?: (?:that|this|it|then|the end|(?:it|they|that|this) (?:ends?|is over|has ended|finish(?:es)?|stops?)|(?:you|your \w+) (?:leave|ends?|has ended|stops?|is closed|finish(?:es)?)|termination|its end|their end|closure))?(?= ?(?:[.,;:)]|$))/gi,
      unless:
        /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:[\w-]+ )?(?:days?|weeks?|months?|years?|seasons?|terms?)\b/i,
    },
    // That people can ask for deletion is no end.
    ...untilAsked(),
    {
      says: /\bas long as (?:we|the (?:company|club|organi[sz]ation|website|site|service|charity|school|association|firm))(?: [\w’'-]+)? (?:exists?|operates?|continues?|trades?|is in business|are in business|runs?)\b/gi,
    },
  ],

  /** That data are kept until people ask for their deletion. */
  keptUntilAsked: untilAsked,

  /** News and the like, which people get until they want no more. */
  subscription: () => [
    {
      says: /\b(?:newsletters?|(?:our|the|your) (?:news|updates|mailings)|mailing lists?|(?:e-?mail|news) (?:updates|alerts)|subscri(?:be|bed|ber|bers|ption|ptions))\b/gi,
    },
  ],

  /** More than one case. */
  severalCases: () => [{ says: /\b(?:and|or)\b|;/gi }],

  /** A beginning or an end that nobody can date. */
  openEvent: () => [...open(), ...empty()],

  /** A text, or a part of one, that lets nobody work out a period. */
  openPeriod: () => [
    ...open(),
    ...empty(),
    // A stock phrase and nothing else, or one that leaves it to a policy that nobody is shown.
    {
      says: new RegExp(
        `^${between}*(?:(?:${ownPolicy}|${stockWords.map((word) => word.replace("'", "['’]")).join('|')})(?:${between}+|$))+$`,
        'gi',
      ),
    },
  ],

  /** The wording of a rule tells a length, a last day, or an event in the life of the reader. */
  periodInWords: () => [
    {
      says: new RegExp(
        `\\b(?:keep|keeps|kept|retain\\w*|store|stores|stored|hold|holds|held|delete|deletes|deleted|erased?|destroy\\w*|removed?|anonymi[sz]ed?)\\b[^.;]{0,100}?(?:${decided().source})`,
        'gi',
      ),
      unless: /\b(?:every|review\w*|at least|minimum|may|might)\b/i,
    },
  ],

  /** The same in running text, where it has to be about keeping something. */
  keptAsLongAsNeeded: () => [
    unlessDecided(
      new RegExp(
        `\\b(?:keep|keeps|kept|keeping|retain|retains|retained|retaining|store|stores|stored|storing|hold|holds|held|holding)\\b[^.;]{0,60}? (?<said>(?:for )?${opens.replace('(?:no|not|any) longer than|longer than|', '')} ${words(0, 6)}${needed}(?:${forAnything}))`,
        'dgi',
      ),
    ),
    unlessDecided(
      /\b(?:keep|keeps|kept|retain|retains|retained|store|stores|stored|hold|holds|held)\b[^.;]{0,60}? (?<said>for (?:a|an) (?:reasonable|appropriate|suitable|adequate|limited|certain|sufficient) (?:period|time|length of time|duration))\b/dgi,
    ),
    {
      says: /\b(?:keep|keeps|kept|retain|retains|retained|store|stores|stored|hold|holds|held)\b[^.;]{0,60}? (?<said>depending on (?:(?:the|our|your|its|a|an|several|various|many|different|number|of|what|why|legal|applicable|relevant|specific|particular) ){0,5}(?:purposes?|nature|types?|kinds?|sorts?|categor(?:y|ies)|circumstances?|factors?|case|context|choices?|requirements?|needs?))\b/dgi,
      unless: new RegExp(
        `${decided().source}|\\b(?:below|above|table|tables|listed|section|schedule|following|where|access|copies)\\b`,
        'i',
      ),
    },
    unlessDecided(
      /\b(?:delete|deletes|deleted|erase|erased|destroy|destroyed|remove|removed|anonymi[sz]ed?)\b[^.;]{0,60}? (?<said>(?:when|once|as soon as|if|after) (?:(?!and\b|or\b|but\b)[\w’'-]+ ){0,6}?no longer (?:necessary|needed|required|useful|relevant))(?= ?(?:[,;:.!?)]|$)| (?:for|to) (?:(?:the|our|its|these|those|which|that|this|any|such|fulfil|achieve|serve) ){0,4}purposes?\b)/dgi,
    ),
  ],
} satisfies Readonly<Record<string, () => Phrases>>

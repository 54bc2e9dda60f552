import type { Phrases } from '../phrase.js'

/** How English texts speak of security. */
export const security = {
  /** More security than anybody can promise. */
  absoluteSecurity: () =>
    [
      {
        says: /(?<![\w.])(?:100 ?%|completely|fully|totally|absolutely|perfectly|entirely) (?:secure|safe|protected)\b/gi,
      },
      { says: /\bguarantee[sd]?\b[^.]{0,40}?\b(?:secur\w{1,4}|safe\w{0,4})\b/gi },
      { says: /\b(?:military|bank)[- ]grade\b/gi },
      {
        says: /\bnot capable of being (?:hacked|breached|intercepted|stolen)\b|\b(?:cannot|can never|can not) be (?:hacked|breached|stolen|intercepted)\b/gi,
      },
      { says: /\b(?:impossible|no way) (?:for anyone )?to (?:hack|breach|steal|access)\b/gi },
      {
        says: /\bensur(?:es?|ing) (?:that )?(?:(?:your|the|all|any|our|personal|it) ){0,3}(?:(?:data|information|details) )?(?:is|are) (?:not|never) (?:\w+ed|lost|stolen|seen)\b|\bensur(?:es?|ing) (?:that )?(?:no ?(?:one|body)|no unauthori[sz]ed \w+) (?:can |will |ever )?(?:gets?|has|have|gains?|sees?|access\w{0,2})\b/gi,
      },
      {
        says: /\b(?:do|does|doing|take|takes|taking) (?:everything possible|(?:all|every) (?:possible|conceivable) (?:steps?|measures?|precautions?))(?: to (?:protect|secure|safeguard|keep)\b)/gi,
      },
    ].map((phrase) => ({
      ...phrase,
      unless:
        /\b(?:no|not|cannot|never|nobody|unable|although|however)\b[^.]{0,60}\b(?:guarantee|100 ?%|completely|fully|totally|absolutely|entirely)/i,
    })),

  /** A bar that the law does not know: a number of people, what somebody thinks fit, harm that has come already. */
  narrowBreach: () => [
    {
      says: /\b(?:more than|over|at least|fewer than|less than) (?:\d[\d,.]*|a (?:hundred|thousand|dozen)|ten|fifty) (?:[\w-]+ ){0,2}?(?:people|persons|individuals|records|customers|members|users|patients|accounts|data subjects)\b|\b(?:many|a large number of|a lot of) (?:people|persons|individuals|customers|members|users|patients)\b/gi,
    },
    {
      says: /\b(?:if|where|when|only if|as far as) (?:we|the (?:board|management|committee|directors?|company)|our [\w-]+) (?:think|thinks|consider|considers|deem|deems|find|finds|decide|decides|believe|believes|judge|judges) (?:[\w-]+ ){0,3}?(?:necessary|appropriate|fit|useful|wise|right|sensible|proportionate|advisable)\b|\bat (?:our|the [\w-]+[’']s?) (?:sole |own )?discretion\b|\b(?:if|when) (?:we are |you |anybody |somebody |the (?:media|press) )?(?:asked|asks?)\b/gi,
    },
    {
      says: /\b(?:data|they|it) (?:is|are|was|were|has been|have been) (?:misused|published|sold|abused)\b|\b(?:damage|loss|harm|fraud) (?:has (?:been )?|was |is |have (?:been )?)?(?:occurred|done|suffered|caused|happened|proved|proven)\b|\b(?:you|people|somebody) (?:have |has |had )?(?:suffered|suffer|suffers|lost money)\b/gi,
    },
  ],

  /** A risk, or a breach, that is more than any. */
  highRiskOnly: () => [
    {
      says: /\b(?:high|higher|serious|grave|severe|significant|substantial|considerable|major|great) (?:risks?|danger|breach(?:es)?|incidents?)\b|\brisks?(?: [\w’'-]+){0,4} (?:is|are|be) (?:likely )?(?:to be )?(?:high|serious|grave|severe|significant|substantial|considerable)\b/gi,
    },
  ],
} satisfies Readonly<Record<string, () => Phrases>>

/** Why a place of the language is printed in no notice. */
export const reasons = ['record', 'instruction', 'law', 'reference', 'published', 'look'] as const

/**
 * One of the six reasons. `record`: the organisation's own record. `instruction`: to the program. `law`: it only decides
 * what the law asks. `reference`: it names what is told where it is declared. `published`: words of a text that somebody
 * published, beside fields that tell the same. `look`: how outputs look.
 */
export type KeptBecause = (typeof reasons)[number]

/**
 * The places of the language that no notice prints, by reason. An asterisk stands for any one name, two for any number of
 * them. This is the only list of them: the ledger in `docs/fields.md` refuses a place here that is printed, and a place
 * that is neither here nor printed.
 */
export const keptFromNotices: Readonly<Record<KeptBecause, readonly string[]>> = {
  record: [
    'services.**',
    'customers.*.representative',
    'customers.*.dpo',
    'customers.*.since',
    'customers.*.listKept',
    'customers.*.contact.**',
    '**.assessment.**',
    '**.balancing.necessity',
    '**.balancing.none',
    '**.mechanisms.checked',
    '**.mechanisms.coversStaffData',
    '**.mechanisms.fallback',
    '**.mechanisms.occasional',
    '**.mechanisms.risksTold',
    '**.mechanisms.authorityTold',
    '**.mechanisms.scope',
    '**.mechanisms.signed',
    '**.mechanisms.swissChanges',
    '**.policyDocument.**',
    'children.higherProtection.assessed',
    'children.higherProtection.none',
    'cookies.items.*.exemptionSource',
    'purposes.*.dpia.**',
    'purposes.*.furtherTo.compatibility.**',
    'recipients.*.contract.**',
    'recipients.*.contract',
    'sources.*.assurance',
  ],
  instruction: ['forthright', 'include', 'lint.**', 'sections.*.after'],
  law: [
    // That there is none is told, or a rule asks; why is for whoever checks.
    '**.mechanisms.none',
    'purposes.*.basis.none',
    'purposes.*.specialCategoryCondition.none',
    'purposes.*.criminalOffenceCondition.none',
    'purposes.*.dataSubjects.withoutConsent',
    'purposes.*.data.withoutConsent',
    'purposes.*.sources.withoutConsent',
    'general.data.withoutConsent',
    'general.sources.withoutConsent',
    '**.automatedDecisions.swissException',
    'purposes.*.specialCategoryCondition.secrecy',
    'controllers.*.charity',
    'controllers.*.coreActivities',
    'controllers.*.coreActivities.none',
    'controllers.*.country',
    'controllers.*.establishedIn',
    'controllers.*.publicAuthority',
    'controllers.*.targets',
    'controllers.*.targets.none',
    'dataSubjects.*.countries',
    'dataSubjects.*.relation',
    'dataSubjects.*.subscribers',
    'data.*.collected',
    'purposes.*.kinds',
    'purposes.*.risks',
    'purposes.*.basis.outsidePublicTask',
    'general.bases.outsidePublicTask',
    '**.law.country',
    'notices.*.serviceLanguages',
    'children.likelyAccessed',
    'jointArrangements.none',
    'documents.*.kind',
    'definitions.kind',
    'data.*.special.none',
    'data.*.criminal.none',
    '**.separate',
    '**.asEasy',
    'sources.*.medium',
    'sources.*.requiredFieldsMarked',
    'recipients.*.regionFrame',
  ],
  reference: [
    'recipients.*.controller',
    '*.*.dataSubjects.withheld',
    '**.data.withheld',
    '**.sources.withheld',
    // Of a use that names data or people, the data or people named again.
    '*.*.dataSubjects.dataSubjects',
    '**.data.data',
  ],
  published: [
    'transcription.source',
    'transcription.retrieved',
    'transcription.unknown',
    'transcription.leftOut.**',
    '**.alsoWritten',
    'notices.*.changes.words',
    'controllers.*.words',
    'controllers.*.contact.words',
    'controllers.*.dpo.words',
    'controllers.*.dpo.contact.words',
    'dataSubjects.*.words',
    'data.*.words',
    'sources.*.words',
    'recipients.*.words',
    'transfers.words',
    'general.words',
    'general.sources.words',
    'general.data.words',
    'purposes.*.dataSubjects.words',
    'purposes.*.data.words',
    'purposes.*.sources.words',
    'purposes.*.basis.words',
    'purposes.*.specialCategoryCondition.withdraw.words',
    'rights.words',
    'rights.contact.words',
    'complaints.toController.contact.words',
    'cookies.words',
    'furtherProcessing.words',
  ],
  look: ['brand.accent', 'brand.font', 'brand.logo', 'brand.url.label'],
}

/** A pattern of paths as an expression: names hold no points. */
const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace(/\*{1,2}/g, (stars) => (stars === '*' ? '[^.]+' : '.+'))}$`)

const patterns = reasons.flatMap((because) =>
  keptFromNotices[because].map((path) => ({ because, path, pattern: patternOf(path) })),
)

/** Why a place of the language is printed in no notice; undefined where one has to print it. */
export const whyKept = (place: string): KeptBecause | undefined =>
  patterns.find(({ pattern }) => pattern.test(place))?.because

/** Tells whether a place is among those of any of some patterns, which are read once. */
export function matcherOf(paths: readonly string[]): (place: string) => boolean {
  const all = paths.map(patternOf)
  return (place) => all.some((pattern) => pattern.test(place))
}

/** Whether a place is among those of a pattern. */
export const isMeantBy = (pattern: string, place: string): boolean => patternOf(pattern).test(place)

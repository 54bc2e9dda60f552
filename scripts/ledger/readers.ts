import { isMeantBy } from '../../src/language/kept-from-notices.js'

/**
 * The rules that read what no notice tells and what is read too seldom to show in the small declaration of the ledger, by the
 * places that they read. A test takes each place out of a rule's own examples and looks whether its findings change.
 */
export const readElsewhere: Readonly<Record<string, readonly string[]>> = {
  'representative-is-named': ['controllers.*.country', 'controllers.*.targets.none'],
  'reach-from-outside-is-stated': ['controllers.*.establishedIn'],
  'charity-soft-opt-in-conditions-are-met': ['controllers.*.charity'],
  'consent-is-free': ['dataSubjects.*.relation'],
  'people-are-of-the-stated-age': ['dataSubjects.*.age.through'],
  'child-consent-has-a-parent': ['dataSubjects.*.countries'],
  'electronic-marketing-is-permitted': ['dataSubjects.*.subscribers'],
  'sensitive-label-is-marked': ['data.*.special.none'],
  'offline-collection-has-a-first-layer': ['sources.*.medium'],
  'required-fields-are-marked': ['sources.*.requiredFieldsMarked'],
  'framework-listing-is-checked': ['**.mechanisms.checked'],
  'framework-covers-staff-data': ['**.mechanisms.coversStaffData'],
  'contested-adequacy-has-a-fallback': ['**.mechanisms.fallback'],
  'partial-adequacy-is-met': ['**.mechanisms.scope'],
  'mechanism-existed-when-used': ['**.mechanisms.signed'],
  'swiss-clauses-are-adapted': ['**.mechanisms.swissChanges'],
  'derogation-conditions-are-met': ['**.mechanisms.authorityTold', '**.mechanisms.risksTold'],
  'derogation-is-exceptional': ['**.mechanisms.occasional'],
  'transfer-is-assessed': ['**.assessment.none'],
  'done-days-have-come': [
    '**.assessment.done',
    'recipients.*.contract.signed',
    'purposes.*.specialCategoryCondition.policyDocument.reviewed',
  ],
  'processor-record-is-complete': ['services.*.measures'],
  'used-data-are-listed': ['data.*.collected'],
  'basis-law-is-of-the-area': ['purposes.*.basis.law.country'],
  'contract-basis-fits': ['purposes.*.kinds'],
  'public-authority-has-another-basis': ['purposes.*.basis.outsidePublicTask'],
  'balancing-is-recorded': ['purposes.*.basis.balancing.necessity'],
  'care-condition-names-secrecy': ['purposes.*.specialCategoryCondition.secrecy'],
  'policy-document-is-in-place': ['purposes.*.specialCategoryCondition.policyDocument.none'],
  'criminal-data-have-authority': ['data.*.criminal.none', 'purposes.*.criminalOffenceCondition.none'],
  'impact-assessment-is-made': ['purposes.*.dpia.done', 'purposes.*.dpia.none', 'purposes.*.dpia.notRequired'],
  'cookie-national-position-is-named': ['cookies.items.*.exemptionSource'],
}

/** Why no rule reads a place that no notice tells. */
export const unreadReasons = ['filed', 'no-duty', 'twice', 'never-counts', 'shared-shape', 'asked-anyway'] as const

/** One of these reasons. */
export type UnreadBecause = (typeof unreadReasons)[number]

/** What each of these reasons means. */
export const reasonsUnread: Readonly<Record<UnreadBecause, string>> = {
  filed:
    'It says where a paper lies, or repeats for the record what the paper says. The file shows neither that it is there nor that it is right.',
  'no-duty': 'The law asks for nothing here; it is the organisation’s own note.',
  twice: 'What it says is judged where it is declared first; here it stands for the record.',
  'never-counts': 'It belongs to a basis that never counts for a purpose, and the rules judge those of the purposes.',
  'shared-shape': 'The field comes with a shape that is used in many places; at this one it decides nothing.',
  'asked-anyway': 'What it would decide is asked for whatever it says.',
}

/** The places that no notice tells and no rule reads, each with the reason. */
export const unread: Readonly<Record<UnreadBecause, readonly string[]>> = {
  filed: [
    '**.reference',
    'sources.*.assurance',
    'customers.*.representative',
    'customers.*.dpo',
    'customers.*.contact.**',
    'customers.*.listKept',
  ],
  'no-duty': [
    'controllers.*.coreActivities.none',
    'customers.*.since',
    'definitions.kind',
    'documents.*.kind',
    'jointArrangements.none',
  ],
  twice: [
    'services.*.title',
    'services.*.does',
    'services.*.customers',
    'services.*.dataSubjects',
    'services.*.data',
    'services.*.recipients',
    'services.*.recipients.**',
    'services.*.retention',
    'services.*.retention.**',
  ],
  'never-counts': ['general.bases.**'],
  'shared-shape': [
    'retention.*.law.country',
    'retention.*.exceptions.law.country',
    'purposes.*.retention.exceptions.law.country',
    'general.retention.exceptions.law.country',
    'general.retention.law.country',
    'purposes.*.specialCategoryCondition.law.country',
    'purposes.*.criminalOffenceCondition.law.country',
    'purposes.*.criminalOffenceCondition.policyDocument.**',
    'purposes.*.provision.law.country',
    'purposes.*.automatedDecisions.law.country',
    'purposes.*.dataSubjects.withoutConsent',
    'purposes.*.data.withoutConsent',
    'purposes.*.sources.withoutConsent',
    'general.sources.withoutConsent',
    'general.data.withoutConsent',
    'general.automatedDecisions.law.country',
    'general.provision.law.country',
    'rights.list.*.separate',
    'rights.others.*.separate',
  ],
  'asked-anyway': ['recipients.*.regionFrame'],
}

/** The rules that read a place elsewhere. */
export const readersOf = (place: string): readonly string[] =>
  Object.entries(readElsewhere).flatMap(([rule, patterns]) =>
    patterns.some((pattern) => isMeantBy(pattern, place)) ? [rule] : [],
  )

/** Why no rule reads a place; undefined for one that has no such reason. */
export const whyUnread = (place: string): UnreadBecause | undefined =>
  unreadReasons.find((because) => unread[because].some((pattern) => isMeantBy(pattern, place)))

// Made by `npm run generate` from src/rules: change it there.
import assessmentComesFirst from './accountability/assessment-comes-first.js'
import impactAssessmentIsMade from './accountability/impact-assessment-is-made.js'
import impactAssessmentIsRecorded from './accountability/impact-assessment-is-recorded.js'
import processingRecordIsComplete from './accountability/processing-record-is-complete.js'
import processorRecordIsComplete from './accountability/processor-record-is-complete.js'
import securityIsNotOverclaimed from './accountability/security-is-not-overclaimed.js'
import swissRecordHoldsPeriods from './accountability/swiss-record-holds-periods.js'
import automatedDecisionHasGround from './automated-decisions/automated-decision-has-ground.js'
import automatedDecisionHasSafeguards from './automated-decisions/automated-decision-has-safeguards.js'
import automatedDecisionIsClassified from './automated-decisions/automated-decision-is-classified.js'
import automatedDecisionIsExplained from './automated-decisions/automated-decision-is-explained.js'
import automatedDecisionNamesItsLaw from './automated-decisions/automated-decision-names-its-law.js'
import automatedDecisionSparesSensitiveData from './automated-decisions/automated-decision-spares-sensitive-data.js'
import automatedDecisionWeightIsWeighed from './automated-decisions/automated-decision-weight-is-weighed.js'
import decidingMachineIsDeclared from './automated-decisions/deciding-machine-is-declared.js'
import declaredAutomationIsDescribed from './automated-decisions/declared-automation-is-described.js'
import humanInvolvementIsDescribed from './automated-decisions/human-involvement-is-described.js'
import profilingIsExplained from './automated-decisions/profiling-is-explained.js'
import recognisedInterestDecidesNothing from './automated-decisions/recognised-interest-decides-nothing.js'
import swissDecisionIsAnnounced from './automated-decisions/swiss-decision-is-announced.js'
import breachClockRunsFromAwareness from './breach/breach-clock-runs-from-awareness.js'
import breachIsNotifiedInTime from './breach/breach-is-notified-in-time.js'
import breachThresholdIsTheLaws from './breach/breach-threshold-is-the-laws.js'
import childConsentHasAParent from './children/child-consent-has-a-parent.js'
import childDoesNotAgreeAlone from './children/child-does-not-agree-alone.js'
import childrenAreAddressed from './children/children-are-addressed.js'
import childrenAreNotProfiledByDefault from './children/children-are-not-profiled-by-default.js'
import childrenAreProtectedByDesign from './children/children-are-protected-by-design.js'
import consentAgeIsOfTheCountry from './children/consent-age-is-of-the-country.js'
import parentalConsentIsVerified from './children/parental-consent-is-verified.js'
import peopleAreOfTheStatedAge from './children/people-are-of-the-stated-age.js'
import smallChildDoesNotConsent from './children/small-child-does-not-consent.js'
import statedChildAgeIsTheCountrys from './children/stated-child-age-is-the-countrys.js'
import statedConsentAgeHasAUse from './children/stated-consent-age-has-a-use.js'
import adultsOnlyIsTrue from './contradictions/adults-only-is-true.js'
import aggregateOnlyIsTrue from './contradictions/aggregate-only-is-true.js'
import anonymousDataAreAnonymous from './contradictions/anonymous-data-are-anonymous.js'
import anonymousOnlyIsTrue from './contradictions/anonymous-only-is-true.js'
import complianceIsTrue from './contradictions/compliance-is-true.js'
import contactWithConsentIsTrue from './contradictions/contact-with-consent-is-true.js'
import deviceDataStayThere from './contradictions/device-data-stay-there.js'
import keepingWithConsentIsTrue from './contradictions/keeping-with-consent-is-true.js'
import limitedSharingIsTrue from './contradictions/limited-sharing-is-true.js'
import listedSensitiveDataIsWhole from './contradictions/listed-sensitive-data-is-whole.js'
import minimumAgeInTextIsTrue from './contradictions/minimum-age-in-text-is-true.js'
import noAutomatedDecisionsIsTrue from './contradictions/no-automated-decisions-is-true.js'
import noCookiesIsTrue from './contradictions/no-cookies-is-true.js'
import noFeeIsTrue from './contradictions/no-fee-is-true.js'
import noIdentificationIsTrue from './contradictions/no-identification-is-true.js'
import noIndividualEffectIsTrue from './contradictions/no-individual-effect-is-true.js'
import noInferenceIsTrue from './contradictions/no-inference-is-true.js'
import noLongerThanNecessaryIsTrue from './contradictions/no-longer-than-necessary-is-true.js'
import noObservationIsTrue from './contradictions/no-observation-is-true.js'
import noProfilingIsTrue from './contradictions/no-profiling-is-true.js'
import noRecipientsIsTrue from './contradictions/no-recipients-is-true.js'
import noSaleIsTrue from './contradictions/no-sale-is-true.js'
import noSensitiveDataIsTrue from './contradictions/no-sensitive-data-is-true.js'
import noSharingExceptsProcessors from './contradictions/no-sharing-excepts-processors.js'
import noSharingForMarketingIsTrue from './contradictions/no-sharing-for-marketing-is-true.js'
import noSharingIsTrue from './contradictions/no-sharing-is-true.js'
import noSharingWithAdvertisersIsTrue from './contradictions/no-sharing-with-advertisers-is-true.js'
import noSharingWithStrangersIsTrue from './contradictions/no-sharing-with-strangers-is-true.js'
import noSharingWithoutConsentIsTrue from './contradictions/no-sharing-without-consent-is-true.js'
import noTrackingIsTrue from './contradictions/no-tracking-is-true.js'
import notCollectedIsTrue from './contradictions/not-collected-is-true.js'
import notLinkedIsTrue from './contradictions/not-linked-is-true.js'
import paperOnlyIsTrue from './contradictions/paper-only-is-true.js'
import placesInTextAreDeclared from './contradictions/places-in-text-are-declared.js'
import promisesAgree from './contradictions/promises-agree.js'
import purposeLimitIsTrue from './contradictions/purpose-limit-is-true.js'
import statedPeriodsAreDeclared from './contradictions/stated-periods-are-declared.js'
import statedPlacesAreTrue from './contradictions/stated-places-are-true.js'
import usedDataAreListed from './contradictions/used-data-are-listed.js'
import cookieCategoryIsConfirmed from './cookies/cookie-category-is-confirmed.js'
import cookieChoiceCanBeChanged from './cookies/cookie-choice-can-be-changed.js'
import cookieConsentIsAClearAct from './cookies/cookie-consent-is-a-clear-act.js'
import cookieConsentIsAsked from './cookies/cookie-consent-is-asked.js'
import cookieExemptionHoldsInEu from './cookies/cookie-exemption-holds-in-eu.js'
import cookieFactsAreStated from './cookies/cookie-facts-are-stated.js'
import cookieNationalPositionIsNamed from './cookies/cookie-national-position-is-named.js'
import cookieRefusalIsAsEasy from './cookies/cookie-refusal-is-as-easy.js'
import cookiesAreListed from './cookies/cookies-are-listed.js'
import cookiesAreStated from './cookies/cookies-are-stated.js'
import neededCookieServesTheVisitor from './cookies/needed-cookie-serves-the-visitor.js'
import swissCookieRefusalIsTold from './cookies/swiss-cookie-refusal-is-told.js'
import ukCookieExemptionConditionsAreMet from './cookies/uk-cookie-exemption-conditions-are-met.js'
import agesCanBeMet from './declaration/ages-can-be-met.js'
import dataHasPurpose from './declaration/data-has-purpose.js'
import dataHasSource from './declaration/data-has-source.js'
import dataIsTiedToPurpose from './declaration/data-is-tied-to-purpose.js'
import emailIsAnAddress from './declaration/email-is-an-address.js'
import factIsTold from './declaration/fact-is-told.js'
import nameIsStated from './declaration/name-is-stated.js'
import noticeNamesTheRest from './declaration/notice-names-the-rest.js'
import peopleHavePurpose from './declaration/people-have-purpose.js'
import purposeIsTitled from './declaration/purpose-is-titled.js'
import purposeNamesDataAndPeople from './declaration/purpose-names-data-and-people.js'
import purposesAreStated from './declaration/purposes-are-stated.js'
import recipientHasPurpose from './declaration/recipient-has-purpose.js'
import textIsFinished from './declaration/text-is-finished.js'
import textIsInEveryLanguage from './declaration/text-is-in-every-language.js'
import thingsAreNamedOnce from './declaration/things-are-named-once.js'
import valueIsWhole from './declaration/value-is-whole.js'
import adequacyLastsAnotherYear from './freshness/adequacy-lasts-another-year.js'
import changesAreAnnounced from './freshness/changes-are-announced.js'
import changesAreToldFirst from './freshness/changes-are-told-first.js'
import citedLawIsCurrent from './freshness/cited-law-is-current.js'
import contestedAdequacyHasAFallback from './freshness/contested-adequacy-has-a-fallback.js'
import doneDaysHaveCome from './freshness/done-days-have-come.js'
import lawReliedOnIsInForce from './freshness/law-relied-on-is-in-force.js'
import noticeDateFollowsItsChanges from './freshness/notice-date-follows-its-changes.js'
import noticeIsDated from './freshness/notice-is-dated.js'
import noticeIsReviewed from './freshness/notice-is-reviewed.js'
import noticeIsShownAtCollection from './freshness/notice-is-shown-at-collection.js'
import offlineCollectionHasAFirstLayer from './freshness/offline-collection-has-a-first-layer.js'
import ukRegulatorHasItsPresentName from './freshness/uk-regulator-has-its-present-name.js'
import controllerIsNamed from './identity/controller-is-named.js'
import controllerIsNotItsOwnProcessor from './identity/controller-is-not-its-own-processor.js'
import controllerIsReachable from './identity/controller-is-reachable.js'
import controllerIsStated from './identity/controller-is-stated.js'
import controllerNameIsNotABrand from './identity/controller-name-is-not-a-brand.js'
import controllerOffersTwoChannels from './identity/controller-offers-two-channels.js'
import controllerRolesAreStated from './identity/controller-roles-are-stated.js'
import dpoIsAppointedWhereRequired from './identity/dpo-is-appointed-where-required.js'
import dpoIsReachable from './identity/dpo-is-reachable.js'
import jointArrangementIsTold from './identity/joint-arrangement-is-told.js'
import jointControllersAreSeveral from './identity/joint-controllers-are-several.js'
import mentionedDpoIsDeclared from './identity/mentioned-dpo-is-declared.js'
import processorDecidesNothing from './identity/processor-decides-nothing.js'
import purposeNamesItsController from './identity/purpose-names-its-controller.js'
import reachFromOutsideIsStated from './identity/reach-from-outside-is-stated.js'
import reachedLawIsDeclared from './identity/reached-law-is-declared.js'
import representativeIsNamed from './identity/representative-is-named.js'
import representativeIsWherePeopleAre from './identity/representative-is-where-people-are.js'
import swissRepresentativeIsNamed from './identity/swiss-representative-is-named.js'
import balancingConsidersChildren from './lawful-basis/balancing-considers-children.js'
import balancingIsRecorded from './lawful-basis/balancing-is-recorded.js'
import basesAreToldApart from './lawful-basis/bases-are-told-apart.js'
import basisIsNotNone from './lawful-basis/basis-is-not-none.js'
import basisIsToldUnasked from './lawful-basis/basis-is-told-unasked.js'
import basisLawIsOfTheArea from './lawful-basis/basis-law-is-of-the-area.js'
import consentIsFree from './lawful-basis/consent-is-free.js'
import consentIsGivenByAClearAct from './lawful-basis/consent-is-given-by-a-clear-act.js'
import consentIsGivenByThePerson from './lawful-basis/consent-is-given-by-the-person.js'
import consentIsNotInferred from './lawful-basis/consent-is-not-inferred.js'
import consentIsNotMandatory from './lawful-basis/consent-is-not-mandatory.js'
import consentIsSeparate from './lawful-basis/consent-is-separate.js'
import consentIsWithdrawable from './lawful-basis/consent-is-withdrawable.js'
import contractBasisFits from './lawful-basis/contract-basis-fits.js'
import contractIsWithThePerson from './lawful-basis/contract-is-with-the-person.js'
import contractNeedsItsData from './lawful-basis/contract-needs-its-data.js'
import generalBasisIsOfAPurpose from './lawful-basis/general-basis-is-of-a-purpose.js'
import interestIsNotOnlyThePersons from './lawful-basis/interest-is-not-only-the-persons.js'
import interestsAreSpecific from './lawful-basis/interests-are-specific.js'
import interestsAreStated from './lawful-basis/interests-are-stated.js'
import lawBehindBasisIsLaw from './lawful-basis/law-behind-basis-is-law.js'
import lawBehindBasisIsNamed from './lawful-basis/law-behind-basis-is-named.js'
import nationalNumberHasItsLaw from './lawful-basis/national-number-has-its-law.js'
import publicAuthorityHasAnotherBasis from './lawful-basis/public-authority-has-another-basis.js'
import purposeHasBasis from './lawful-basis/purpose-has-basis.js'
import recognisedInterestFits from './lawful-basis/recognised-interest-fits.js'
import recognisedInterestIsAvailable from './lawful-basis/recognised-interest-is-available.js'
import recognisedInterestNamesItsCondition from './lawful-basis/recognised-interest-names-its-condition.js'
import swissConsentIsWithdrawable from './lawful-basis/swiss-consent-is-withdrawable.js'
import vitalInterestsAreALastResort from './lawful-basis/vital-interests-are-a-last-resort.js'
import vitalInterestsConcernLife from './lawful-basis/vital-interests-concern-life.js'
import withdrawalHasAWay from './lawful-basis/withdrawal-has-a-way.js'
import withdrawalIsAsEasy from './lawful-basis/withdrawal-is-as-easy.js'
import charitySoftOptInConditionsAreMet from './marketing/charity-soft-opt-in-conditions-are-met.js'
import corporateMarketingFitsNationalLaw from './marketing/corporate-marketing-fits-national-law.js'
import electronicMarketingIsPermitted from './marketing/electronic-marketing-is-permitted.js'
import marketingAgreesWithItsBasis from './marketing/marketing-agrees-with-its-basis.js'
import marketingCanBeStopped from './marketing/marketing-can-be-stopped.js'
import marketingNamesItsSender from './marketing/marketing-names-its-sender.js'
import marketingPartnersAreNamed from './marketing/marketing-partners-are-named.js'
import marketingRulesAgree from './marketing/marketing-rules-agree.js'
import marketingStopsWithoutConditions from './marketing/marketing-stops-without-conditions.js'
import softOptInConditionsAreMet from './marketing/soft-opt-in-conditions-are-met.js'
import softOptInConditionsAreRecorded from './marketing/soft-opt-in-conditions-are-recorded.js'
import swissElectronicMarketingIsPermitted from './marketing/swiss-electronic-marketing-is-permitted.js'
import compatibilityIsWeighed from './purpose-limitation/compatibility-is-weighed.js'
import consentedDataAreAskedAgain from './purpose-limitation/consented-data-are-asked-again.js'
import furtherPurposesAreNotReserved from './purpose-limitation/further-purposes-are-not-reserved.js'
import furtherUseIsAnnounced from './purpose-limitation/further-use-is-announced.js'
import furtherUseIsJustified from './purpose-limitation/further-use-is-justified.js'
import furtherUseNamesItsLaw from './purpose-limitation/further-use-names-its-law.js'
import newConsentIsTheBasis from './purpose-limitation/new-consent-is-the-basis.js'
import namedServicesAreDeclared from './recipients/named-services-are-declared.js'
import processorContractIsRecorded from './recipients/processor-contract-is-recorded.js'
import processorHasContract from './recipients/processor-has-contract.js'
import publicationIsDeclared from './recipients/publication-is-declared.js'
import recipientRoleIsStated from './recipients/recipient-role-is-stated.js'
import recipientsAreSpecific from './recipients/recipients-are-specific.js'
import recipientsAreStated from './recipients/recipients-are-stated.js'
import recipientsInTextAreNamed from './recipients/recipients-in-text-are-named.js'
import deletionAwaitsLegalDuty from './retention/deletion-awaits-legal-duty.js'
import retentionCoversLegalDuty from './retention/retention-covers-legal-duty.js'
import retentionCriterionDecides from './retention/retention-criterion-decides.js'
import retentionDiffersByPurpose from './retention/retention-differs-by-purpose.js'
import retentionDocumentIsPublished from './retention/retention-document-is-published.js'
import retentionEnds from './retention/retention-ends.js'
import retentionHasStart from './retention/retention-has-start.js'
import retentionInTextDecides from './retention/retention-in-text-decides.js'
import retentionIsStated from './retention/retention-is-stated.js'
import retentionLimitsAgree from './retention/retention-limits-agree.js'
import retentionRulesAgree from './retention/retention-rules-agree.js'
import authorityIsCompetent from './rights/authority-is-competent.js'
import authorityIsNamed from './rights/authority-is-named.js'
import authorityIsOfTheRegime from './rights/authority-is-of-the-regime.js'
import casesOfRightsAreTheLaws from './rights/cases-of-rights-are-the-laws.js'
import complaintIsAcknowledgedInTime from './rights/complaint-is-acknowledged-in-time.js'
import complaintOutcomeComesWithoutDelay from './rights/complaint-outcome-comes-without-delay.js'
import complaintToAuthorityIsStated from './rights/complaint-to-authority-is-stated.js'
import complaintToAuthorityIsUnconditional from './rights/complaint-to-authority-is-unconditional.js'
import complaintToControllerHasTwoRoutes from './rights/complaint-to-controller-has-two-routes.js'
import complaintToControllerIsStated from './rights/complaint-to-controller-is-stated.js'
import extensionIsLawful from './rights/extension-is-lawful.js'
import feeIsForManifestCases from './rights/fee-is-for-manifest-cases.js'
import objectionRightIsListed from './rights/objection-right-is-listed.js'
import objectionRightStandsApart from './rights/objection-right-stands-apart.js'
import portabilityRightIsListed from './rights/portability-right-is-listed.js'
import requestsAreFreeOfCharge from './rights/requests-are-free-of-charge.js'
import responseTimeIsLawful from './rights/response-time-is-lawful.js'
import rightsAreNotCutDown from './rights/rights-are-not-cut-down.js'
import rightsAreNotOverclaimed from './rights/rights-are-not-overclaimed.js'
import rightsAreSetAsideByLaw from './rights/rights-are-set-aside-by-law.js'
import rightsAreStated from './rights/rights-are-stated.js'
import rightsHaveARoute from './rights/rights-have-a-route.js'
import rightsRequestsAreUnobstructed from './rights/rights-requests-are-unobstructed.js'
import swissFeeHasItsLimit from './rights/swiss-fee-has-its-limit.js'
import swissRightsAreTold from './rights/swiss-rights-are-told.js'
import timesHoldInEveryMonth from './rights/times-hold-in-every-month.js'
import universalRightsAreListed from './rights/universal-rights-are-listed.js'
import withdrawalRightIsListed from './rights/withdrawal-right-is-listed.js'
import exemptionIsSupported from './source-and-provision/exemption-is-supported.js'
import indirectDataIsDescribed from './source-and-provision/indirect-data-is-described.js'
import indirectDataIsListed from './source-and-provision/indirect-data-is-listed.js'
import indirectNoticeIsTimed from './source-and-provision/indirect-notice-is-timed.js'
import peopleAreToldInTime from './source-and-provision/people-are-told-in-time.js'
import provisionConsequenceIsStated from './source-and-provision/provision-consequence-is-stated.js'
import provisionIsStated from './source-and-provision/provision-is-stated.js'
import publicSourceIsMarked from './source-and-provision/public-source-is-marked.js'
import requiredFieldsAreMarked from './source-and-provision/required-fields-are-marked.js'
import sourceHasType from './source-and-provision/source-has-type.js'
import sourceIsNamed from './source-and-provision/source-is-named.js'
import sourceIsSpecific from './source-and-provision/source-is-specific.js'
import careConditionNamesSecrecy from './special-categories/care-condition-names-secrecy.js'
import conditionStandsBesideBasis from './special-categories/condition-stands-beside-basis.js'
import criminalConditionMeetsSchedule1 from './special-categories/criminal-condition-meets-schedule-1.js'
import criminalConditionNamesItsLaw from './special-categories/criminal-condition-names-its-law.js'
import criminalDataHaveAuthority from './special-categories/criminal-data-have-authority.js'
import explicitConsentFitsBasis from './special-categories/explicit-consent-fits-basis.js'
import explicitConsentLeavesAChoice from './special-categories/explicit-consent-leaves-a-choice.js'
import notForProfitConditionCoversItsPeople from './special-categories/not-for-profit-condition-covers-its-people.js'
import notForProfitConditionNamesItsAim from './special-categories/not-for-profit-condition-names-its-aim.js'
import notForProfitConditionStaysInside from './special-categories/not-for-profit-condition-stays-inside.js'
import policyDocumentIsInPlace from './special-categories/policy-document-is-in-place.js'
import publicConditionRestsOnThePerson from './special-categories/public-condition-rests-on-the-person.js'
import schedule1ParagraphCoversItsData from './special-categories/schedule-1-paragraph-covers-its-data.js'
import sensitiveConsentIsExplicit from './special-categories/sensitive-consent-is-explicit.js'
import sensitiveLabelIsMarked from './special-categories/sensitive-label-is-marked.js'
import sensitiveUseIsDeclared from './special-categories/sensitive-use-is-declared.js'
import specialCategoryHasCondition from './special-categories/special-category-has-condition.js'
import specialConditionMeetsSchedule1 from './special-categories/special-condition-meets-schedule-1.js'
import specialConditionNamesItsLaw from './special-categories/special-condition-names-its-law.js'
import swissDisclosureIsJustified from './special-categories/swiss-disclosure-is-justified.js'
import swissSensitiveLabelIsMarked from './special-categories/swiss-sensitive-label-is-marked.js'
import adequacyIsInForce from './transfers/adequacy-is-in-force.js'
import derogationConditionsAreMet from './transfers/derogation-conditions-are-met.js'
import derogationIsExceptional from './transfers/derogation-is-exceptional.js'
import destinationIsStated from './transfers/destination-is-stated.js'
import frameworkCoversStaffData from './transfers/framework-covers-staff-data.js'
import frameworkListingIsChecked from './transfers/framework-listing-is-checked.js'
import frameworkListingIsRecent from './transfers/framework-listing-is-recent.js'
import mechanismExistedWhenUsed from './transfers/mechanism-existed-when-used.js'
import mechanismFitsRegime from './transfers/mechanism-fits-regime.js'
import noTransfersIsTrue from './transfers/no-transfers-is-true.js'
import partialAdequacyIsMet from './transfers/partial-adequacy-is-met.js'
import safeguardCopyIsOffered from './transfers/safeguard-copy-is-offered.js'
import swissClausesAreAdapted from './transfers/swiss-clauses-are-adapted.js'
import swissTransferCountryIsNamed from './transfers/swiss-transfer-country-is-named.js'
import transferConsentIsExplicit from './transfers/transfer-consent-is-explicit.js'
import transferCountryIsNamed from './transfers/transfer-country-is-named.js'
import transferHasMechanism from './transfers/transfer-has-mechanism.js'
import transferIsAssessed from './transfers/transfer-is-assessed.js'
import transfersInTextNameTheirCountry from './transfers/transfers-in-text-name-their-country.js'
import changesAreBroughtToReaders from './wording/changes-are-brought-to-readers.js'
import documentCanBeFound from './wording/document-can-be-found.js'
import joinedWordsHaveTheirForm from './wording/joined-words-have-their-form.js'
import listsAreClosed from './wording/lists-are-closed.js'
import noticeSpeaksItsReadersLanguage from './wording/notice-speaks-its-readers-language.js'
import purposesAreSpecific from './wording/purposes-are-specific.js'
import referencesLeadSomewhere from './wording/references-lead-somewhere.js'
import sentencesAreShort from './wording/sentences-are-short.js'
import sentencesSayWhoActs from './wording/sentences-say-who-acts.js'
import statementsAreDefinite from './wording/statements-are-definite.js'
import termIsExplained from './wording/term-is-explained.js'
import textIsEasyToRead from './wording/text-is-easy-to-read.js'
import textIsShownAsMeant from './wording/text-is-shown-as-meant.js'
import wordsArePlain from './wording/words-are-plain.js'
import type { AnyRule } from './rule.js'

/** The rules of law by topic, in the order of their ids. */
export const topics: Readonly<Record<string, readonly AnyRule[]>> = {
  'accountability': [
    assessmentComesFirst,
    impactAssessmentIsMade,
    impactAssessmentIsRecorded,
    processingRecordIsComplete,
    processorRecordIsComplete,
    securityIsNotOverclaimed,
    swissRecordHoldsPeriods,
  ],
  'automated-decisions': [
    automatedDecisionHasGround,
    automatedDecisionHasSafeguards,
    automatedDecisionIsClassified,
    automatedDecisionIsExplained,
    automatedDecisionNamesItsLaw,
    automatedDecisionSparesSensitiveData,
    automatedDecisionWeightIsWeighed,
    decidingMachineIsDeclared,
    declaredAutomationIsDescribed,
    humanInvolvementIsDescribed,
    profilingIsExplained,
    recognisedInterestDecidesNothing,
    swissDecisionIsAnnounced,
  ],
  'breach': [
    breachClockRunsFromAwareness,
    breachIsNotifiedInTime,
    breachThresholdIsTheLaws,
  ],
  'children': [
    childConsentHasAParent,
    childDoesNotAgreeAlone,
    childrenAreAddressed,
    childrenAreNotProfiledByDefault,
    childrenAreProtectedByDesign,
    consentAgeIsOfTheCountry,
    parentalConsentIsVerified,
    peopleAreOfTheStatedAge,
    smallChildDoesNotConsent,
    statedChildAgeIsTheCountrys,
    statedConsentAgeHasAUse,
  ],
  'contradictions': [
    adultsOnlyIsTrue,
    aggregateOnlyIsTrue,
    anonymousDataAreAnonymous,
    anonymousOnlyIsTrue,
    complianceIsTrue,
    contactWithConsentIsTrue,
    deviceDataStayThere,
    keepingWithConsentIsTrue,
    limitedSharingIsTrue,
    listedSensitiveDataIsWhole,
    minimumAgeInTextIsTrue,
    noAutomatedDecisionsIsTrue,
    noCookiesIsTrue,
    noFeeIsTrue,
    noIdentificationIsTrue,
    noIndividualEffectIsTrue,
    noInferenceIsTrue,
    noLongerThanNecessaryIsTrue,
    noObservationIsTrue,
    noProfilingIsTrue,
    noRecipientsIsTrue,
    noSaleIsTrue,
    noSensitiveDataIsTrue,
    noSharingExceptsProcessors,
    noSharingForMarketingIsTrue,
    noSharingIsTrue,
    noSharingWithAdvertisersIsTrue,
    noSharingWithStrangersIsTrue,
    noSharingWithoutConsentIsTrue,
    noTrackingIsTrue,
    notCollectedIsTrue,
    notLinkedIsTrue,
    paperOnlyIsTrue,
    placesInTextAreDeclared,
    promisesAgree,
    purposeLimitIsTrue,
    statedPeriodsAreDeclared,
    statedPlacesAreTrue,
    usedDataAreListed,
  ],
  'cookies': [
    cookieCategoryIsConfirmed,
    cookieChoiceCanBeChanged,
    cookieConsentIsAClearAct,
    cookieConsentIsAsked,
    cookieExemptionHoldsInEu,
    cookieFactsAreStated,
    cookieNationalPositionIsNamed,
    cookieRefusalIsAsEasy,
    cookiesAreListed,
    cookiesAreStated,
    neededCookieServesTheVisitor,
    swissCookieRefusalIsTold,
    ukCookieExemptionConditionsAreMet,
  ],
  'declaration': [
    agesCanBeMet,
    dataHasPurpose,
    dataHasSource,
    dataIsTiedToPurpose,
    emailIsAnAddress,
    factIsTold,
    nameIsStated,
    noticeNamesTheRest,
    peopleHavePurpose,
    purposeIsTitled,
    purposeNamesDataAndPeople,
    purposesAreStated,
    recipientHasPurpose,
    textIsFinished,
    textIsInEveryLanguage,
    thingsAreNamedOnce,
    valueIsWhole,
  ],
  'freshness': [
    adequacyLastsAnotherYear,
    changesAreAnnounced,
    changesAreToldFirst,
    citedLawIsCurrent,
    contestedAdequacyHasAFallback,
    doneDaysHaveCome,
    lawReliedOnIsInForce,
    noticeDateFollowsItsChanges,
    noticeIsDated,
    noticeIsReviewed,
    noticeIsShownAtCollection,
    offlineCollectionHasAFirstLayer,
    ukRegulatorHasItsPresentName,
  ],
  'identity': [
    controllerIsNamed,
    controllerIsNotItsOwnProcessor,
    controllerIsReachable,
    controllerIsStated,
    controllerNameIsNotABrand,
    controllerOffersTwoChannels,
    controllerRolesAreStated,
    dpoIsAppointedWhereRequired,
    dpoIsReachable,
    jointArrangementIsTold,
    jointControllersAreSeveral,
    mentionedDpoIsDeclared,
    processorDecidesNothing,
    purposeNamesItsController,
    reachFromOutsideIsStated,
    reachedLawIsDeclared,
    representativeIsNamed,
    representativeIsWherePeopleAre,
    swissRepresentativeIsNamed,
  ],
  'lawful-basis': [
    balancingConsidersChildren,
    balancingIsRecorded,
    basesAreToldApart,
    basisIsNotNone,
    basisIsToldUnasked,
    basisLawIsOfTheArea,
    consentIsFree,
    consentIsGivenByAClearAct,
    consentIsGivenByThePerson,
    consentIsNotInferred,
    consentIsNotMandatory,
    consentIsSeparate,
    consentIsWithdrawable,
    contractBasisFits,
    contractIsWithThePerson,
    contractNeedsItsData,
    generalBasisIsOfAPurpose,
    interestIsNotOnlyThePersons,
    interestsAreSpecific,
    interestsAreStated,
    lawBehindBasisIsLaw,
    lawBehindBasisIsNamed,
    nationalNumberHasItsLaw,
    publicAuthorityHasAnotherBasis,
    purposeHasBasis,
    recognisedInterestFits,
    recognisedInterestIsAvailable,
    recognisedInterestNamesItsCondition,
    swissConsentIsWithdrawable,
    vitalInterestsAreALastResort,
    vitalInterestsConcernLife,
    withdrawalHasAWay,
    withdrawalIsAsEasy,
  ],
  'marketing': [
    charitySoftOptInConditionsAreMet,
    corporateMarketingFitsNationalLaw,
    electronicMarketingIsPermitted,
    marketingAgreesWithItsBasis,
    marketingCanBeStopped,
    marketingNamesItsSender,
    marketingPartnersAreNamed,
    marketingRulesAgree,
    marketingStopsWithoutConditions,
    softOptInConditionsAreMet,
    softOptInConditionsAreRecorded,
    swissElectronicMarketingIsPermitted,
  ],
  'purpose-limitation': [
    compatibilityIsWeighed,
    consentedDataAreAskedAgain,
    furtherPurposesAreNotReserved,
    furtherUseIsAnnounced,
    furtherUseIsJustified,
    furtherUseNamesItsLaw,
    newConsentIsTheBasis,
  ],
  'recipients': [
    namedServicesAreDeclared,
    processorContractIsRecorded,
    processorHasContract,
    publicationIsDeclared,
    recipientRoleIsStated,
    recipientsAreSpecific,
    recipientsAreStated,
    recipientsInTextAreNamed,
  ],
  'retention': [
    deletionAwaitsLegalDuty,
    retentionCoversLegalDuty,
    retentionCriterionDecides,
    retentionDiffersByPurpose,
    retentionDocumentIsPublished,
    retentionEnds,
    retentionHasStart,
    retentionInTextDecides,
    retentionIsStated,
    retentionLimitsAgree,
    retentionRulesAgree,
  ],
  'rights': [
    authorityIsCompetent,
    authorityIsNamed,
    authorityIsOfTheRegime,
    casesOfRightsAreTheLaws,
    complaintIsAcknowledgedInTime,
    complaintOutcomeComesWithoutDelay,
    complaintToAuthorityIsStated,
    complaintToAuthorityIsUnconditional,
    complaintToControllerHasTwoRoutes,
    complaintToControllerIsStated,
    extensionIsLawful,
    feeIsForManifestCases,
    objectionRightIsListed,
    objectionRightStandsApart,
    portabilityRightIsListed,
    requestsAreFreeOfCharge,
    responseTimeIsLawful,
    rightsAreNotCutDown,
    rightsAreNotOverclaimed,
    rightsAreSetAsideByLaw,
    rightsAreStated,
    rightsHaveARoute,
    rightsRequestsAreUnobstructed,
    swissFeeHasItsLimit,
    swissRightsAreTold,
    timesHoldInEveryMonth,
    universalRightsAreListed,
    withdrawalRightIsListed,
  ],
  'source-and-provision': [
    exemptionIsSupported,
    indirectDataIsDescribed,
    indirectDataIsListed,
    indirectNoticeIsTimed,
    peopleAreToldInTime,
    provisionConsequenceIsStated,
    provisionIsStated,
    publicSourceIsMarked,
    requiredFieldsAreMarked,
    sourceHasType,
    sourceIsNamed,
    sourceIsSpecific,
  ],
  'special-categories': [
    careConditionNamesSecrecy,
    conditionStandsBesideBasis,
    criminalConditionMeetsSchedule1,
    criminalConditionNamesItsLaw,
    criminalDataHaveAuthority,
    explicitConsentFitsBasis,
    explicitConsentLeavesAChoice,
    notForProfitConditionCoversItsPeople,
    notForProfitConditionNamesItsAim,
    notForProfitConditionStaysInside,
    policyDocumentIsInPlace,
    publicConditionRestsOnThePerson,
    schedule1ParagraphCoversItsData,
    sensitiveConsentIsExplicit,
    sensitiveLabelIsMarked,
    sensitiveUseIsDeclared,
    specialCategoryHasCondition,
    specialConditionMeetsSchedule1,
    specialConditionNamesItsLaw,
    swissDisclosureIsJustified,
    swissSensitiveLabelIsMarked,
  ],
  'transfers': [
    adequacyIsInForce,
    derogationConditionsAreMet,
    derogationIsExceptional,
    destinationIsStated,
    frameworkCoversStaffData,
    frameworkListingIsChecked,
    frameworkListingIsRecent,
    mechanismExistedWhenUsed,
    mechanismFitsRegime,
    noTransfersIsTrue,
    partialAdequacyIsMet,
    safeguardCopyIsOffered,
    swissClausesAreAdapted,
    swissTransferCountryIsNamed,
    transferConsentIsExplicit,
    transferCountryIsNamed,
    transferHasMechanism,
    transferIsAssessed,
    transfersInTextNameTheirCountry,
  ],
  'wording': [
    changesAreBroughtToReaders,
    documentCanBeFound,
    joinedWordsHaveTheirForm,
    listsAreClosed,
    noticeSpeaksItsReadersLanguage,
    purposesAreSpecific,
    referencesLeadSomewhere,
    sentencesAreShort,
    sentencesSayWhoActs,
    statementsAreDefinite,
    termIsExplained,
    textIsEasyToRead,
    textIsShownAsMeant,
    wordsArePlain,
  ],
}

/** Every rule of law, by topic and id. */
export const rules: readonly AnyRule[] = Object.values(topics).flat()

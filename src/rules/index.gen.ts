// Made by `npm run generate` from src/rules: change it there.
import dataHasPurpose from './declaration/data-has-purpose.js'
import dataHasSource from './declaration/data-has-source.js'
import dataIsTiedToPurpose from './declaration/data-is-tied-to-purpose.js'
import emailIsAnAddress from './declaration/email-is-an-address.js'
import peopleHavePurpose from './declaration/people-have-purpose.js'
import purposeIsTitled from './declaration/purpose-is-titled.js'
import purposeNamesDataAndPeople from './declaration/purpose-names-data-and-people.js'
import purposesAreStated from './declaration/purposes-are-stated.js'
import recipientHasPurpose from './declaration/recipient-has-purpose.js'
import textIsFinished from './declaration/text-is-finished.js'
import textIsInEveryLanguage from './declaration/text-is-in-every-language.js'
import valueIsWhole from './declaration/value-is-whole.js'
import controllerIsNamed from './identity/controller-is-named.js'
import controllerIsReachable from './identity/controller-is-reachable.js'
import controllerIsStated from './identity/controller-is-stated.js'
import controllerOffersTwoChannels from './identity/controller-offers-two-channels.js'
import controllerRolesAreStated from './identity/controller-roles-are-stated.js'
import dpoIsAppointedWhereRequired from './identity/dpo-is-appointed-where-required.js'
import dpoIsReachable from './identity/dpo-is-reachable.js'
import jointArrangementIsTold from './identity/joint-arrangement-is-told.js'
import purposeNamesItsController from './identity/purpose-names-its-controller.js'
import representativeIsNamed from './identity/representative-is-named.js'
import swissRepresentativeIsNamed from './identity/swiss-representative-is-named.js'
import balancingConsidersChildren from './lawful-basis/balancing-considers-children.js'
import balancingIsRecorded from './lawful-basis/balancing-is-recorded.js'
import basesAreToldApart from './lawful-basis/bases-are-told-apart.js'
import basisIsNotNone from './lawful-basis/basis-is-not-none.js'
import consentIsFree from './lawful-basis/consent-is-free.js'
import consentIsGivenByAClearAct from './lawful-basis/consent-is-given-by-a-clear-act.js'
import consentIsNotInferred from './lawful-basis/consent-is-not-inferred.js'
import consentIsNotMandatory from './lawful-basis/consent-is-not-mandatory.js'
import consentIsSeparate from './lawful-basis/consent-is-separate.js'
import consentIsWithdrawable from './lawful-basis/consent-is-withdrawable.js'
import contractBasisFits from './lawful-basis/contract-basis-fits.js'
import contractIsWithThePerson from './lawful-basis/contract-is-with-the-person.js'
import interestsAreSpecific from './lawful-basis/interests-are-specific.js'
import interestsAreStated from './lawful-basis/interests-are-stated.js'
import lawBehindBasisIsNamed from './lawful-basis/law-behind-basis-is-named.js'
import publicAuthorityHasAnotherBasis from './lawful-basis/public-authority-has-another-basis.js'
import purposeHasBasis from './lawful-basis/purpose-has-basis.js'
import recognisedInterestFits from './lawful-basis/recognised-interest-fits.js'
import recognisedInterestIsAvailable from './lawful-basis/recognised-interest-is-available.js'
import recognisedInterestNamesItsCondition from './lawful-basis/recognised-interest-names-its-condition.js'
import vitalInterestsAreALastResort from './lawful-basis/vital-interests-are-a-last-resort.js'
import withdrawalHasAWay from './lawful-basis/withdrawal-has-a-way.js'
import withdrawalIsAsEasy from './lawful-basis/withdrawal-is-as-easy.js'
import processorContractIsRecorded from './recipients/processor-contract-is-recorded.js'
import processorHasContract from './recipients/processor-has-contract.js'
import recipientRoleIsStated from './recipients/recipient-role-is-stated.js'
import recipientsAreSpecific from './recipients/recipients-are-specific.js'
import recipientsAreStated from './recipients/recipients-are-stated.js'
import deletionAwaitsLegalDuty from './retention/deletion-awaits-legal-duty.js'
import retentionCoversLegalDuty from './retention/retention-covers-legal-duty.js'
import retentionCriterionDecides from './retention/retention-criterion-decides.js'
import retentionDiffersByPurpose from './retention/retention-differs-by-purpose.js'
import retentionDocumentIsPublished from './retention/retention-document-is-published.js'
import retentionEnds from './retention/retention-ends.js'
import retentionHasStart from './retention/retention-has-start.js'
import retentionIsStated from './retention/retention-is-stated.js'
import retentionRulesAgree from './retention/retention-rules-agree.js'
import authorityIsNamed from './rights/authority-is-named.js'
import authorityIsOfTheRegime from './rights/authority-is-of-the-regime.js'
import complaintIsAcknowledgedInTime from './rights/complaint-is-acknowledged-in-time.js'
import complaintToAuthorityIsStated from './rights/complaint-to-authority-is-stated.js'
import complaintToAuthorityIsUnconditional from './rights/complaint-to-authority-is-unconditional.js'
import complaintToControllerHasTwoRoutes from './rights/complaint-to-controller-has-two-routes.js'
import complaintToControllerIsStated from './rights/complaint-to-controller-is-stated.js'
import extensionIsLawful from './rights/extension-is-lawful.js'
import objectionRightIsListed from './rights/objection-right-is-listed.js'
import portabilityRightIsListed from './rights/portability-right-is-listed.js'
import requestsAreFreeOfCharge from './rights/requests-are-free-of-charge.js'
import responseTimeIsLawful from './rights/response-time-is-lawful.js'
import rightsAreNotOverclaimed from './rights/rights-are-not-overclaimed.js'
import rightsAreStated from './rights/rights-are-stated.js'
import rightsHaveARoute from './rights/rights-have-a-route.js'
import rightsRequestsAreUnobstructed from './rights/rights-requests-are-unobstructed.js'
import universalRightsAreListed from './rights/universal-rights-are-listed.js'
import withdrawalRightIsListed from './rights/withdrawal-right-is-listed.js'
import exemptionIsSupported from './source-and-provision/exemption-is-supported.js'
import indirectDataIsListed from './source-and-provision/indirect-data-is-listed.js'
import peopleAreToldInTime from './source-and-provision/people-are-told-in-time.js'
import provisionConsequenceIsStated from './source-and-provision/provision-consequence-is-stated.js'
import provisionIsStated from './source-and-provision/provision-is-stated.js'
import publicSourceIsMarked from './source-and-provision/public-source-is-marked.js'
import requiredFieldsAreMarked from './source-and-provision/required-fields-are-marked.js'
import sourceHasType from './source-and-provision/source-has-type.js'
import sourceIsNamed from './source-and-provision/source-is-named.js'
import sourceIsSpecific from './source-and-provision/source-is-specific.js'
import adequacyIsInForce from './transfers/adequacy-is-in-force.js'
import derogationConditionsAreMet from './transfers/derogation-conditions-are-met.js'
import derogationIsExceptional from './transfers/derogation-is-exceptional.js'
import destinationIsStated from './transfers/destination-is-stated.js'
import frameworkCoversStaffData from './transfers/framework-covers-staff-data.js'
import frameworkListingIsChecked from './transfers/framework-listing-is-checked.js'
import frameworkListingIsRecent from './transfers/framework-listing-is-recent.js'
import mechanismFitsRegime from './transfers/mechanism-fits-regime.js'
import noTransfersIsTrue from './transfers/no-transfers-is-true.js'
import partialAdequacyIsMet from './transfers/partial-adequacy-is-met.js'
import safeguardCopyIsOffered from './transfers/safeguard-copy-is-offered.js'
import swissClausesAreAdapted from './transfers/swiss-clauses-are-adapted.js'
import swissTransferCountryIsNamed from './transfers/swiss-transfer-country-is-named.js'
import transferCountryIsNamed from './transfers/transfer-country-is-named.js'
import transferHasMechanism from './transfers/transfer-has-mechanism.js'
import transferIsAssessed from './transfers/transfer-is-assessed.js'
import type { AnyRule } from './rule.js'

/** Every rule of law, by topic and id. */
export const rules: readonly AnyRule[] = [
  dataHasPurpose,
  dataHasSource,
  dataIsTiedToPurpose,
  emailIsAnAddress,
  peopleHavePurpose,
  purposeIsTitled,
  purposeNamesDataAndPeople,
  purposesAreStated,
  recipientHasPurpose,
  textIsFinished,
  textIsInEveryLanguage,
  valueIsWhole,
  controllerIsNamed,
  controllerIsReachable,
  controllerIsStated,
  controllerOffersTwoChannels,
  controllerRolesAreStated,
  dpoIsAppointedWhereRequired,
  dpoIsReachable,
  jointArrangementIsTold,
  purposeNamesItsController,
  representativeIsNamed,
  swissRepresentativeIsNamed,
  balancingConsidersChildren,
  balancingIsRecorded,
  basesAreToldApart,
  basisIsNotNone,
  consentIsFree,
  consentIsGivenByAClearAct,
  consentIsNotInferred,
  consentIsNotMandatory,
  consentIsSeparate,
  consentIsWithdrawable,
  contractBasisFits,
  contractIsWithThePerson,
  interestsAreSpecific,
  interestsAreStated,
  lawBehindBasisIsNamed,
  publicAuthorityHasAnotherBasis,
  purposeHasBasis,
  recognisedInterestFits,
  recognisedInterestIsAvailable,
  recognisedInterestNamesItsCondition,
  vitalInterestsAreALastResort,
  withdrawalHasAWay,
  withdrawalIsAsEasy,
  processorContractIsRecorded,
  processorHasContract,
  recipientRoleIsStated,
  recipientsAreSpecific,
  recipientsAreStated,
  deletionAwaitsLegalDuty,
  retentionCoversLegalDuty,
  retentionCriterionDecides,
  retentionDiffersByPurpose,
  retentionDocumentIsPublished,
  retentionEnds,
  retentionHasStart,
  retentionIsStated,
  retentionRulesAgree,
  authorityIsNamed,
  authorityIsOfTheRegime,
  complaintIsAcknowledgedInTime,
  complaintToAuthorityIsStated,
  complaintToAuthorityIsUnconditional,
  complaintToControllerHasTwoRoutes,
  complaintToControllerIsStated,
  extensionIsLawful,
  objectionRightIsListed,
  portabilityRightIsListed,
  requestsAreFreeOfCharge,
  responseTimeIsLawful,
  rightsAreNotOverclaimed,
  rightsAreStated,
  rightsHaveARoute,
  rightsRequestsAreUnobstructed,
  universalRightsAreListed,
  withdrawalRightIsListed,
  exemptionIsSupported,
  indirectDataIsListed,
  peopleAreToldInTime,
  provisionConsequenceIsStated,
  provisionIsStated,
  publicSourceIsMarked,
  requiredFieldsAreMarked,
  sourceHasType,
  sourceIsNamed,
  sourceIsSpecific,
  adequacyIsInForce,
  derogationConditionsAreMet,
  derogationIsExceptional,
  destinationIsStated,
  frameworkCoversStaffData,
  frameworkListingIsChecked,
  frameworkListingIsRecent,
  mechanismFitsRegime,
  noTransfersIsTrue,
  partialAdequacyIsMet,
  safeguardCopyIsOffered,
  swissClausesAreAdapted,
  swissTransferCountryIsNamed,
  transferCountryIsNamed,
  transferHasMechanism,
  transferIsAssessed,
]

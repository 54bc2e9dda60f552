// Made by `npm run generate` from schemas/declaration.schema.json: change it there.
import type { Shape, Shapes } from './shape.js'

const s0: Shape = {"scalar":true}
const s1: Shape = {"list":{"scalar":true}}
const s2: Shape = {"object":"Transcription"}
const s3: Shape = {"object":"Brand"}
const s4: Shape = {"map":{"object":"Notice"}}
const s5: Shape = {"map":{"object":"Controller"}}
const s6: Shape = {"list":{"object":"JointArrangement"},"none":true,"noneBecause":true}
const s7: Shape = {"map":{"object":"DataSubjectGroup","scalar":true,"short":"label"}}
const s8: Shape = {"map":{"object":"Datum","scalar":true,"short":"label"}}
const s9: Shape = {"map":{"object":"Source"}}
const s10: Shape = {"map":{"object":"Recipient"},"none":true,"noneBecause":true}
const s11: Shape = {"object":"TransferTerms","none":true,"noneBecause":true}
const s12: Shape = {"map":{"object":"RetentionRule"}}
const s13: Shape = {"map":{"object":"Purpose"}}
const s14: Shape = {"object":"General"}
const s15: Shape = {"object":"Rights"}
const s16: Shape = {"object":"Complaints"}
const s17: Shape = {"object":"Cookies","none":true,"noneBecause":true}
const s18: Shape = {"object":"Children","none":true,"noneBecause":true}
const s19: Shape = {"object":"Security"}
const s20: Shape = {"object":"Breach"}
const s21: Shape = {"map":{"object":"Pledge"}}
const s22: Shape = {"object":"FurtherProcessing","none":true,"noneBecause":true}
const s23: Shape = {"map":{"object":"Document"}}
const s24: Shape = {"list":{"object":"Definition"}}
const s25: Shape = {"map":{"object":"Section"}}
const s26: Shape = {"map":{"object":"RootLintEntry"}}
const s27: Shape = {"test":"date","damaged":true,"scalar":true}
const s28: Shape = {"text":true,"scalar":true}
const s29: Shape = {"list":{"text":true}}
const s30: Shape = {"list":{"text":true,"object":"TranscriptionBrokenReferencesItem","short":"words"}}
const s31: Shape = {"list":{"text":true,"object":"TranscriptionLeftOutItem","short":"text"}}
const s32: Shape = {"text":true}
const s33: Shape = {"test":"uri","object":"LabelledUrl","damaged":true,"scalar":true,"short":"url"}
const s34: Shape = {"test":"uri","damaged":true,"scalar":true}
const s35: Shape = {"list":{"ref":"dataSubjects"}}
const s36: Shape = {"list":{"ref":"controllers"}}
const s37: Shape = {"list":{"test":"countries","scalar":true}}
const s38: Shape = {"object":"NoticeScope"}
const s39: Shape = {"list":{"object":"NoticeOtherItem"}}
const s40: Shape = {"object":"NoticeChanges","none":true,"noneBecause":true}
const s41: Shape = {"list":{"text":true,"object":"Note","short":"text"},"one":true}
const s42: Shape = {"list":{"text":true,"object":"NoticeScopeCoversItem","short":"label"}}
const s43: Shape = {"list":{"text":true,"object":"NoticeScopeExcludesItem","short":"label"}}
const s44: Shape = {"list":{"scalar":true},"none":true,"noneBecause":true}
const s45: Shape = {"list":{"object":"NoticeChangesLogItem"}}
const s46: Shape = {"list":{"ref":"purposes"}}
const s47: Shape = {"list":{"text":true,"object":"ControllerBrandsItem","short":"name"}}
const s48: Shape = {"test":"countries","scalar":true}
const s49: Shape = {"ref":"controllers"}
const s50: Shape = {"object":"ControllerUnit","scalar":true,"short":"name"}
const s51: Shape = {"list":{"object":"ControllerRegistrationsItem"}}
const s52: Shape = {"object":"Contact"}
const s53: Shape = {"object":"ControllerDpo","none":true,"noneBecause":true}
const s54: Shape = {"object":"Person","none":true,"noneBecause":true}
const s55: Shape = {"list":{"object":"ControllerRepresentativesItem"},"none":true,"noneBecause":true}
const s56: Shape = {"object":"ContactEmail","damaged":true,"none":true,"noneBecause":true,"scalar":true,"short":"address"}
const s57: Shape = {"object":"ContactPost","damaged":true,"none":true,"noneBecause":true,"scalar":true,"short":"address"}
const s58: Shape = {"damaged":true,"none":true,"noneBecause":true,"scalar":true}
const s59: Shape = {"test":"uri","object":"LabelledUrl","damaged":true,"none":true,"noneBecause":true,"scalar":true,"short":"url"}
const s60: Shape = {"ref":"documents"}
const s61: Shape = {"object":"DataSubjectGroupAge"}
const s62: Shape = {"list":{"test":"dataKinds","scalar":true}}
const s63: Shape = {"none":true,"noneBecause":true,"scalar":true}
const s64: Shape = {"ref":"data"}
const s65: Shape = {"ref":"recipients"}
const s66: Shape = {"list":{"ref":"data"}}
const s67: Shape = {"object":"SourceInformed","none":true,"noneBecause":true}
const s68: Shape = {"object":"SourceExemption"}
const s69: Shape = {"test":"vendors","scalar":true}
const s70: Shape = {"list":{"test":"countries","object":"Transfer","scalar":true,"short":"country"}}
const s71: Shape = {"object":"RecipientContract","none":true,"noneBecause":true,"scalar":true}
const s72: Shape = {"list":{"object":"Mechanism","scalar":true,"short":"type"},"none":true,"noneBecause":true}
const s73: Shape = {"object":"TransferAssessment","none":true,"noneBecause":true}
const s74: Shape = {"list":{"object":"LawItem","scalar":true,"short":"title"},"one":true}
const s75: Shape = {"list":{"ref":"retention","object":"RetentionRule"}}
const s76: Shape = {"list":{"test":"purposeKinds","scalar":true}}
const s77: Shape = {"list":{"ref":"dataSubjects","use":"dataSubjects"},"none":true,"noneBecause":true}
const s78: Shape = {"list":{"ref":"data","use":"data"},"none":true,"noneBecause":true}
const s79: Shape = {"list":{"ref":"sources","use":"sources"},"none":true,"noneBecause":true}
const s80: Shape = {"none":true,"noneBecause":true,"list":{"object":"Basis","scalar":true,"short":"type"},"one":true}
const s81: Shape = {"none":true,"noneBecause":true,"list":{"object":"SpecialCondition"},"one":true}
const s82: Shape = {"none":true,"noneBecause":true,"list":{"object":"CriminalCondition"},"one":true}
const s83: Shape = {"list":{"ref":"recipients","use":"recipients"},"none":true,"noneBecause":true}
const s84: Shape = {"none":true,"noneBecause":true,"list":{"object":"RetentionRule","ref":"retention"},"one":true}
const s85: Shape = {"none":true,"noneBecause":true,"list":{"object":"Provision"},"one":true}
const s86: Shape = {"none":true,"noneBecause":true,"list":{"object":"Marketing"},"one":true}
const s87: Shape = {"none":true,"noneBecause":true,"list":{"object":"Profiling"},"one":true}
const s88: Shape = {"none":true,"noneBecause":true,"list":{"object":"AutomatedDecision"},"one":true}
const s89: Shape = {"object":"FurtherTo"}
const s90: Shape = {"list":{"ref":"documents"}}
const s91: Shape = {"text":true,"noneBecause":true}
const s92: Shape = {"object":"PurposeDpia","none":true,"noneBecause":true}
const s93: Shape = {"text":true,"object":"BasisWithdraw","noneBecause":true,"short":"how"}
const s94: Shape = {"list":{"text":true,"object":"BasisInterestsItem","short":"interest"}}
const s95: Shape = {"object":"BasisBalancing","none":true,"noneBecause":true}
const s96: Shape = {"text":true,"object":"SpecialConditionWithdraw","noneBecause":true,"short":"how"}
const s97: Shape = {"object":"SpecialConditionPolicyDocument","none":true,"noneBecause":true}
const s98: Shape = {"object":"CriminalConditionPolicyDocument","none":true,"noneBecause":true}
const s99: Shape = {"list":{"ref":"recipients"},"none":true,"noneBecause":true}
const s100: Shape = {"object":"MarketingOptOut","none":true,"noneBecause":true}
const s101: Shape = {"ref":"purposes"}
const s102: Shape = {"object":"FurtherToCompatibility"}
const s103: Shape = {"list":{"ref":"recipients","use":"recipients"}}
const s104: Shape = {"list":{"object":"Basis"},"one":true}
const s105: Shape = {"list":{"ref":"sources","use":"sources"}}
const s106: Shape = {"object":"Profiling","none":true,"noneBecause":true}
const s107: Shape = {"object":"AutomatedDecision","none":true,"noneBecause":true}
const s108: Shape = {"object":"Provision","none":true,"noneBecause":true}
const s109: Shape = {"list":{"ref":"data","use":"data"}}
const s110: Shape = {"map":{"object":"Right","scalar":true,"short":"words"},"scalar":true}
const s111: Shape = {"map":{"object":"Right"}}
const s112: Shape = {"object":"Fee","none":true,"noneBecause":true}
const s113: Shape = {"object":"ComplaintsToController","none":true,"noneBecause":true}
const s114: Shape = {"none":true,"noneBecause":true,"list":{"object":"AuthorityComplaint"},"one":true}
const s115: Shape = {"test":"authorities","object":"StatedAuthority","none":true,"noneBecause":true,"scalar":true,"short":"authority"}
const s116: Shape = {"test":"authorities","scalar":true}
const s117: Shape = {"map":{"object":"Cookie"}}
const s118: Shape = {"object":"CookiesConsent","none":true,"noneBecause":true}
const s119: Shape = {"text":true,"object":"CookiesConsentWithdraw","noneBecause":true,"short":"how"}
const s120: Shape = {"object":"ChildrenParentalConsent","none":true,"noneBecause":true}
const s121: Shape = {"ref":"notices","none":true,"noneBecause":true}
const s122: Shape = {"object":"ChildrenHigherProtection","none":true,"noneBecause":true}
const s123: Shape = {"list":{"text":true,"object":"SecurityMeasuresItem","short":"words"}}
const s124: Shape = {"list":{"object":"SecurityMarkingItem"}}
const s125: Shape = {"list":{"text":true,"object":"SecurityStorageItem","short":"words"}}
const s126: Shape = {"object":"BreachAuthority"}
const s127: Shape = {"object":"BreachPeople"}
const s128: Shape = {"test":"authorities","object":"StatedAuthority","scalar":true,"short":"authority"}
const s129: Shape = {"list":{"object":"Note","scalar":true}}
const s130: Shape = {"list":{"ref":"recipients"}}
const s131: Shape = {"list":{"ref":"notices"}}

/** The fields of every map of the language, and what each may hold. */
export const shapes: Shapes = {
  Root: {
    forthright: s0,
    regimes: s1,
    languages: s1,
    transcription: s2,
    brand: s3,
    notices: s4,
    controllers: s5,
    jointArrangements: s6,
    dataSubjects: s7,
    data: s8,
    sources: s9,
    recipients: s10,
    transfers: s11,
    retention: s12,
    purposes: s13,
    general: s14,
    rights: s15,
    complaints: s16,
    cookies: s17,
    children: s18,
    security: s19,
    breach: s20,
    promises: s21,
    furtherProcessing: s22,
    documents: s23,
    definitions: s24,
    sections: s25,
    include: s1,
    lint: s26,
  },
  Transcription: {
    source: s0,
    retrieved: s27,
    truncated: s28,
    unknown: s1,
    lost: s29,
    brokenReferences: s30,
    leftOut: s31,
  },
  Damaged: {
    damaged: s0,
    written: s0,
  },
  TranscriptionBrokenReferencesItem: {
    words: s32,
  },
  TranscriptionLeftOutItem: {
    text: s32,
    because: s32,
  },
  Brand: {
    name: s32,
    logo: s0,
    accent: s0,
    font: s0,
    url: s33,
  },
  LabelledUrl: {
    label: s32,
    url: s34,
  },
  Notice: {
    title: s32,
    audience: s35,
    issuedBy: s36,
    effective: s27,
    reviewed: s27,
    version: s0,
    url: s33,
    languages: s1,
    audienceCountries: s37,
    serviceLanguages: s1,
    intro: s32,
    scope: s38,
    other: s39,
    incomplete: s32,
    changes: s40,
    notes: s41,
  },
  NoticeScope: {
    covers: s42,
    excludes: s43,
    words: s32,
    limitedTo: s32,
    notes: s41,
  },
  NoticeScopeCoversItem: {
    label: s32,
    url: s33,
  },
  NoticeScopeExcludesItem: {
    label: s32,
    url: s33,
    because: s32,
  },
  Note: {
    text: s32,
  },
  NoticeOtherItem: {
    label: s32,
    where: s32,
    url: s33,
    for: s32,
  },
  NoticeChanges: {
    notify: s44,
    when: s0,
    process: s32,
    log: s45,
    words: s32,
  },
  NoticeChangesLogItem: {
    date: s27,
    what: s32,
    purposes: s46,
    notified: s27,
  },
  Controller: {
    name: s32,
    shortName: s32,
    aliases: s29,
    brands: s47,
    legalForm: s32,
    about: s32,
    country: s48,
    establishedIn: s37,
    role: s0,
    partOf: s49,
    unit: s50,
    registrations: s51,
    contact: s52,
    website: s33,
    policy: s33,
    governance: s33,
    dpo: s53,
    accountable: s54,
    oversight: s32,
    representatives: s55,
    publicAuthority: s0,
    charity: s0,
    targets: s44,
    coreActivities: s44,
    words: s32,
    notes: s41,
  },
  ControllerBrandsItem: {
    name: s32,
    url: s33,
  },
  ControllerUnit: {
    name: s32,
    shortName: s32,
  },
  ControllerRegistrationsItem: {
    scheme: s32,
    number: s0,
    words: s32,
  },
  Contact: {
    email: s56,
    post: s57,
    phone: s58,
    form: s59,
    person: s32,
    for: s32,
    words: s32,
    notes: s41,
  },
  ContactEmail: {
    address: s0,
    subject: s0,
  },
  ContactPost: {
    address: s0,
    kind: s0,
  },
  ControllerDpo: {
    name: s32,
    contact: s52,
    words: s32,
  },
  Person: {
    who: s32,
    for: s32,
    how: s32,
    contact: s52,
    url: s33,
    words: s32,
  },
  ControllerRepresentativesItem: {
    regime: s0,
    name: s32,
    country: s48,
    contact: s52,
  },
  JointArrangement: {
    controllers: s36,
    purposes: s46,
    essence: s32,
    contactPoint: s49,
    document: s60,
  },
  DataSubjectGroup: {
    label: s32,
    description: s32,
    relation: s1,
    age: s61,
    children: s0,
    countries: s37,
    subscribers: s1,
    words: s32,
    notes: s41,
  },
  DataSubjectGroupAge: {
    from: s0,
    through: s0,
  },
  Datum: {
    label: s32,
    kinds: s62,
    certainty: s0,
    openEnded: s28,
    special: s44,
    criminal: s63,
    inferred: s0,
    identifiable: s0,
    collected: s0,
    form: s33,
    aliasOf: s64,
    words: s32,
    notes: s41,
  },
  Source: {
    type: s0,
    label: s32,
    when: s32,
    name: s32,
    whyNotNamed: s32,
    sector: s32,
    publiclyAccessible: s0,
    recipient: s65,
    controller: s49,
    data: s66,
    dataSubjects: s35,
    medium: s0,
    url: s33,
    requiredFieldsMarked: s0,
    informed: s67,
    exemption: s68,
    assurance: s32,
    certainty: s0,
    words: s32,
    notes: s41,
  },
  SourceInformed: {
    when: s0,
    how: s32,
  },
  SourceExemption: {
    provision: s0,
    safeguards: s32,
    published: s33,
  },
  Recipient: {
    type: s0,
    role: s0,
    vendor: s69,
    name: s32,
    label: s32,
    does: s32,
    sector: s32,
    whyNotNamed: s32,
    statedAs: s32,
    openEnded: s28,
    controller: s49,
    group: s32,
    countries: s70,
    accessFrom: s70,
    region: s32,
    regionFrame: s0,
    stated: s32,
    contract: s71,
    data: s66,
    only: s32,
    when: s32,
    staffAccess: s32,
    policy: s33,
    certainty: s0,
    since: s32,
    words: s32,
    notes: s41,
  },
  Transfer: {
    country: s48,
    mechanisms: s72,
    assessment: s73,
    stated: s32,
    when: s32,
  },
  Mechanism: {
    type: s0,
    copy: s32,
    copyUrl: s33,
    checked: s27,
    coversStaffData: s0,
    scope: s32,
    signed: s27,
    swissChanges: s0,
    occasional: s0,
    risksTold: s0,
    authorityTold: s0,
    fallback: s32,
  },
  TransferAssessment: {
    done: s27,
    reference: s32,
  },
  RecipientContract: {
    signed: s27,
    reference: s32,
  },
  TransferTerms: {
    copies: s32,
    copiesFrom: s52,
    words: s32,
    notes: s41,
  },
  RetentionRule: {
    keep: s0,
    after: s32,
    until: s32,
    atMost: s0,
    criterion: s32,
    document: s60,
    userControlled: s32,
    data: s66,
    dataSubjects: s35,
    records: s32,
    because: s32,
    law: s74,
    end: s1,
    onRequest: s1,
    reviewEvery: s0,
    when: s32,
    certainty: s0,
    exceptions: s75,
    words: s32,
  },
  LawItem: {
    title: s32,
    provision: s0,
    country: s48,
    url: s33,
  },
  Purpose: {
    title: s32,
    description: s32,
    kinds: s76,
    controllers: s36,
    onBehalfOf: s32,
    dataSubjects: s77,
    data: s78,
    sources: s79,
    basis: s80,
    specialCategoryCondition: s81,
    criminalOffenceCondition: s82,
    recipients: s83,
    retention: s84,
    provision: s85,
    marketing: s86,
    profiling: s87,
    automatedDecisions: s88,
    furtherTo: s89,
    when: s32,
    certainty: s0,
    storedIn: s32,
    documents: s90,
    automatedMeans: s0,
    since: s27,
    effects: s91,
    selfService: s32,
    dpia: s92,
    risks: s1,
    words: s32,
    notes: s41,
  },
  UseFields: {
    data: s66,
    dataSubjects: s35,
    only: s32,
    when: s32,
    certainty: s0,
    because: s32,
    withoutConsent: s0,
    words: s32,
    notes: s41,
  },
  Basis: {
    type: s0,
    method: s0,
    how: s32,
    givenBy: s35,
    covers: s32,
    withdraw: s93,
    separate: s0,
    refusable: s0,
    for: s32,
    dataSubjects: s35,
    data: s66,
    regimes: s1,
    when: s32,
    certainty: s0,
    words: s32,
    notes: s41,
    stage: s0,
    contract: s32,
    law: s74,
    whose: s32,
    task: s32,
    condition: s0,
    outsidePublicTask: s32,
    interests: s94,
    balancing: s95,
    untilObjection: s32,
  },
  BasisWithdraw: {
    how: s32,
    routes: s1,
    asEasy: s0,
    words: s32,
  },
  BasisInterestsItem: {
    interest: s32,
    holder: s0,
    who: s32,
    words: s32,
  },
  BasisBalancing: {
    done: s27,
    summary: s32,
    necessity: s32,
    children: s32,
  },
  SpecialCondition: {
    type: s0,
    method: s0,
    how: s32,
    givenBy: s35,
    covers: s32,
    withdraw: s96,
    separate: s0,
    refusable: s0,
    for: s32,
    dataSubjects: s35,
    data: s66,
    regimes: s1,
    when: s32,
    certainty: s0,
    words: s32,
    notes: s41,
    law: s74,
    schedule1: s0,
    policyDocument: s97,
    secrecy: s32,
  },
  SpecialConditionWithdraw: {
    how: s32,
    routes: s1,
    asEasy: s0,
    words: s32,
  },
  SpecialConditionPolicyDocument: {
    reference: s32,
    reviewed: s27,
  },
  CriminalCondition: {
    type: s0,
    law: s74,
    schedule1: s0,
    policyDocument: s98,
    for: s32,
    dataSubjects: s35,
    data: s66,
    regimes: s1,
    when: s32,
    certainty: s0,
    words: s32,
    notes: s41,
  },
  CriminalConditionPolicyDocument: {
    reference: s32,
    reviewed: s27,
  },
  Provision: {
    requirement: s0,
    obliged: s0,
    consequence: s91,
    law: s74,
    data: s66,
    words: s32,
  },
  Marketing: {
    channels: s1,
    promotes: s1,
    thirdParties: s99,
    mode: s0,
    senderNamed: s0,
    obtained: s0,
    optOut: s100,
    for: s32,
    dataSubjects: s35,
    data: s66,
    regimes: s1,
    when: s32,
    certainty: s0,
    words: s32,
    notes: s41,
  },
  MarketingOptOut: {
    atCollection: s0,
    everyMessage: s0,
    routes: s1,
    how: s32,
    conditions: s32,
    atAnyTime: s0,
  },
  Profiling: {
    inputs: s66,
    does: s32,
    logic: s32,
    consequences: s32,
    words: s32,
    when: s32,
  },
  AutomatedDecision: {
    decides: s32,
    solelyAutomated: s0,
    humanInvolvement: s91,
    effect: s0,
    logic: s32,
    significance: s32,
    consequences: s32,
    ground: s0,
    law: s74,
    data: s66,
    safeguards: s44,
    use: s32,
    swissException: s0,
  },
  FurtherTo: {
    purpose: s101,
    route: s0,
    compatibility: s102,
    law: s74,
    ukRoute: s32,
    announced: s27,
    starts: s27,
  },
  FurtherToCompatibility: {
    link: s32,
    context: s32,
    nature: s32,
    consequences: s32,
    safeguards: s32,
  },
  PurposeDpia: {
    done: s27,
    reference: s32,
    notRequired: s32,
  },
  General: {
    recipients: s103,
    retention: s84,
    bases: s104,
    basisExplained: s0,
    sources: s105,
    profiling: s106,
    automatedDecisions: s107,
    provision: s108,
    effects: s91,
    data: s109,
    motive: s32,
    words: s32,
    notes: s41,
  },
  Rights: {
    list: s110,
    others: s111,
    contact: s52,
    responseTime: s0,
    extension: s91,
    fee: s112,
    form: s0,
    identity: s91,
    informal: s32,
    refusal: s32,
    lawNamed: s32,
    words: s32,
    notes: s41,
  },
  Right: {
    words: s32,
    conditions: s29,
    exceptions: s29,
    contact: s52,
    how: s32,
    form: s0,
    fee: s112,
    formats: s1,
    answerContains: s29,
    selfService: s32,
    purposes: s46,
    dataSubjects: s35,
    separate: s0,
    atAnyTime: s0,
    notApplicable: s32,
    document: s60,
    notes: s41,
  },
  Fee: {
    when: s29,
    amount: s32,
    words: s32,
  },
  Complaints: {
    toController: s113,
    toAuthority: s114,
    notes: s41,
  },
  ComplaintsToController: {
    contact: s52,
    form: s33,
    acknowledgeWithin: s0,
    respondWithin: s0,
    process: s32,
    words: s32,
    scope: s32,
  },
  AuthorityComplaint: {
    authority: s115,
    words: s32,
    scope: s32,
    afterController: s0,
    when: s32,
    how: s32,
  },
  StatedAuthority: {
    authority: s116,
    name: s32,
    alsoWritten: s1,
    abbreviation: s0,
    contact: s52,
    url: s33,
  },
  Cookies: {
    certainty: s0,
    items: s117,
    consent: s118,
    document: s60,
    notes: s41,
    words: s32,
  },
  Cookie: {
    name: s0,
    provider: s65,
    does: s32,
    purpose: s101,
    category: s0,
    storage: s0,
    duration: s0,
    party: s0,
    sharedWith: s99,
    exemption: s0,
    exemptionSource: s32,
    objection: s91,
    certainty: s0,
    when: s32,
    providerName: s32,
  },
  CookiesConsent: {
    banner: s0,
    method: s0,
    granular: s0,
    rejectAsEasy: s0,
    withdraw: s119,
  },
  CookiesConsentWithdraw: {
    how: s32,
    control: s0,
  },
  Children: {
    serviceForChildren: s0,
    likelyAccessed: s0,
    minAge: s0,
    definedAge: s0,
    parentalConsent: s120,
    notice: s121,
    higherProtection: s122,
    words: s32,
    notes: s41,
    noticeWords: s32,
  },
  ChildrenParentalConsent: {
    below: s0,
    method: s32,
    verified: s91,
    covers: s32,
  },
  ChildrenHigherProtection: {
    assessed: s27,
    defaults: s32,
  },
  Security: {
    measures: s123,
    marking: s124,
    storage: s125,
    notes: s41,
  },
  SecurityMeasuresItem: {
    words: s32,
    type: s0,
    purposes: s46,
  },
  SecurityMarkingItem: {
    when: s32,
    text: s32,
  },
  SecurityStorageItem: {
    words: s32,
    purposes: s46,
  },
  Breach: {
    assess: s32,
    authority: s126,
    people: s127,
    notes: s41,
  },
  BreachAuthority: {
    authority: s128,
    threshold: s32,
    within: s0,
    clock: s0,
    words: s32,
  },
  BreachPeople: {
    threshold: s32,
    how: s32,
    words: s32,
  },
  Pledge: {
    type: s0,
    words: s32,
    exceptions: s129,
    kinds: s62,
    data: s66,
    purposes: s46,
    dataSubjects: s35,
    recipients: s130,
    effort: s0,
    certainty: s0,
    notes: s41,
  },
  FurtherProcessing: {
    compatible: s32,
    unrelated: s32,
    conditions: s29,
    informs: s0,
    anonymised: s32,
    words: s32,
    notes: s41,
  },
  Document: {
    title: s32,
    url: s59,
    kind: s0,
    notes: s41,
  },
  Definition: {
    term: s0,
    meaning: s32,
    kind: s0,
  },
  Section: {
    title: s32,
    text: s32,
    after: s0,
    notices: s131,
  },
  RootLintEntry: {
    severity: s0,
    because: s32,
  },
}

/** The fields that a map cannot do without. */
export const required: Readonly<Record<string, readonly string[]>> = {
  Damaged: ['damaged'],
  LabelledUrl: ['url'],
  Note: ['text'],
  ContactEmail: ['address'],
  ContactPost: ['address'],
  Transfer: ['country'],
  Mechanism: ['type'],
  Basis: ['type'],
  SpecialCondition: ['type'],
  CriminalCondition: ['type'],
  Pledge: ['type'],
  Definition: ['term'],
  RootLintEntry: ['severity', 'because'],
}

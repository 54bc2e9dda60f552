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
const s12: Shape = {"map":{"object":"Customer","scalar":true,"short":"name"}}
const s13: Shape = {"map":{"object":"Service"}}
const s14: Shape = {"map":{"object":"Product","scalar":true,"short":"name"}}
const s15: Shape = {"map":{"object":"RetentionRule"}}
const s16: Shape = {"map":{"object":"Purpose"}}
const s17: Shape = {"object":"General"}
const s18: Shape = {"object":"Rights"}
const s19: Shape = {"object":"Complaints"}
const s20: Shape = {"object":"Cookies","none":true,"noneBecause":true}
const s21: Shape = {"map":{"object":"Permission"}}
const s22: Shape = {"object":"Children","none":true,"noneBecause":true}
const s23: Shape = {"object":"Security"}
const s24: Shape = {"object":"Breach"}
const s25: Shape = {"map":{"object":"Pledge"}}
const s26: Shape = {"object":"FurtherProcessing","none":true,"noneBecause":true}
const s27: Shape = {"map":{"object":"Document"}}
const s28: Shape = {"list":{"object":"Definition"}}
const s29: Shape = {"map":{"object":"Section"}}
const s30: Shape = {"map":{"object":"RootLintEntry"}}
const s31: Shape = {"test":"date","damaged":true,"scalar":true}
const s32: Shape = {"text":true,"scalar":true}
const s33: Shape = {"list":{"text":true}}
const s34: Shape = {"list":{"text":true,"object":"TranscriptionBrokenReferencesItem","short":"words"}}
const s35: Shape = {"list":{"text":true,"object":"TranscriptionLeftOutItem","short":"text"}}
const s36: Shape = {"text":true}
const s37: Shape = {"test":"uri","object":"LabelledUrl","damaged":true,"scalar":true,"short":"url"}
const s38: Shape = {"test":"uri","damaged":true,"scalar":true}
const s39: Shape = {"list":{"ref":"dataSubjects"}}
const s40: Shape = {"list":{"ref":"controllers"}}
const s41: Shape = {"list":{"test":"countries","scalar":true}}
const s42: Shape = {"object":"NoticeScope"}
const s43: Shape = {"list":{"object":"NoticeOtherItem"}}
const s44: Shape = {"object":"NoticeChanges","none":true,"noneBecause":true}
const s45: Shape = {"list":{"text":true,"object":"Note","short":"text"},"one":true}
const s46: Shape = {"list":{"text":true,"object":"NoticeScopeCoversItem","short":"label"}}
const s47: Shape = {"list":{"text":true,"object":"NoticeScopeExcludesItem","short":"label"}}
const s48: Shape = {"list":{"scalar":true},"none":true,"noneBecause":true}
const s49: Shape = {"list":{"object":"NoticeChangesLogItem"}}
const s50: Shape = {"list":{"ref":"purposes"}}
const s51: Shape = {"list":{"text":true,"object":"ControllerBrandsItem","short":"name"}}
const s52: Shape = {"text":true,"noneBecause":true}
const s53: Shape = {"text":true,"ref":"controllers"}
const s54: Shape = {"test":"countries","scalar":true}
const s55: Shape = {"ref":"controllers"}
const s56: Shape = {"object":"ControllerUnit","scalar":true,"short":"name"}
const s57: Shape = {"list":{"object":"ControllerRegistrationsItem"}}
const s58: Shape = {"object":"Contact"}
const s59: Shape = {"object":"ControllerDpo","none":true,"noneBecause":true}
const s60: Shape = {"object":"Person","none":true,"noneBecause":true}
const s61: Shape = {"list":{"object":"ControllerRepresentativesItem"},"none":true,"noneBecause":true}
const s62: Shape = {"object":"ContactEmail","damaged":true,"none":true,"noneBecause":true,"scalar":true,"short":"address"}
const s63: Shape = {"object":"ContactPost","damaged":true,"none":true,"noneBecause":true,"scalar":true,"short":"address"}
const s64: Shape = {"damaged":true,"none":true,"noneBecause":true,"scalar":true}
const s65: Shape = {"test":"uri","object":"LabelledUrl","damaged":true,"none":true,"noneBecause":true,"scalar":true,"short":"url"}
const s66: Shape = {"ref":"documents"}
const s67: Shape = {"object":"DataSubjectGroupAge"}
const s68: Shape = {"list":{"test":"dataKinds","scalar":true}}
const s69: Shape = {"none":true,"noneBecause":true,"scalar":true}
const s70: Shape = {"list":{"ref":"recipients"}}
const s71: Shape = {"list":{"ref":"products"}}
const s72: Shape = {"ref":"data"}
const s73: Shape = {"ref":"recipients"}
const s74: Shape = {"list":{"ref":"data"}}
const s75: Shape = {"object":"SourceInformed","none":true,"noneBecause":true}
const s76: Shape = {"object":"SourceExemption"}
const s77: Shape = {"test":"vendors","scalar":true}
const s78: Shape = {"list":{"test":"countries","object":"Transfer","scalar":true,"short":"country"}}
const s79: Shape = {"object":"RecipientContract","none":true,"noneBecause":true,"scalar":true}
const s80: Shape = {"list":{"text":true,"ref":"data"},"one":true}
const s81: Shape = {"list":{"ref":"recipients","use":"recipients"}}
const s82: Shape = {"list":{"object":"Mechanism","scalar":true,"short":"type"},"none":true,"noneBecause":true}
const s83: Shape = {"object":"TransferAssessment","none":true,"noneBecause":true}
const s84: Shape = {"list":{"object":"GeneralTransfer"}}
const s85: Shape = {"list":{"ref":"customers"}}
const s86: Shape = {"list":{"object":"RetentionRule","ref":"retention"},"one":true}
const s87: Shape = {"list":{"object":"RetentionStage"}}
const s88: Shape = {"list":{"object":"LawItem","scalar":true,"short":"title"},"one":true}
const s89: Shape = {"list":{"ref":"retention","object":"RetentionRule"}}
const s90: Shape = {"list":{"test":"purposeKinds","scalar":true}}
const s91: Shape = {"list":{"text":true,"ref":"customers"},"one":true}
const s92: Shape = {"list":{"ref":"dataSubjects","use":"dataSubjects"},"none":true,"noneBecause":true}
const s93: Shape = {"list":{"ref":"data","use":"data"},"none":true,"noneBecause":true}
const s94: Shape = {"list":{"ref":"sources","use":"sources"},"none":true,"noneBecause":true}
const s95: Shape = {"none":true,"noneBecause":true,"list":{"object":"Basis","scalar":true,"short":"type"},"one":true}
const s96: Shape = {"none":true,"noneBecause":true,"list":{"object":"SpecialCondition"},"one":true}
const s97: Shape = {"none":true,"noneBecause":true,"list":{"object":"CriminalCondition"},"one":true}
const s98: Shape = {"list":{"ref":"recipients","use":"recipients"},"none":true,"noneBecause":true}
const s99: Shape = {"none":true,"noneBecause":true,"list":{"object":"RetentionRule","ref":"retention"},"one":true}
const s100: Shape = {"none":true,"noneBecause":true,"list":{"object":"Provision"},"one":true}
const s101: Shape = {"none":true,"noneBecause":true,"list":{"object":"Marketing"},"one":true}
const s102: Shape = {"none":true,"noneBecause":true,"list":{"object":"Profiling"},"one":true}
const s103: Shape = {"none":true,"noneBecause":true,"list":{"object":"AutomatedDecision"},"one":true}
const s104: Shape = {"object":"FurtherTo"}
const s105: Shape = {"list":{"ref":"documents"}}
const s106: Shape = {"object":"PurposeDpia","none":true,"noneBecause":true}
const s107: Shape = {"noneBecause":true,"list":{"text":true,"object":"Withdrawal","short":"how"},"one":true}
const s108: Shape = {"list":{"text":true,"object":"BasisInterestsItem","short":"interest"}}
const s109: Shape = {"object":"BasisBalancing","none":true,"noneBecause":true}
const s110: Shape = {"object":"SpecialConditionPolicyDocument","none":true,"noneBecause":true}
const s111: Shape = {"object":"CriminalConditionPolicyDocument","none":true,"noneBecause":true}
const s112: Shape = {"list":{"ref":"recipients"},"none":true,"noneBecause":true}
const s113: Shape = {"object":"MarketingOptOut","none":true,"noneBecause":true}
const s114: Shape = {"ref":"purposes"}
const s115: Shape = {"object":"FurtherToCompatibility"}
const s116: Shape = {"list":{"object":"Basis"},"one":true}
const s117: Shape = {"list":{"ref":"sources","use":"sources"}}
const s118: Shape = {"object":"Profiling","none":true,"noneBecause":true}
const s119: Shape = {"object":"AutomatedDecision","none":true,"noneBecause":true}
const s120: Shape = {"list":{"ref":"data","use":"data"}}
const s121: Shape = {"text":true,"object":"AuthorityRequests","short":"how"}
const s122: Shape = {"map":{"object":"Right","scalar":true,"short":"words"},"scalar":true}
const s123: Shape = {"map":{"object":"Right","scalar":true,"short":"words"}}
const s124: Shape = {"object":"Fee","none":true,"noneBecause":true}
const s125: Shape = {"object":"ComplaintsToController","none":true,"noneBecause":true}
const s126: Shape = {"none":true,"noneBecause":true,"list":{"object":"AuthorityComplaint"},"one":true}
const s127: Shape = {"test":"authorities","object":"StatedAuthority","none":true,"noneBecause":true,"scalar":true,"short":"authority"}
const s128: Shape = {"test":"authorities","scalar":true}
const s129: Shape = {"map":{"object":"Cookie"}}
const s130: Shape = {"object":"CookiesConsent","none":true,"noneBecause":true}
const s131: Shape = {"list":{"ref":"notices"}}
const s132: Shape = {"noneBecause":true,"list":{"text":true,"object":"ChangeOfChoice","short":"how"},"one":true}
const s133: Shape = {"object":"ChildrenParentalConsent","none":true,"noneBecause":true}
const s134: Shape = {"ref":"notices","none":true,"noneBecause":true}
const s135: Shape = {"object":"ChildrenHigherProtection","none":true,"noneBecause":true}
const s136: Shape = {"list":{"text":true,"object":"SecurityMeasuresItem","short":"words"}}
const s137: Shape = {"list":{"object":"SecurityMarkingItem"}}
const s138: Shape = {"list":{"text":true,"object":"SecurityStorageItem","short":"words"}}
const s139: Shape = {"object":"BreachAuthority"}
const s140: Shape = {"object":"BreachPeople"}
const s141: Shape = {"test":"authorities","object":"StatedAuthority","scalar":true,"short":"authority"}
const s142: Shape = {"list":{"object":"Note","scalar":true}}
const s143: Shape = {"test":"sections","scalar":true}

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
    customers: s12,
    services: s13,
    products: s14,
    retention: s15,
    purposes: s16,
    general: s17,
    rights: s18,
    complaints: s19,
    cookies: s20,
    permissions: s21,
    children: s22,
    security: s23,
    breach: s24,
    promises: s25,
    furtherProcessing: s26,
    documents: s27,
    definitions: s28,
    sections: s29,
    include: s1,
    lint: s30,
  },
  Transcription: {
    source: s0,
    retrieved: s31,
    truncated: s32,
    unknown: s1,
    lost: s33,
    brokenReferences: s34,
    leftOut: s35,
  },
  Damaged: {
    damaged: s0,
    written: s0,
  },
  TranscriptionBrokenReferencesItem: {
    words: s36,
  },
  TranscriptionLeftOutItem: {
    text: s36,
    because: s36,
  },
  Brand: {
    name: s36,
    logo: s0,
    accent: s0,
    font: s0,
    url: s37,
  },
  LabelledUrl: {
    label: s36,
    url: s38,
  },
  Notice: {
    title: s36,
    audience: s39,
    issuedBy: s40,
    effective: s31,
    reviewed: s31,
    version: s0,
    url: s37,
    languages: s1,
    audienceCountries: s41,
    serviceLanguages: s1,
    intro: s36,
    scope: s42,
    other: s43,
    incomplete: s36,
    changes: s44,
    notes: s45,
  },
  NoticeScope: {
    covers: s46,
    excludes: s47,
    words: s36,
    limitedTo: s36,
    notes: s45,
  },
  NoticeScopeCoversItem: {
    label: s36,
    url: s37,
  },
  NoticeScopeExcludesItem: {
    label: s36,
    url: s37,
    because: s36,
  },
  Note: {
    text: s36,
  },
  NoticeOtherItem: {
    label: s36,
    where: s36,
    url: s37,
    for: s36,
  },
  NoticeChanges: {
    notify: s48,
    when: s0,
    process: s36,
    log: s49,
    words: s36,
  },
  NoticeChangesLogItem: {
    date: s31,
    what: s36,
    purposes: s50,
    notified: s31,
  },
  Controller: {
    name: s36,
    shortName: s36,
    aliases: s33,
    brands: s51,
    legalForm: s52,
    answeredBy: s53,
    about: s36,
    country: s54,
    establishedIn: s41,
    role: s0,
    partOf: s55,
    unit: s56,
    registrations: s57,
    contact: s58,
    website: s37,
    policy: s37,
    governance: s37,
    dpo: s59,
    accountable: s60,
    oversight: s36,
    representatives: s61,
    publicAuthority: s0,
    charity: s0,
    targets: s48,
    coreActivities: s48,
    words: s36,
    notes: s45,
  },
  ControllerBrandsItem: {
    name: s36,
    url: s37,
  },
  ControllerUnit: {
    name: s36,
    shortName: s36,
  },
  ControllerRegistrationsItem: {
    scheme: s36,
    number: s0,
    words: s36,
  },
  Contact: {
    email: s62,
    post: s63,
    phone: s64,
    form: s65,
    person: s36,
    for: s36,
    words: s36,
    notes: s45,
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
    name: s36,
    contact: s58,
    words: s36,
  },
  Person: {
    who: s36,
    for: s36,
    how: s36,
    contact: s58,
    url: s37,
    words: s36,
  },
  ControllerRepresentativesItem: {
    regime: s0,
    name: s36,
    country: s54,
    contact: s58,
  },
  JointArrangement: {
    controllers: s40,
    purposes: s50,
    essence: s36,
    contactPoint: s55,
    document: s66,
  },
  DataSubjectGroup: {
    label: s36,
    description: s36,
    relation: s1,
    age: s67,
    children: s0,
    countries: s41,
    subscribers: s1,
    words: s36,
    notes: s45,
  },
  DataSubjectGroupAge: {
    from: s0,
    through: s0,
  },
  Datum: {
    label: s36,
    kinds: s68,
    certainty: s0,
    openEnded: s32,
    special: s48,
    criminal: s69,
    inferred: s0,
    identifiable: s0,
    onDevice: s0,
    straightTo: s70,
    products: s71,
    collected: s0,
    form: s37,
    aliasOf: s72,
    words: s36,
    notes: s45,
  },
  Source: {
    type: s0,
    label: s36,
    when: s36,
    name: s36,
    whyNotNamed: s36,
    sector: s36,
    publiclyAccessible: s0,
    recipient: s73,
    controller: s55,
    data: s74,
    dataSubjects: s39,
    products: s71,
    medium: s0,
    url: s37,
    requiredFieldsMarked: s0,
    informed: s75,
    exemption: s76,
    assurance: s36,
    certainty: s0,
    words: s36,
    notes: s45,
  },
  SourceInformed: {
    when: s0,
    how: s36,
  },
  SourceExemption: {
    provision: s0,
    safeguards: s36,
    published: s37,
  },
  Recipient: {
    type: s0,
    role: s0,
    vendor: s77,
    name: s36,
    label: s36,
    does: s36,
    sector: s36,
    whyNotNamed: s36,
    statedAs: s36,
    openEnded: s32,
    controller: s55,
    group: s36,
    countries: s78,
    accessFrom: s78,
    region: s36,
    regionFrame: s0,
    stated: s36,
    contract: s79,
    data: s74,
    only: s36,
    withheld: s80,
    passesTo: s81,
    products: s71,
    when: s36,
    staffAccess: s36,
    policy: s37,
    certainty: s0,
    since: s36,
    words: s36,
    notes: s45,
  },
  Transfer: {
    country: s54,
    mechanisms: s82,
    assessment: s83,
    stated: s36,
    when: s36,
  },
  Mechanism: {
    type: s0,
    copy: s36,
    copyUrl: s37,
    checked: s31,
    coversStaffData: s0,
    scope: s36,
    signed: s31,
    swissChanges: s0,
    occasional: s0,
    risksTold: s0,
    how: s36,
    withdraw: s36,
    authorityTold: s0,
    fallback: s36,
  },
  TransferAssessment: {
    done: s31,
    reference: s36,
  },
  RecipientContract: {
    signed: s31,
    reference: s36,
  },
  UseFields: {
    data: s74,
    dataSubjects: s39,
    only: s36,
    withheld: s80,
    products: s71,
    when: s36,
    certainty: s0,
    because: s36,
    withoutConsent: s0,
    words: s36,
    notes: s45,
  },
  TransferTerms: {
    copies: s36,
    copiesFrom: s58,
    places: s84,
    words: s36,
    notes: s45,
  },
  GeneralTransfer: {
    country: s54,
    region: s36,
    mechanisms: s82,
    assessment: s83,
    stated: s36,
    data: s74,
    purposes: s50,
    when: s36,
    certainty: s0,
    notes: s45,
  },
  Customer: {
    name: s36,
    label: s36,
    policy: s37,
    contact: s58,
    representative: s36,
    dpo: s36,
    since: s31,
    listKept: s36,
    notes: s45,
  },
  Service: {
    title: s36,
    does: s36,
    customers: s85,
    dataSubjects: s39,
    data: s74,
    recipients: s81,
    retention: s86,
    measures: s33,
  },
  RetentionRule: {
    keep: s0,
    after: s36,
    until: s36,
    atMost: s0,
    atLeast: s0,
    stages: s87,
    criterion: s36,
    document: s66,
    userControlled: s36,
    data: s74,
    dataSubjects: s39,
    products: s71,
    records: s36,
    because: s36,
    law: s88,
    end: s1,
    onRequest: s1,
    reviewEvery: s0,
    when: s36,
    certainty: s0,
    exceptions: s89,
    words: s36,
  },
  RetentionStage: {
    keep: s0,
    where: s36,
  },
  LawItem: {
    title: s36,
    provision: s0,
    country: s54,
    url: s37,
  },
  Product: {
    name: s36,
    url: s37,
  },
  Purpose: {
    title: s36,
    phrase: s36,
    description: s36,
    kinds: s90,
    controllers: s40,
    onBehalfOf: s91,
    products: s71,
    dataSubjects: s92,
    data: s93,
    sources: s94,
    basis: s95,
    specialCategoryCondition: s96,
    criminalOffenceCondition: s97,
    recipients: s98,
    retention: s99,
    provision: s100,
    marketing: s101,
    profiling: s102,
    automatedDecisions: s103,
    furtherTo: s104,
    when: s36,
    certainty: s0,
    storedIn: s36,
    documents: s105,
    automatedMeans: s0,
    since: s31,
    effects: s52,
    selfService: s36,
    dpia: s106,
    risks: s1,
    words: s36,
    notes: s45,
  },
  Basis: {
    type: s0,
    method: s0,
    how: s36,
    givenBy: s39,
    covers: s36,
    withdraw: s107,
    separate: s0,
    refusable: s0,
    for: s36,
    dataSubjects: s39,
    data: s74,
    regimes: s1,
    when: s36,
    certainty: s0,
    words: s36,
    notes: s45,
    stage: s0,
    contract: s36,
    law: s88,
    whose: s36,
    task: s36,
    condition: s0,
    outsidePublicTask: s36,
    interests: s108,
    balancing: s109,
    untilObjection: s36,
  },
  Withdrawal: {
    how: s36,
    routes: s1,
    asEasy: s0,
    words: s36,
  },
  BasisInterestsItem: {
    interest: s36,
    holder: s0,
    who: s36,
    words: s36,
  },
  BasisBalancing: {
    done: s31,
    summary: s36,
    necessity: s36,
    children: s36,
  },
  SpecialCondition: {
    type: s0,
    method: s0,
    how: s36,
    givenBy: s39,
    covers: s36,
    withdraw: s107,
    separate: s0,
    refusable: s0,
    for: s36,
    dataSubjects: s39,
    data: s74,
    regimes: s1,
    when: s36,
    certainty: s0,
    words: s36,
    notes: s45,
    law: s88,
    schedule1: s0,
    policyDocument: s110,
    aims: s1,
    secrecy: s36,
  },
  SpecialConditionPolicyDocument: {
    reference: s36,
    reviewed: s31,
  },
  CriminalCondition: {
    type: s0,
    law: s88,
    schedule1: s0,
    policyDocument: s111,
    for: s36,
    dataSubjects: s39,
    data: s74,
    regimes: s1,
    when: s36,
    certainty: s0,
    words: s36,
    notes: s45,
  },
  CriminalConditionPolicyDocument: {
    reference: s36,
    reviewed: s31,
  },
  Provision: {
    requirement: s0,
    obliged: s0,
    consequence: s52,
    law: s88,
    data: s74,
    words: s36,
  },
  Marketing: {
    channels: s1,
    promotes: s1,
    thirdParties: s112,
    mode: s0,
    senderNamed: s0,
    obtained: s0,
    optOut: s113,
    for: s36,
    dataSubjects: s39,
    data: s74,
    regimes: s1,
    when: s36,
    certainty: s0,
    words: s36,
    notes: s45,
  },
  MarketingOptOut: {
    atCollection: s0,
    everyMessage: s0,
    routes: s1,
    how: s36,
    conditions: s36,
    atAnyTime: s0,
  },
  Profiling: {
    inputs: s74,
    does: s36,
    logic: s36,
    consequences: s36,
    words: s36,
    when: s36,
  },
  AutomatedDecision: {
    decides: s36,
    solelyAutomated: s0,
    humanInvolvement: s52,
    effect: s0,
    logic: s36,
    significance: s36,
    consequences: s36,
    ground: s0,
    law: s88,
    data: s74,
    safeguards: s48,
    use: s36,
    swissException: s0,
  },
  FurtherTo: {
    purpose: s114,
    route: s0,
    compatibility: s115,
    law: s88,
    ukRoute: s36,
    announced: s31,
    starts: s31,
  },
  FurtherToCompatibility: {
    link: s36,
    context: s36,
    nature: s36,
    consequences: s36,
    safeguards: s36,
  },
  PurposeDpia: {
    done: s31,
    reference: s36,
    notRequired: s36,
  },
  General: {
    recipients: s81,
    retention: s99,
    bases: s116,
    basisExplained: s0,
    sources: s117,
    profiling: s118,
    automatedDecisions: s119,
    provision: s100,
    effects: s52,
    data: s120,
    authorityRequests: s121,
    motive: s36,
    words: s36,
    notes: s45,
  },
  AuthorityRequests: {
    how: s36,
    informs: s0,
    report: s37,
    notes: s45,
  },
  Rights: {
    list: s122,
    others: s123,
    contact: s58,
    responseTime: s0,
    extension: s52,
    fee: s124,
    form: s0,
    identity: s52,
    informal: s36,
    agents: s52,
    appeal: s36,
    refusal: s36,
    lawNamed: s36,
    words: s36,
    notes: s45,
  },
  Right: {
    words: s36,
    conditions: s33,
    exceptions: s33,
    contact: s58,
    how: s36,
    form: s0,
    fee: s124,
    formats: s1,
    answerContains: s33,
    selfService: s36,
    purposes: s50,
    dataSubjects: s39,
    separate: s0,
    atAnyTime: s0,
    notApplicable: s36,
    document: s66,
    notes: s45,
  },
  Fee: {
    when: s33,
    amount: s36,
    words: s36,
  },
  Complaints: {
    toController: s125,
    toAuthority: s126,
    usFirst: s0,
    notes: s45,
  },
  ComplaintsToController: {
    contact: s58,
    form: s37,
    acknowledgeWithin: s0,
    respondWithin: s0,
    process: s36,
    words: s36,
    scope: s36,
  },
  AuthorityComplaint: {
    authority: s127,
    words: s36,
    scope: s36,
    afterController: s0,
    when: s36,
    how: s36,
  },
  StatedAuthority: {
    authority: s128,
    name: s36,
    alsoWritten: s1,
    abbreviation: s0,
    contact: s58,
    url: s37,
  },
  Cookies: {
    certainty: s0,
    items: s129,
    consent: s130,
    document: s66,
    notices: s131,
    notes: s45,
    words: s36,
  },
  Cookie: {
    name: s0,
    provider: s73,
    does: s36,
    purpose: s114,
    category: s0,
    storage: s0,
    duration: s0,
    party: s0,
    sharedWith: s112,
    exemption: s0,
    exemptionSource: s36,
    objection: s52,
    certainty: s0,
    when: s36,
    products: s71,
    notices: s131,
    providerName: s36,
  },
  CookiesConsent: {
    banner: s0,
    method: s0,
    granular: s0,
    rejectAsEasy: s0,
    withdraw: s132,
  },
  ChangeOfChoice: {
    how: s36,
    control: s0,
  },
  Permission: {
    name: s36,
    does: s36,
    purpose: s114,
    data: s74,
    needed: s0,
    refusal: s52,
    off: s36,
    when: s36,
    certainty: s0,
    products: s71,
    notices: s131,
    words: s36,
    notes: s45,
  },
  Children: {
    serviceForChildren: s0,
    likelyAccessed: s0,
    minAge: s0,
    definedAge: s0,
    parentalConsent: s133,
    notice: s134,
    higherProtection: s135,
    words: s36,
    notes: s45,
    notices: s131,
    noticeWords: s36,
  },
  ChildrenParentalConsent: {
    below: s0,
    method: s36,
    verified: s52,
    covers: s36,
  },
  ChildrenHigherProtection: {
    assessed: s31,
    defaults: s36,
  },
  Security: {
    measures: s136,
    notices: s131,
    marking: s137,
    storage: s138,
    notes: s45,
  },
  SecurityMeasuresItem: {
    words: s36,
    type: s0,
    purposes: s50,
    notices: s131,
  },
  SecurityMarkingItem: {
    when: s36,
    text: s36,
  },
  SecurityStorageItem: {
    words: s36,
    purposes: s50,
    notices: s131,
  },
  Breach: {
    assess: s36,
    authority: s139,
    people: s140,
    notices: s131,
    notes: s45,
  },
  BreachAuthority: {
    authority: s141,
    threshold: s36,
    within: s0,
    clock: s0,
    words: s36,
  },
  BreachPeople: {
    threshold: s36,
    how: s36,
    words: s36,
  },
  Pledge: {
    type: s0,
    words: s36,
    exceptions: s142,
    kinds: s68,
    data: s74,
    purposes: s50,
    dataSubjects: s39,
    recipients: s70,
    effort: s0,
    certainty: s0,
    notes: s45,
  },
  FurtherProcessing: {
    compatible: s36,
    unrelated: s36,
    conditions: s33,
    informs: s0,
    anonymised: s36,
    words: s36,
    notes: s45,
  },
  Document: {
    title: s36,
    url: s65,
    kind: s0,
    notes: s45,
  },
  Definition: {
    term: s0,
    meaning: s36,
    kind: s0,
  },
  Section: {
    title: s36,
    text: s36,
    after: s143,
    notices: s131,
  },
  RootLintEntry: {
    severity: s0,
    because: s36,
  },
}

/** The sections of a notice, which another section can follow. */
export const sectionIds: readonly string[] = ["in-short","who-we-are","what-we-collect","why","sensitive-data","who-receives","other-countries","how-long","automated-decisions","rights","right-to-object","complaints","cookies","permissions","children","security","changes"]

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

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
const s32: Shape = {"text":"published","scalar":true}
const s33: Shape = {"list":{"text":"published"}}
const s34: Shape = {"list":{"text":"published","object":"TranscriptionBrokenReferencesItem","short":"words"}}
const s35: Shape = {"list":{"text":"published","object":"TranscriptionLeftOutItem","short":"text"}}
const s36: Shape = {"text":"published"}
const s37: Shape = {"text":"reason"}
const s38: Shape = {"text":"name"}
const s39: Shape = {"test":"uri","object":"LabelledUrl","damaged":true,"scalar":true,"short":"url"}
const s40: Shape = {"text":"title"}
const s41: Shape = {"test":"uri","damaged":true,"scalar":true}
const s42: Shape = {"list":{"ref":"dataSubjects"}}
const s43: Shape = {"list":{"ref":"controllers"}}
const s44: Shape = {"list":{"test":"countries","scalar":true}}
const s45: Shape = {"text":"prose"}
const s46: Shape = {"object":"NoticeScope"}
const s47: Shape = {"list":{"object":"NoticeOtherItem"}}
const s48: Shape = {"object":"NoticeChanges","none":true,"noneBecause":true}
const s49: Shape = {"list":{"text":"prose","object":"Note","short":"text"},"one":true}
const s50: Shape = {"list":{"text":"title","object":"NoticeScopeCoversItem","short":"label"}}
const s51: Shape = {"list":{"text":"title","object":"NoticeScopeExcludesItem","short":"label"}}
const s52: Shape = {"text":"limit"}
const s53: Shape = {"text":"place"}
const s54: Shape = {"text":"people"}
const s55: Shape = {"list":{"scalar":true},"none":true,"noneBecause":true}
const s56: Shape = {"text":"way"}
const s57: Shape = {"list":{"object":"NoticeChangesLogItem"}}
const s58: Shape = {"list":{"ref":"purposes"}}
const s59: Shape = {"list":{"text":"name"}}
const s60: Shape = {"list":{"text":"name","object":"ControllerBrandsItem","short":"name"}}
const s61: Shape = {"text":"name","noneBecause":true}
const s62: Shape = {"text":"name","ref":"controllers"}
const s63: Shape = {"test":"countries","scalar":true}
const s64: Shape = {"ref":"controllers"}
const s65: Shape = {"object":"ControllerUnit","scalar":true,"short":"name"}
const s66: Shape = {"list":{"object":"ControllerRegistrationsItem"}}
const s67: Shape = {"object":"Contact"}
const s68: Shape = {"object":"ControllerDpo","none":true,"noneBecause":true}
const s69: Shape = {"object":"Person","none":true,"noneBecause":true}
const s70: Shape = {"list":{"object":"ControllerRepresentativesItem"},"none":true,"noneBecause":true}
const s71: Shape = {"object":"ContactEmail","damaged":true,"none":true,"noneBecause":true,"scalar":true,"short":"address"}
const s72: Shape = {"object":"ContactPost","damaged":true,"none":true,"noneBecause":true,"scalar":true,"short":"address"}
const s73: Shape = {"damaged":true,"none":true,"noneBecause":true,"scalar":true}
const s74: Shape = {"test":"uri","object":"LabelledUrl","damaged":true,"none":true,"noneBecause":true,"scalar":true,"short":"url"}
const s75: Shape = {"text":"contact"}
const s76: Shape = {"ref":"documents"}
const s77: Shape = {"object":"DataSubjectGroupAge"}
const s78: Shape = {"text":"data"}
const s79: Shape = {"list":{"test":"dataKinds","scalar":true}}
const s80: Shape = {"text":"data","scalar":true}
const s81: Shape = {"none":true,"noneBecause":true,"scalar":true}
const s82: Shape = {"list":{"ref":"recipients"}}
const s83: Shape = {"list":{"ref":"products"}}
const s84: Shape = {"ref":"data"}
const s85: Shape = {"text":"source"}
const s86: Shape = {"text":"condition"}
const s87: Shape = {"ref":"recipients"}
const s88: Shape = {"list":{"ref":"data"}}
const s89: Shape = {"object":"SourceInformed","none":true,"noneBecause":true}
const s90: Shape = {"object":"SourceExemption"}
const s91: Shape = {"text":"record"}
const s92: Shape = {"text":"safeguard"}
const s93: Shape = {"test":"vendors","scalar":true}
const s94: Shape = {"text":"recipient"}
const s95: Shape = {"text":"purpose"}
const s96: Shape = {"text":"recipient","scalar":true}
const s97: Shape = {"list":{"test":"countries","object":"Transfer","scalar":true,"short":"country"}}
const s98: Shape = {"object":"RecipientContract","none":true,"noneBecause":true,"scalar":true}
const s99: Shape = {"list":{"text":"data","ref":"data"},"one":true}
const s100: Shape = {"list":{"ref":"recipients","use":"recipients"}}
const s101: Shape = {"list":{"object":"Mechanism","scalar":true,"short":"type"},"none":true,"noneBecause":true}
const s102: Shape = {"object":"TransferAssessment","none":true,"noneBecause":true}
const s103: Shape = {"list":{"object":"GeneralTransfer"}}
const s104: Shape = {"list":{"ref":"customers"}}
const s105: Shape = {"list":{"object":"RetentionRule","ref":"retention"},"one":true}
const s106: Shape = {"list":{"text":"safeguard"}}
const s107: Shape = {"text":"start"}
const s108: Shape = {"text":"end"}
const s109: Shape = {"list":{"object":"RetentionStage"}}
const s110: Shape = {"text":"period"}
const s111: Shape = {"list":{"object":"LawItem","scalar":true,"short":"title"},"one":true}
const s112: Shape = {"list":{"ref":"retention","object":"RetentionRule"}}
const s113: Shape = {"text":"law"}
const s114: Shape = {"list":{"test":"purposeKinds","scalar":true}}
const s115: Shape = {"list":{"text":"name","ref":"customers"},"one":true}
const s116: Shape = {"list":{"ref":"dataSubjects","use":"dataSubjects"},"none":true,"noneBecause":true}
const s117: Shape = {"list":{"ref":"data","use":"data"},"none":true,"noneBecause":true}
const s118: Shape = {"list":{"ref":"sources","use":"sources"},"none":true,"noneBecause":true}
const s119: Shape = {"none":true,"noneBecause":true,"list":{"object":"Basis","scalar":true,"short":"type"},"one":true}
const s120: Shape = {"none":true,"noneBecause":true,"list":{"object":"SpecialCondition"},"one":true}
const s121: Shape = {"none":true,"noneBecause":true,"list":{"object":"CriminalCondition"},"one":true}
const s122: Shape = {"list":{"ref":"recipients","use":"recipients"},"none":true,"noneBecause":true}
const s123: Shape = {"none":true,"noneBecause":true,"list":{"object":"RetentionRule","ref":"retention"},"one":true}
const s124: Shape = {"none":true,"noneBecause":true,"list":{"object":"Provision"},"one":true}
const s125: Shape = {"none":true,"noneBecause":true,"list":{"object":"Marketing"},"one":true}
const s126: Shape = {"none":true,"noneBecause":true,"list":{"object":"Profiling"},"one":true}
const s127: Shape = {"none":true,"noneBecause":true,"list":{"object":"AutomatedDecision"},"one":true}
const s128: Shape = {"object":"FurtherTo"}
const s129: Shape = {"list":{"ref":"documents"}}
const s130: Shape = {"text":"purpose","noneBecause":true}
const s131: Shape = {"object":"PurposeDpia","none":true,"noneBecause":true}
const s132: Shape = {"noneBecause":true,"list":{"text":"way","object":"Withdrawal","short":"how"},"one":true}
const s133: Shape = {"list":{"text":"purpose","object":"BasisInterestsItem","short":"interest"}}
const s134: Shape = {"object":"BasisBalancing","none":true,"noneBecause":true}
const s135: Shape = {"object":"SpecialConditionPolicyDocument","none":true,"noneBecause":true}
const s136: Shape = {"object":"CriminalConditionPolicyDocument","none":true,"noneBecause":true}
const s137: Shape = {"text":"prose","noneBecause":true}
const s138: Shape = {"list":{"ref":"recipients"},"none":true,"noneBecause":true}
const s139: Shape = {"object":"MarketingOptOut","none":true,"noneBecause":true}
const s140: Shape = {"text":"right"}
const s141: Shape = {"text":"decision"}
const s142: Shape = {"text":"decision","noneBecause":true}
const s143: Shape = {"ref":"purposes"}
const s144: Shape = {"object":"FurtherToCompatibility"}
const s145: Shape = {"list":{"object":"Basis"},"one":true}
const s146: Shape = {"list":{"ref":"sources","use":"sources"}}
const s147: Shape = {"object":"Profiling","none":true,"noneBecause":true}
const s148: Shape = {"object":"AutomatedDecision","none":true,"noneBecause":true}
const s149: Shape = {"list":{"ref":"data","use":"data"}}
const s150: Shape = {"text":"prose","object":"AuthorityRequests","short":"how"}
const s151: Shape = {"map":{"object":"Right","scalar":true,"short":"words"},"scalar":true}
const s152: Shape = {"map":{"object":"Right","scalar":true,"short":"words"}}
const s153: Shape = {"text":"right","noneBecause":true}
const s154: Shape = {"object":"Fee","none":true,"noneBecause":true}
const s155: Shape = {"text":"way","noneBecause":true}
const s156: Shape = {"list":{"text":"right"}}
const s157: Shape = {"list":{"text":"prose"}}
const s158: Shape = {"object":"ComplaintsToController","none":true,"noneBecause":true}
const s159: Shape = {"none":true,"noneBecause":true,"list":{"object":"AuthorityComplaint"},"one":true}
const s160: Shape = {"test":"authorities","object":"StatedAuthority","none":true,"noneBecause":true,"scalar":true,"short":"authority"}
const s161: Shape = {"test":"authorities","scalar":true}
const s162: Shape = {"map":{"object":"Cookie"}}
const s163: Shape = {"object":"CookiesConsent","none":true,"noneBecause":true}
const s164: Shape = {"list":{"ref":"notices"}}
const s165: Shape = {"noneBecause":true,"list":{"text":"way","object":"ChangeOfChoice","short":"how"},"one":true}
const s166: Shape = {"object":"ChildrenParentalConsent","none":true,"noneBecause":true}
const s167: Shape = {"ref":"notices","none":true,"noneBecause":true}
const s168: Shape = {"object":"ChildrenHigherProtection","none":true,"noneBecause":true}
const s169: Shape = {"text":"safeguard","noneBecause":true}
const s170: Shape = {"list":{"text":"safeguard","object":"SecurityMeasuresItem","short":"words"}}
const s171: Shape = {"list":{"object":"SecurityMarkingItem"}}
const s172: Shape = {"list":{"text":"place","object":"SecurityStorageItem","short":"words"}}
const s173: Shape = {"object":"BreachAuthority"}
const s174: Shape = {"object":"BreachPeople"}
const s175: Shape = {"test":"authorities","object":"StatedAuthority","scalar":true,"short":"authority"}
const s176: Shape = {"list":{"object":"Note","scalar":true}}
const s177: Shape = {"test":"sections","scalar":true}

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
    because: s37,
  },
  Brand: {
    name: s38,
    logo: s0,
    accent: s0,
    font: s0,
    url: s39,
  },
  LabelledUrl: {
    label: s40,
    url: s41,
  },
  Notice: {
    title: s40,
    audience: s42,
    issuedBy: s43,
    effective: s31,
    reviewed: s31,
    version: s0,
    url: s39,
    languages: s1,
    audienceCountries: s44,
    serviceLanguages: s1,
    intro: s45,
    scope: s46,
    other: s47,
    incomplete: s45,
    changes: s48,
    notes: s49,
  },
  NoticeScope: {
    covers: s50,
    excludes: s51,
    words: s36,
    limitedTo: s52,
    notes: s49,
  },
  NoticeScopeCoversItem: {
    label: s40,
    url: s39,
  },
  NoticeScopeExcludesItem: {
    label: s40,
    url: s39,
    because: s37,
  },
  Note: {
    text: s45,
  },
  NoticeOtherItem: {
    label: s40,
    where: s53,
    url: s39,
    for: s54,
  },
  NoticeChanges: {
    notify: s55,
    when: s0,
    process: s56,
    log: s57,
    words: s36,
  },
  NoticeChangesLogItem: {
    date: s31,
    what: s45,
    purposes: s58,
    notified: s31,
  },
  Controller: {
    name: s38,
    shortName: s38,
    aliases: s59,
    brands: s60,
    legalForm: s61,
    answeredBy: s62,
    about: s45,
    country: s63,
    establishedIn: s44,
    role: s0,
    partOf: s64,
    unit: s65,
    registrations: s66,
    contact: s67,
    website: s39,
    policy: s39,
    governance: s39,
    dpo: s68,
    accountable: s69,
    oversight: s38,
    representatives: s70,
    publicAuthority: s0,
    charity: s0,
    targets: s55,
    coreActivities: s55,
    words: s36,
    notes: s49,
  },
  ControllerBrandsItem: {
    name: s38,
    url: s39,
  },
  ControllerUnit: {
    name: s38,
    shortName: s38,
  },
  ControllerRegistrationsItem: {
    scheme: s38,
    number: s0,
    words: s36,
  },
  Contact: {
    email: s71,
    post: s72,
    phone: s73,
    form: s74,
    person: s75,
    for: s75,
    words: s36,
    notes: s49,
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
    name: s75,
    contact: s67,
    words: s36,
  },
  Person: {
    who: s75,
    for: s75,
    how: s45,
    contact: s67,
    url: s39,
    words: s36,
  },
  ControllerRepresentativesItem: {
    regime: s0,
    name: s75,
    country: s63,
    contact: s67,
  },
  JointArrangement: {
    controllers: s43,
    purposes: s58,
    essence: s45,
    contactPoint: s64,
    document: s76,
  },
  DataSubjectGroup: {
    label: s54,
    description: s54,
    relation: s1,
    age: s77,
    children: s0,
    countries: s44,
    subscribers: s1,
    words: s36,
    notes: s49,
  },
  DataSubjectGroupAge: {
    from: s0,
    through: s0,
  },
  Datum: {
    label: s78,
    kinds: s79,
    certainty: s0,
    openEnded: s80,
    special: s55,
    criminal: s81,
    inferred: s0,
    identifiable: s0,
    onDevice: s0,
    straightTo: s82,
    products: s83,
    collected: s0,
    form: s39,
    aliasOf: s84,
    words: s36,
    notes: s49,
  },
  Source: {
    type: s0,
    label: s85,
    when: s86,
    name: s85,
    whyNotNamed: s37,
    sector: s85,
    publiclyAccessible: s0,
    recipient: s87,
    controller: s64,
    data: s88,
    dataSubjects: s42,
    products: s83,
    medium: s0,
    url: s39,
    requiredFieldsMarked: s0,
    informed: s89,
    exemption: s90,
    assurance: s91,
    certainty: s0,
    words: s36,
    notes: s49,
  },
  SourceInformed: {
    when: s0,
    how: s56,
  },
  SourceExemption: {
    provision: s0,
    safeguards: s92,
    published: s39,
  },
  Recipient: {
    type: s0,
    role: s0,
    vendor: s93,
    name: s94,
    label: s94,
    does: s95,
    sector: s94,
    whyNotNamed: s37,
    statedAs: s94,
    openEnded: s96,
    controller: s64,
    group: s94,
    countries: s97,
    accessFrom: s97,
    region: s53,
    regionFrame: s0,
    stated: s92,
    contract: s98,
    data: s88,
    only: s52,
    withheld: s99,
    passesTo: s100,
    products: s83,
    when: s86,
    staffAccess: s91,
    policy: s39,
    certainty: s0,
    since: s91,
    words: s36,
    notes: s49,
  },
  Transfer: {
    country: s63,
    mechanisms: s101,
    assessment: s102,
    stated: s92,
    when: s86,
  },
  Mechanism: {
    type: s0,
    copy: s56,
    copyUrl: s39,
    checked: s31,
    coversStaffData: s0,
    scope: s91,
    signed: s31,
    swissChanges: s0,
    occasional: s0,
    risksTold: s0,
    how: s56,
    withdraw: s56,
    authorityTold: s0,
    fallback: s91,
  },
  TransferAssessment: {
    done: s31,
    reference: s91,
  },
  RecipientContract: {
    signed: s31,
    reference: s91,
  },
  UseFields: {
    data: s88,
    dataSubjects: s42,
    only: s52,
    withheld: s99,
    products: s83,
    when: s86,
    certainty: s0,
    because: s37,
    withoutConsent: s0,
    words: s36,
    notes: s49,
  },
  TransferTerms: {
    copies: s56,
    copiesFrom: s67,
    places: s103,
    words: s36,
    notes: s49,
  },
  GeneralTransfer: {
    country: s63,
    region: s53,
    mechanisms: s101,
    assessment: s102,
    stated: s92,
    data: s88,
    purposes: s58,
    when: s86,
    certainty: s0,
    notes: s49,
  },
  Customer: {
    name: s38,
    label: s38,
    policy: s39,
    contact: s67,
    representative: s91,
    dpo: s91,
    since: s31,
    listKept: s91,
    notes: s49,
  },
  Service: {
    title: s40,
    does: s95,
    customers: s104,
    dataSubjects: s42,
    data: s88,
    recipients: s100,
    retention: s105,
    measures: s106,
  },
  RetentionRule: {
    keep: s0,
    after: s107,
    until: s108,
    atMost: s0,
    atLeast: s0,
    stages: s109,
    criterion: s110,
    document: s76,
    userControlled: s56,
    data: s88,
    dataSubjects: s42,
    products: s83,
    records: s78,
    because: s37,
    law: s111,
    end: s1,
    onRequest: s1,
    reviewEvery: s0,
    when: s86,
    certainty: s0,
    exceptions: s112,
    words: s36,
  },
  RetentionStage: {
    keep: s0,
    where: s53,
  },
  LawItem: {
    title: s113,
    provision: s0,
    country: s63,
    url: s39,
  },
  Product: {
    name: s40,
    url: s39,
  },
  Purpose: {
    title: s95,
    phrase: s95,
    description: s95,
    kinds: s114,
    controllers: s43,
    onBehalfOf: s115,
    products: s83,
    dataSubjects: s116,
    data: s117,
    sources: s118,
    basis: s119,
    specialCategoryCondition: s120,
    criminalOffenceCondition: s121,
    recipients: s122,
    retention: s123,
    provision: s124,
    marketing: s125,
    profiling: s126,
    automatedDecisions: s127,
    furtherTo: s128,
    when: s86,
    certainty: s0,
    storedIn: s91,
    documents: s129,
    automatedMeans: s0,
    since: s31,
    effects: s130,
    selfService: s56,
    dpia: s131,
    risks: s1,
    words: s36,
    notes: s49,
  },
  Basis: {
    type: s0,
    method: s0,
    how: s56,
    givenBy: s42,
    covers: s95,
    withdraw: s132,
    separate: s0,
    refusable: s0,
    for: s52,
    dataSubjects: s42,
    data: s88,
    regimes: s1,
    when: s86,
    certainty: s0,
    words: s36,
    notes: s49,
    stage: s0,
    contract: s95,
    law: s111,
    whose: s54,
    task: s95,
    condition: s0,
    outsidePublicTask: s91,
    interests: s133,
    balancing: s134,
    untilObjection: s52,
  },
  Withdrawal: {
    how: s56,
    routes: s1,
    asEasy: s0,
    words: s36,
  },
  BasisInterestsItem: {
    interest: s95,
    holder: s0,
    who: s54,
    words: s36,
  },
  BasisBalancing: {
    done: s31,
    summary: s37,
    necessity: s91,
    children: s91,
  },
  SpecialCondition: {
    type: s0,
    method: s0,
    how: s56,
    givenBy: s42,
    covers: s95,
    withdraw: s132,
    separate: s0,
    refusable: s0,
    for: s52,
    dataSubjects: s42,
    data: s88,
    regimes: s1,
    when: s86,
    certainty: s0,
    words: s36,
    notes: s49,
    law: s111,
    schedule1: s0,
    policyDocument: s135,
    aims: s1,
    secrecy: s91,
  },
  SpecialConditionPolicyDocument: {
    reference: s91,
    reviewed: s31,
  },
  CriminalCondition: {
    type: s0,
    law: s111,
    schedule1: s0,
    policyDocument: s136,
    for: s52,
    dataSubjects: s42,
    data: s88,
    regimes: s1,
    when: s86,
    certainty: s0,
    words: s36,
    notes: s49,
  },
  CriminalConditionPolicyDocument: {
    reference: s91,
    reviewed: s31,
  },
  Provision: {
    requirement: s0,
    obliged: s0,
    consequence: s137,
    law: s111,
    data: s88,
    words: s36,
  },
  Marketing: {
    channels: s1,
    promotes: s1,
    thirdParties: s138,
    mode: s0,
    senderNamed: s0,
    obtained: s0,
    optOut: s139,
    for: s52,
    dataSubjects: s42,
    data: s88,
    regimes: s1,
    when: s86,
    certainty: s0,
    words: s36,
    notes: s49,
  },
  MarketingOptOut: {
    atCollection: s0,
    everyMessage: s0,
    routes: s1,
    how: s56,
    conditions: s140,
    atAnyTime: s0,
  },
  Profiling: {
    inputs: s88,
    does: s141,
    logic: s141,
    consequences: s141,
    words: s36,
    when: s86,
  },
  AutomatedDecision: {
    decides: s141,
    solelyAutomated: s0,
    humanInvolvement: s142,
    effect: s0,
    logic: s141,
    significance: s141,
    consequences: s141,
    ground: s0,
    law: s111,
    data: s88,
    safeguards: s55,
    use: s56,
    swissException: s0,
  },
  FurtherTo: {
    purpose: s143,
    route: s0,
    compatibility: s144,
    law: s111,
    ukRoute: s91,
    announced: s31,
    starts: s31,
  },
  FurtherToCompatibility: {
    link: s91,
    context: s91,
    nature: s91,
    consequences: s91,
    safeguards: s91,
  },
  PurposeDpia: {
    done: s31,
    reference: s91,
    notRequired: s37,
  },
  General: {
    recipients: s100,
    retention: s123,
    bases: s145,
    basisExplained: s0,
    sources: s146,
    profiling: s147,
    automatedDecisions: s148,
    provision: s124,
    effects: s130,
    data: s149,
    authorityRequests: s150,
    motive: s95,
    words: s36,
    notes: s49,
  },
  AuthorityRequests: {
    how: s45,
    informs: s0,
    report: s39,
    notes: s49,
  },
  Rights: {
    list: s151,
    others: s152,
    contact: s67,
    responseTime: s0,
    extension: s153,
    fee: s154,
    form: s0,
    identity: s153,
    informal: s56,
    agents: s155,
    appeal: s56,
    refusal: s140,
    lawNamed: s113,
    words: s36,
    notes: s49,
  },
  Right: {
    words: s36,
    conditions: s156,
    exceptions: s156,
    contact: s67,
    how: s56,
    form: s0,
    fee: s154,
    formats: s1,
    answerContains: s157,
    selfService: s56,
    purposes: s58,
    dataSubjects: s42,
    separate: s0,
    atAnyTime: s0,
    notApplicable: s140,
    document: s76,
    notes: s49,
  },
  Fee: {
    when: s156,
    amount: s140,
    words: s140,
  },
  Complaints: {
    toController: s158,
    toAuthority: s159,
    usFirst: s0,
    notes: s49,
  },
  ComplaintsToController: {
    contact: s67,
    form: s39,
    acknowledgeWithin: s0,
    respondWithin: s0,
    process: s45,
    words: s36,
    scope: s140,
  },
  AuthorityComplaint: {
    authority: s160,
    words: s36,
    scope: s140,
    afterController: s0,
    when: s140,
    how: s56,
  },
  StatedAuthority: {
    authority: s161,
    name: s38,
    alsoWritten: s1,
    abbreviation: s0,
    contact: s67,
    url: s39,
  },
  Cookies: {
    certainty: s0,
    items: s162,
    consent: s163,
    document: s76,
    notices: s164,
    notes: s49,
    words: s36,
  },
  Cookie: {
    name: s0,
    provider: s87,
    does: s95,
    purpose: s143,
    category: s0,
    storage: s0,
    duration: s0,
    party: s0,
    sharedWith: s138,
    exemption: s0,
    exemptionSource: s91,
    objection: s155,
    certainty: s0,
    when: s86,
    products: s83,
    notices: s164,
    providerName: s94,
  },
  CookiesConsent: {
    banner: s0,
    method: s0,
    granular: s0,
    rejectAsEasy: s0,
    withdraw: s165,
  },
  ChangeOfChoice: {
    how: s56,
    control: s0,
  },
  Permission: {
    name: s38,
    does: s95,
    purpose: s143,
    data: s88,
    needed: s0,
    refusal: s137,
    off: s56,
    when: s86,
    certainty: s0,
    products: s83,
    notices: s164,
    words: s36,
    notes: s49,
  },
  Children: {
    serviceForChildren: s0,
    likelyAccessed: s0,
    minAge: s0,
    definedAge: s0,
    parentalConsent: s166,
    notice: s167,
    higherProtection: s168,
    words: s36,
    notes: s49,
    notices: s164,
    noticeWords: s36,
  },
  ChildrenParentalConsent: {
    below: s0,
    method: s56,
    verified: s169,
    covers: s95,
  },
  ChildrenHigherProtection: {
    assessed: s31,
    defaults: s92,
  },
  Security: {
    measures: s170,
    notices: s164,
    marking: s171,
    storage: s172,
    notes: s49,
  },
  SecurityMeasuresItem: {
    words: s92,
    type: s0,
    purposes: s58,
    notices: s164,
  },
  SecurityMarkingItem: {
    when: s86,
    text: s40,
  },
  SecurityStorageItem: {
    words: s53,
    purposes: s58,
    notices: s164,
  },
  Breach: {
    assess: s45,
    authority: s173,
    people: s174,
    notices: s164,
    notes: s49,
  },
  BreachAuthority: {
    authority: s175,
    threshold: s52,
    within: s0,
    clock: s0,
    words: s36,
  },
  BreachPeople: {
    threshold: s52,
    how: s56,
    words: s36,
  },
  Pledge: {
    type: s0,
    words: s45,
    exceptions: s176,
    kinds: s79,
    data: s88,
    purposes: s58,
    dataSubjects: s42,
    recipients: s82,
    effort: s0,
    certainty: s0,
    notes: s49,
  },
  FurtherProcessing: {
    compatible: s45,
    unrelated: s45,
    conditions: s157,
    informs: s0,
    anonymised: s45,
    words: s36,
    notes: s49,
  },
  Document: {
    title: s40,
    url: s74,
    kind: s0,
    notes: s49,
  },
  Definition: {
    term: s0,
    meaning: s45,
    kind: s0,
  },
  Section: {
    title: s40,
    text: s45,
    after: s177,
    notices: s164,
  },
  RootLintEntry: {
    severity: s0,
    because: s37,
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

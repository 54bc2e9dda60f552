import type { ProvisionRow, ProvisionSource } from './provision.js'

const started = 'in force by SI 2026/82 regulation 2'
const duaa = { copy: `Data (Use and Access) Act 2025; ${started}`, seen: '2026-11-21' }

/** Where the rows of the UK GDPR come from. */
export const ukGdprSources = {
  carried: {
    copy: 'Regulation (EU) 2016/679 with Schedule 1 of SI 2019/419, in a mirror of legislation.gov.uk',
    seen: '2026-11-29',
  },
  duaa,
  minor: {
    copy: 'Data (Use and Access) Act 2025 Sch. 11, in a mirror of legislation.gov.uk; in force by SI 2025/904 regulation 2(y)',
    seen: '2026-11-29',
  },
  sections: {
    copy: `Data (Use and Access) Act 2025 ss 76 to 81, in a mirror of legislation.gov.uk; ${started}`,
    seen: '2026-11-29',
  },
  consolidated: {
    copy: 'UK GDPR as legislation.gov.uk had it on 19 June 2026, in a copy made on 31 July 2026',
    seen: '2026-11-29',
  },
  quoted: { copy: 'UK GDPR, in quotations from legislation.gov.uk', seen: '2026-11-29' },
  complaints: {
    copy: 'Data (Use and Access) Act 2025 s. 103 and Sch. 10; in force by SI 2026/82 regulation 3',
    seen: '2026-11-21',
  },
} satisfies Record<string, ProvisionSource>

/**
 * The UK GDPR applies from the end of the transition period, 31 December 2020 at 23:00. A day here is a whole day, so that it
 * begins on 1 January 2021: on the last day of 2020 the GDPR itself still applied.
 */
export const ukGdprFrom = '2021-01-01'

/** Schedule 11 of the Act of 2025 and section 72 began for the most part. */
const minor = '2025-08-20'
const main = '2026-02-05'
const complaints = '2026-06-19'

/** Rows of the GDPR that have no counterpart in the UK GDPR, or one of another number, or one that nobody read. */
export const notCarried: readonly string[] = ['27.3', '45.1', '45.3', '45.9', '77.1', '87', '94']

/** Provisions that were carried over and ended, with the first day on which they are gone. */
export const endedInUk: Readonly<Record<string, string>> = {
  '4.2': main,
  '4.4': main,
  '4.5': main,
  '4.7': main,
  '4.8': main,
  '4.9': main,
  '4.10': main,
  '4.11': main,
  '6.4': main,
  '14.5.b': main,
  '22': main,
  '22.1': main,
  '22.2': main,
  '22.2.a': main,
  '22.2.b': main,
  '22.2.c': main,
  '22.3': main,
  '22.4': main,
  '44': main,
  '46.1': main,
}

/** Provisions of the UK GDPR that differ from the GDPR's, with the earlier wording where one was carried over. */
export const ukGdprRows: readonly ProvisionRow<keyof typeof ukGdprSources>[] = [
  // The definitions moved into a first paragraph, so that point 11 became paragraph 1, point 11.
  ['4.1', 'what personal data are', 'carried', undefined, main],
  ['4.1', 'definitions', 'duaa', main],
  ['4.1.1', 'what personal data are', 'duaa', main],
  ['4.1.2', 'what processing is', 'duaa', main],
  ['4.1.4', 'what profiling is', 'duaa', main],
  ['4.1.5', 'what pseudonymisation is', 'duaa', main],
  ['4.1.7', 'who the controller is', 'duaa', main],
  ['4.1.8', 'who a processor is', 'duaa', main],
  ['4.1.9', 'who a recipient is', 'duaa', main],
  ['4.1.10', 'who a third party is', 'duaa', main],
  ['4.1.11', 'what consent is: freely given, specific, informed and unambiguous', 'duaa', main],
  ['5.3', 'a compatible purpose still needs a lawful basis', 'duaa', main],
  ['6.1.e', 'basis: a task in the public interest or official authority', 'carried', undefined, main],
  ['6.1.e', 'basis: a task of the controller in the public interest or official authority', 'duaa', main],
  ['6.1.ea', 'basis: a recognised legitimate interest', 'duaa', main],
  [
    '6.1.subpara-2',
    'legitimate interests are closed to public authorities performing their tasks',
    'carried',
    undefined,
    main,
  ],
  [
    '6.1.subpara-2',
    'legitimate interests, recognised or not, are closed to public authorities performing their tasks',
    'duaa',
    main,
  ],
  ['6.5', 'a recognised legitimate interest meets a condition of Annex 1', 'duaa', main],
  ['6.11', 'examples of legitimate interests: marketing, transfers in a group, network security', 'duaa', main],
  ['8.1', 'a child of 13 consents alone', 'carried'],
  ['8A', 'whether a further purpose is compatible', 'duaa', main],
  ['9.2', 'ten conditions on which they may be', 'carried', undefined, minor],
  ['9.2', 'ten conditions on which they may be, beside a basis of Article 6(1)', 'minor', minor],
  ['9.5', 'conditions that need a law are met through the Data Protection Act 2018', 'carried'],
  [
    '10.1',
    'criminal convictions and offences: under official authority, or where domestic law authorises it',
    'carried',
  ],
  [
    '12.3',
    'an answer without delay and within one month, two more where requests are complex or many',
    'carried',
    undefined,
    main,
  ],
  ['12.3', 'an answer without delay and within the time of Article 12A', 'sections', main],
  [
    '12.4',
    'a refusal gives its reasons and says that people can complain to the regulator and go to court',
    'carried',
    undefined,
    main,
  ],
  [
    '12.4',
    'a refusal comes within the time of Article 12A, gives its reasons and says that people can complain to the regulator and go to court',
    'sections',
    main,
    complaints,
  ],
  [
    '12.4',
    'a refusal comes within the time of Article 12A, gives its reasons and says that people can complain to the controller and to the regulator and go to court',
    'complaints',
    complaints,
  ],
  ['12.6', 'more information to confirm identity, on reasonable doubt', 'carried', undefined, main],
  ['12.6', 'more information to confirm identity, on reasonable doubt; the request can wait for it', 'sections', main],
  [
    '12A',
    'one month from the latest of request, information on identity and fee; two more where requests are complex or many; it rests while an access request is made clear',
    'sections',
    main,
  ],
  ['13.1.f', 'transfers, adequacy or safeguards, and how to get a copy', 'carried', undefined, main],
  [
    '13.1.f',
    'transfers, regulations under Article 45A or the safeguards relied on, and how to get a copy',
    'duaa',
    main,
  ],
  ['13.2.ca', 'the right to complain to the controller', 'complaints', complaints],
  ['13.2.d', 'the right to complain to the regulator', 'carried', undefined, complaints],
  ['13.2.d', 'the right to complain to the regulator under section 165', 'complaints', complaints],
  ['13.2.f', 'automated decisions: the logic, the significance and the consequences', 'carried', undefined, main],
  [
    '13.2.f',
    'automated decisions that need the safeguards of Article 22C: logic, significance, consequences',
    'duaa',
    main,
  ],
  ['13.5', 'when a new purpose for research need not be told', 'sections', main],
  ['13.6', 'what a disproportionate effort depends on', 'sections', main],
  ['13.7', 'safeguards and publication instead', 'sections', main],
  ['14.1.f', 'transfers, adequacy or safeguards, and how to get a copy', 'carried', undefined, main],
  [
    '14.1.f',
    'transfers, regulations under Article 45A or the safeguards relied on, and how to get a copy',
    'duaa',
    main,
  ],
  ['14.2.da', 'the right to complain to the controller', 'complaints', complaints],
  ['14.2.e', 'the right to complain to the regulator', 'carried', undefined, complaints],
  ['14.2.e', 'the right to complain to the regulator under section 165', 'complaints', complaints],
  ['14.2.g', 'automated decisions: the logic, the significance and the consequences', 'carried', undefined, main],
  [
    '14.2.g',
    'automated decisions that need the safeguards of Article 22C: logic, significance, consequences',
    'duaa',
    main,
  ],
  ['14.5.e', 'it is impossible or a disproportionate effort', 'sections', main],
  ['14.5.f', 'it would make the objectives of the processing impossible or seriously impair them', 'sections', main],
  ['14.6', 'what a disproportionate effort depends on', 'sections', main],
  ['14.7', 'safeguards and publication instead', 'sections', main],
  ['15.1.ea', 'the right to complain to the controller', 'complaints', complaints],
  // The Act treats this one as in force from an earlier day.
  ['15.1A', 'a reasonable and proportionate search', 'sections', '2024-01-01'],
  ['21.1', 'to processing for a public task or legitimate interests', 'carried', undefined, main],
  ['21.1', 'to processing for a public task or legitimate interests, recognised or not', 'duaa', main],
  ['22A', 'what an automated decision is', 'consolidated', main],
  ['22A.1', 'solely automated, and significant', 'consolidated', main],
  ['22A.1.a', 'solely automated: no meaningful human involvement', 'consolidated', main],
  ['22A.2', 'profiling counts when human involvement is weighed', 'consolidated', main],
  ['22B', 'restrictions on automated decisions', 'consolidated', main],
  ['22B.1', 'special categories of data in such decisions', 'consolidated', main],
  ['22B.2', 'on explicit consent that covers all the data used', 'consolidated', main],
  ['22B.3', 'for a contract or by law, with substantial public interest', 'consolidated', main],
  ['22B.4', 'none on a recognised legitimate interest', 'consolidated', main],
  ['22C', 'safeguards for automated decisions', 'consolidated', main],
  ['22C.1', 'safeguards are in place', 'consolidated', main],
  ['22C.2', 'information, a view, a person who steps in, and a way to contest', 'consolidated', main],
  ['22D', 'regulations on automated decisions', 'consolidated', main],
  ['25.1A', 'higher protection of children in online services', 'sections', main],
  ['25.1B', 'what that protection looks to', 'sections', main],
  ['27', 'representatives of controllers outside the United Kingdom', 'carried'],
  ['27.4', 'addressed by the regulator and people', 'carried'],
  ['33.1', 'without undue delay and, where feasible, within 72 hours of becoming aware of it', 'quoted'],
  ['35.4', 'the list of the regulator', 'carried'],
  ['44A', 'general principle for transfers', 'consolidated', main],
  ['44A.1', 'a transfer rests on one of three grounds', 'consolidated', main],
  ['44A.2', 'the grounds', 'consolidated', main],
  ['44A.2.a', 'ground: approved by regulations', 'consolidated', main],
  ['45', 'transfers on adequacy regulations', 'carried', undefined, main],
  ['45A', 'transfers approved by regulations', 'consolidated', main],
  ['45B', 'the data protection test: not materially lower', 'consolidated', main],
  ['45C', 'regulations are monitored', 'consolidated', main],
  [
    '46.1A',
    'safeguards, and the data protection test, considered reasonably and proportionately',
    'consolidated',
    main,
  ],
  ['46.1A.b', 'instruments between public bodies', 'consolidated', main],
  ['46.2.a', 'safeguard: binding instrument between public bodies', 'carried', undefined, main],
  [
    '46.2.a',
    'safeguard: binding instrument between a public body and others that carry out public tasks',
    'consolidated',
    main,
  ],
  ['46.2.c', 'safeguard: standard clauses in regulations', 'carried'],
  ['46.2.d', 'safeguard: standard clauses of the regulator', 'carried'],
  ['46.3', 'safeguards that the regulator authorises', 'carried'],
  ['46.6', 'when the data protection test is met', 'consolidated', main],
  ['46.7', 'what is reasonable and proportionate', 'consolidated', main],
  ['46.8', 'what those words mean', 'consolidated', main],
  ['47A', 'regulations on safeguards', 'consolidated', main],
  ['47A.1', 'standard clauses', 'consolidated', main],
  ['47A.4', 'further safeguards', 'consolidated', main],
  ['49.1.subpara-2', 'derogation: compelling legitimate interests, told to the regulator and the person', 'carried'],
  ['49.4A', 'regulations on important reasons of public interest', 'consolidated', main],
  ['49A', 'restrictions on transfers by regulations', 'consolidated', main],
  ['77', 'right to complain to the regulator', 'carried', undefined, complaints],
  ['annex-1', 'conditions of a recognised legitimate interest', 'duaa', main],
  ['annex-2', 'purposes that are treated as compatible', 'duaa', main],
]

/** Where the rows of the Data Protection Act 2018 come from. */
export const dpaSources = {
  text: { copy: 'Data Protection Act 2018, in a mirror of legislation.gov.uk', seen: '2026-11-29' },
  conditions: {
    copy: 'Data Protection Act 2018 Sch. 1 with the Data (Use and Access) Act 2025 Sch. 11 para. 28',
    seen: '2026-11-29',
  },
  quoted: { copy: 'Data Protection Act 2018 s. 119A(1), in quotations', seen: '2026-11-29' },
  international: {
    copy: 'Data (Use and Access) Act 2025 s. 72; in force by SI 2025/904 regulation 2(b)',
    seen: '2026-11-21',
  },
  complaints: ukGdprSources.complaints,
  secondary: { recalled: 'Data Protection Act 2018, as others report it' },
  memory: { recalled: 'Data Protection Act 2018, from memory' },
} satisfies Record<string, ProvisionSource>

/** Parts 2, 5 and 6 of the Act with Schedules 1 to 4 are in force from this day: SI 2018/625 regulation 2, read. */
export const dpaFrom = '2018-05-25'

/** Provisions of the Data Protection Act 2018. */
export const dpaRows: readonly ProvisionRow<keyof typeof dpaSources>[] = [
  ['7', 'what a public authority is', 'text'],
  ['7.2', 'only while it performs its tasks', 'text'],
  ['8', 'what a public task includes', 'text'],
  ['9A', 'processing under international law', 'international', minor],
  ['10', 'special categories of data and criminal convictions', 'text'],
  ['10.2', 'which conditions need Part 1 of Schedule 1', 'text'],
  ['10.3', 'which condition needs Part 2 of Schedule 1', 'text'],
  ['10.4', 'criminal convictions need a law', 'text'],
  ['10.5', 'which is a condition of Schedule 1', 'text'],
  ['11', 'special categories of data: supplementary', 'text'],
  ['11.1', 'who is under a duty of secrecy', 'text'],
  ['11.2', 'allegations and proceedings count as convictions', 'text'],
  ['114A', 'the Information Commission, which took over from the Commissioner', 'secondary', '2026-09-30'],
  ['119A', 'standard clauses of the regulator for transfers', 'quoted', ukGdprFrom],
  // SI 2018/625 regulation 3, read.
  ['123', 'code on the design of online services that children are likely to use', 'text', '2018-07-23'],
  ['157', 'the highest penalty', 'text'],
  ['157.4A', 'which applies to the duty about complaints', 'complaints', complaints],
  [
    '164A',
    'complaints to the controller: an electronic form, receipt within 30 days, an answer without undue delay',
    'complaints',
    complaints,
  ],
  ['165', 'complaints to the regulator', 'text', undefined, complaints],
  ['165', 'complaints to the regulator, in place of Article 77', 'complaints', complaints],
  ['167', 'compliance orders of a court', 'text'],
  ['sch-1', 'conditions for special categories of data and criminal convictions', 'conditions'],
  ['sch-1.1.1.b', 'a policy document beside the condition on employment', 'conditions'],
  ['sch-1.5', 'a policy document beside the conditions of Part 2', 'conditions'],
  ['sch-1.38', 'when Part 4 applies', 'conditions'],
  ['sch-1.39', 'what the policy document says', 'conditions'],
  ['sch-1.40', 'how long it is kept, reviewed and shown', 'conditions'],
  ['sch-1.41', 'what the record of processing says', 'conditions'],
  ['sch-2', 'exemptions', 'memory'],
  ['sch-3', 'exemptions for health, social work, education and child abuse data', 'memory'],
  ['sch-4', 'exemptions where the law forbids disclosure', 'memory'],
  ['sch-21', 'transitional provisions, with transfers treated as approved', 'text', ukGdprFrom],
  ['sch-21.5', 'countries and bodies treated as approved', 'text', ukGdprFrom],
  ['sch-21.9', 'binding corporate rules of before', 'text', ukGdprFrom],
]

/** Where the rows of the privacy and electronic communications regulations come from. */
export const pecrSources = {
  text: {
    copy: 'Privacy and Electronic Communications Regulations 2003 as amended on 5 February 2026, in excerpts of legislation.gov.uk and quotations',
    seen: '2026-11-21',
  },
  before: {
    copy: 'Privacy and Electronic Communications Regulations 2003 as they stood on 17 December 2018, in a mirror of legislation.gov.uk',
    seen: '2026-11-29',
  },
} satisfies Record<string, ProvisionSource>

/** The regulations are in force from this day: their regulation 1, read. */
export const pecrFrom = '2003-12-11'

/** Provisions of the Privacy and Electronic Communications (EC Directive) Regulations 2003. */
export const pecrRows: readonly ProvisionRow<keyof typeof pecrSources>[] = [
  // Until 2011 it asked for information and a way to refuse.
  ['6', 'storing on, or reading from, a device needs consent, with two exceptions', 'before', '2011-05-26', main],
  ['6', 'storing on, or reading from, a device needs consent, with the exceptions of Schedule A1', 'text', main],
  ['6.1', 'storing on, or reading from, a device', 'text', main],
  ['19', 'recorded marketing by automated call needs consent', 'before'],
  ['20', 'marketing by fax: consent of individuals, no objection of others', 'before'],
  ['21', 'no live marketing calls to who objected or is on the register, and none with a hidden number', 'before'],
  ['22', 'marketing by electronic mail to individual subscribers', 'before'],
  ['22.2', 'needs consent', 'before'],
  ['22.3', 'own customers and similar products: the right to opt out instead', 'before'],
  ['22.3A', 'charities and their supporters: the right to opt out instead', 'text', main],
  ['22.5', 'what a charity is', 'text', main],
  ['23', 'no marketing mail without sender and address for opting out', 'before'],
  ['24', 'callers give their name, and an address or free number', 'before'],
  ['sch-A1', 'exceptions to consent for storage and access', 'text', main],
  ['sch-A1.2', 'consent, after clear and comprehensive information', 'text', main],
  ['sch-A1.2.1.a', 'what people are told', 'text', main],
  ['sch-A1.3', 'exception: sending a communication', 'text', main],
  ['sch-A1.4', 'exception: strictly necessary for a service that was asked for', 'text', main],
  ['sch-A1.5', 'exception: statistics to improve the service, with information and a way to object', 'text', main],
  ['sch-A1.6', 'exception: appearance and preferences, with information and a way to object', 'text', main],
  ['sch-A1.7', 'exception: emergency assistance', 'text', main],
]

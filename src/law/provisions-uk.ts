import type { ProvisionRow } from './provision.js'

/** Where the rows of the UK GDPR come from. */
export const ukGdprSources = {
  carried: 'carried over from the GDPR on leaving the EU; the UK text was not opened',
  duaa: 'Data (Use and Access) Act 2025, read; in force by SI 2026/82 regulation 2, read in two mirrors',
  complaints:
    'Data (Use and Access) Act 2025 s. 103 and Sch. 10, read; in force by SI 2026/82 regulation 3, as others quote it',
  memory: 'UK GDPR as amended, from memory',
}

/**
 * The UK GDPR applies from the end of the transition period, 31 December 2020 at 23:00. A day here is a whole day, so that it
 * begins on 1 January 2021: on the last day of 2020 the GDPR itself still applied.
 */
export const ukGdprFrom = '2021-01-01'

const main = '2026-02-05'
const complaints = '2026-06-19'

/** Rows of the GDPR that have no counterpart in the UK GDPR, or one of another number. */
export const notCarried: readonly string[] = ['27.3', '45.1', '45.3', '45.9', '77.1', '94']

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
  '45': main,
  '46.1': main,
  '77': complaints,
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
  ['8.1', 'a child of 13 consents alone', 'memory'],
  ['8A', 'whether a further purpose is compatible', 'duaa', main],
  ['9.2', 'ten conditions on which they may be', 'carried', undefined, main],
  ['9.2', 'ten conditions on which they may be, beside a basis of Article 6(1)', 'duaa', main],
  ['9.5', 'conditions that need a law are met through the Data Protection Act 2018', 'memory'],
  [
    '10.1',
    'criminal convictions and offences: under official authority, or where domestic law authorises it',
    'memory',
  ],
  ['12.4', 'a refusal gives its reasons and the ways to complain', 'carried', undefined, complaints],
  ['12.4', 'a refusal gives its reasons and both ways to complain', 'complaints', complaints],
  ['12A', 'when the time for an answer begins and pauses', 'duaa', main],
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
  ['13.5', 'when a new purpose for research need not be told', 'duaa', main],
  ['13.6', 'what a disproportionate effort depends on', 'duaa', main],
  ['13.7', 'safeguards and publication instead', 'duaa', main],
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
  ['14.5.e', 'it is impossible or a disproportionate effort', 'duaa', main],
  ['14.5.f', 'it would make the objectives of the processing impossible or seriously impair them', 'duaa', main],
  ['14.6', 'what a disproportionate effort depends on', 'duaa', main],
  ['14.7', 'safeguards and publication instead', 'duaa', main],
  ['15.1.ea', 'the right to complain to the controller', 'complaints', complaints],
  // The Act treats this one as in force from an earlier day.
  ['15.1A', 'a reasonable and proportionate search', 'duaa', '2024-01-01'],
  ['21.1', 'to processing for a public task or legitimate interests', 'carried', undefined, main],
  ['21.1', 'to processing for a public task or legitimate interests, recognised or not', 'duaa', main],
  ['22A', 'what an automated decision is', 'duaa', main],
  ['22A.1', 'solely automated, and significant', 'duaa', main],
  ['22A.1.a', 'solely automated: no meaningful human involvement', 'duaa', main],
  ['22A.2', 'profiling counts when human involvement is weighed', 'duaa', main],
  ['22B', 'restrictions on automated decisions', 'duaa', main],
  ['22B.1', 'special categories of data in such decisions', 'duaa', main],
  ['22B.2', 'on explicit consent that covers all the data used', 'duaa', main],
  ['22B.3', 'for a contract or by law, with substantial public interest', 'duaa', main],
  ['22B.4', 'none on a recognised legitimate interest', 'duaa', main],
  ['22C', 'safeguards for automated decisions', 'duaa', main],
  ['22C.1', 'safeguards are in place', 'duaa', main],
  ['22C.2', 'information, a view, a person who steps in, and a way to contest', 'duaa', main],
  ['22D', 'regulations on automated decisions', 'duaa', main],
  ['25.1A', 'higher protection of children in online services', 'duaa', main],
  ['25.1B', 'what that protection looks to', 'duaa', main],
  ['44A', 'general principle for transfers', 'duaa', main],
  ['44A.1', 'a transfer rests on one of three grounds', 'duaa', main],
  ['44A.2', 'the grounds', 'duaa', main],
  ['44A.2.a', 'ground: approved by regulations', 'duaa', main],
  ['45A', 'transfers approved by regulations', 'duaa', main],
  ['45B', 'the data protection test: not materially lower', 'duaa', main],
  ['45C', 'regulations are monitored', 'duaa', main],
  ['46.1A', 'safeguards, and the data protection test, considered reasonably and proportionately', 'duaa', main],
  ['46.1A.b', 'instruments between public bodies', 'duaa', main],
  ['46.2.c', 'safeguard: standard clauses in regulations', 'memory'],
  ['46.2.d', 'safeguard: standard clauses of the regulator', 'memory'],
  ['46.6', 'when the data protection test is met', 'duaa', main],
  ['46.7', 'what is reasonable and proportionate', 'duaa', main],
  ['46.8', 'what those words mean', 'duaa', main],
  ['47A', 'regulations on safeguards', 'duaa', main],
  ['47A.1', 'standard clauses', 'duaa', main],
  ['47A.4', 'further safeguards', 'duaa', main],
  ['49.4A', 'regulations on important reasons of public interest', 'duaa', main],
  ['49A', 'restrictions on transfers by regulations', 'duaa', main],
  ['annex-1', 'conditions of a recognised legitimate interest', 'duaa', main],
  ['annex-2', 'purposes that are treated as compatible', 'duaa', main],
]

/** Where the rows of the Data Protection Act 2018 come from. */
export const dpaSources = {
  text: 'Data Protection Act 2018, ss 7, 8, 10, 11 and Sch. 1, read in full',
  duaa: 'Data (Use and Access) Act 2025, read; in force by SI 2026/82 regulation 2, read in two mirrors',
  complaints: ukGdprSources.complaints,
  secondary: 'Data Protection Act 2018, as others quote it',
  memory: 'Data Protection Act 2018, from memory',
}

/** Parts 2, 5 and 6 of the Act with Schedules 1 to 4 are in force from this day: SI 2018/625 regulation 2, read. */
export const dpaFrom = '2018-05-25'

/** Provisions of the Data Protection Act 2018. */
export const dpaRows: readonly ProvisionRow<keyof typeof dpaSources>[] = [
  ['7', 'what a public authority is', 'text'],
  ['7.2', 'only while it performs its tasks', 'text'],
  ['8', 'what a public task includes', 'text'],
  ['9', 'consent of children to online services', 'memory'],
  ['9A', 'processing under international law', 'duaa', main],
  ['10', 'special categories of data and criminal convictions', 'text'],
  ['10.2', 'which conditions need Part 1 of Schedule 1', 'text'],
  ['10.3', 'which condition needs Part 2 of Schedule 1', 'text'],
  ['10.4', 'criminal convictions need a law', 'text'],
  ['10.5', 'which is a condition of Schedule 1', 'text'],
  ['11', 'special categories of data: supplementary', 'text'],
  ['11.1', 'who is under a duty of secrecy', 'text'],
  ['11.2', 'allegations and proceedings count as convictions', 'text'],
  ['114A', 'the Information Commission, which took over from the Commissioner', 'secondary', '2026-09-30'],
  ['119A', 'standard clauses of the regulator for transfers', 'memory', ukGdprFrom],
  // SI 2018/625 regulation 3, read.
  ['123', 'code on age-appropriate design', 'memory', '2018-07-23'],
  ['157', 'the highest penalty', 'memory'],
  ['157.4A', 'which applies to the duty about complaints', 'complaints', complaints],
  [
    '164A',
    'complaints to the controller: an electronic form, receipt within 30 days, an answer without undue delay',
    'complaints',
    complaints,
  ],
  ['165', 'complaints to the regulator', 'memory', undefined, complaints],
  ['165', 'complaints to the regulator, in place of Article 77', 'complaints', complaints],
  ['167', 'compliance orders of a court', 'memory'],
  ['sch-1', 'conditions for special categories of data and criminal convictions', 'text'],
  ['sch-1.1.1.b', 'a policy document beside the condition on employment', 'text'],
  ['sch-1.5', 'a policy document beside the conditions of Part 2', 'text'],
  ['sch-1.38', 'when Part 4 applies', 'text'],
  ['sch-1.39', 'what the policy document says', 'text'],
  ['sch-1.40', 'how long it is kept, reviewed and shown', 'text'],
  ['sch-1.41', 'what the record of processing says', 'text'],
  ['sch-2', 'exemptions', 'memory'],
  ['sch-3', 'exemptions for health, social work, education and child abuse data', 'memory'],
  ['sch-4', 'exemptions where the law forbids disclosure', 'memory'],
  ['sch-21', 'transitional provisions, with transfers treated as approved', 'memory', ukGdprFrom],
  ['sch-21.5', 'countries and bodies treated as approved', 'memory', ukGdprFrom],
  ['sch-21.9', 'binding corporate rules of before', 'memory', ukGdprFrom],
]

/** Where the rows of the privacy and electronic communications regulations come from. */
export const pecrSources = {
  text: 'Privacy and Electronic Communications Regulations 2003 as amended on 5 February 2026, read in excerpts and quotations',
  duaa: 'Data (Use and Access) Act 2025, read; in force by SI 2026/82 regulation 2, read in two mirrors',
  memory: 'Privacy and Electronic Communications Regulations 2003, from memory',
}

/** The regulations are in force from this day: their regulation 1, read. */
export const pecrFrom = '2003-12-11'

/** Provisions of the Privacy and Electronic Communications (EC Directive) Regulations 2003. */
export const pecrRows: readonly ProvisionRow<keyof typeof pecrSources>[] = [
  // Until 2011 it asked for information and a way to refuse.
  ['6', 'storing on, or reading from, a device needs consent, with two exceptions', 'memory', '2011-05-26', main],
  ['6', 'storing on, or reading from, a device needs consent, with the exceptions of Schedule A1', 'text', main],
  ['6.1', 'storing on, or reading from, a device', 'text', main],
  ['19', 'automated calls', 'memory'],
  ['20', 'fax', 'memory'],
  ['21', 'live calls', 'memory'],
  ['22', 'marketing by electronic mail', 'memory'],
  ['22.2', 'needs consent', 'text'],
  ['22.3', 'own customers and similar products: the right to opt out instead', 'text'],
  ['22.3A', 'charities and their supporters: the right to opt out instead', 'text', main],
  ['22.5', 'what a charity is', 'text', main],
  ['23', 'no marketing mail without sender and address for opting out', 'memory'],
  ['24', 'information that callers give', 'memory'],
  ['sch-A1', 'exceptions to consent for storage and access', 'text', main],
  ['sch-A1.2', 'consent, after clear and comprehensive information', 'text', main],
  ['sch-A1.2.1.a', 'what people are told', 'text', main],
  ['sch-A1.3', 'exception: sending a communication', 'text', main],
  ['sch-A1.4', 'exception: strictly necessary for a service that was asked for', 'text', main],
  ['sch-A1.5', 'exception: statistics to improve the service, with information and a way to object', 'text', main],
  ['sch-A1.6', 'exception: appearance and preferences, with information and a way to object', 'text', main],
  ['sch-A1.7', 'exception: emergency assistance', 'text', main],
]

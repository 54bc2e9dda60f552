import type { ProvisionRow, ProvisionSource } from './provision.js'

/** Where the rows of the Swiss act come from. */
export const fadpSources = {
  text: {
    copy: 'Datenschutzgesetz (SR 235.1) as it applies since 7 July 2025, in a mirror of Fedlex',
    seen: '2026-11-29',
  },
} satisfies Record<string, ProvisionSource>

/** The revised act is in force from this day. */
export const fadpFrom = '2023-09-01'

/** Provisions of the Swiss Federal Act on Data Protection. */
export const fadpRows: readonly ProvisionRow<keyof typeof fadpSources>[] = [
  ['5.a', 'what personal data are', 'text'],
  ['5.c', 'what sensitive personal data are', 'text'],
  ['5.f', 'what profiling is', 'text'],
  ['5.g', 'what high-risk profiling is', 'text'],
  ['6', 'principles of processing', 'text'],
  ['6.1', 'lawfulness', 'text'],
  ['6.2', 'good faith and proportionality', 'text'],
  ['6.3', 'a purpose that people can recognise', 'text'],
  ['6.4', 'data are destroyed or made anonymous when no longer needed', 'text'],
  ['6.5', 'data are correct, or are corrected, deleted or destroyed', 'text'],
  ['6.6', 'consent is free and informed', 'text'],
  ['6.7', 'explicit consent for sensitive data and high-risk profiling', 'text'],
  ['8', 'data security', 'text'],
  ['9', 'processors', 'text'],
  ['10', 'data protection adviser, whom private controllers can appoint', 'text'],
  ['12', 'record of processing activities', 'text'],
  ['14', 'representative of a controller abroad', 'text'],
  ['14.1', 'when one is appointed: offers or monitoring, on a large scale, regularly, at a high risk', 'text'],
  ['14.2', 'contact for people and the FDPIC', 'text'],
  ['14.3', 'name and address are published', 'text'],
  ['15', 'duties of the representative', 'text'],
  ['16', 'disclosure abroad', 'text'],
  ['16.1', 'to states on the list of the Federal Council', 'text'],
  ['16.2', 'with a guarantee', 'text'],
  ['16.2.a', 'guarantee: a treaty', 'text'],
  ['16.2.b', 'guarantee: contract clauses of which the FDPIC was told before', 'text'],
  ['16.2.c', 'guarantee: of the competent federal body, of which the FDPIC was told before', 'text'],
  ['16.2.d', 'guarantee: standard clauses that the FDPIC recognises', 'text'],
  ['16.2.e', 'guarantee: binding corporate rules', 'text'],
  ['16.3', 'other guarantees of the Federal Council', 'text'],
  ['17', 'exceptions for disclosure abroad', 'text'],
  ['17.1', 'the exceptions', 'text'],
  ['17.1.a', 'exception: explicit consent', 'text'],
  ['17.1.b', 'exception: a contract', 'text'],
  [
    '17.1.c',
    'exception: an overriding public interest, or claims before a court or another competent foreign authority',
    'text',
  ],
  ['17.1.d', 'exception: life or physical integrity, where consent cannot be had in time', 'text'],
  ['17.1.e', 'exception: data the person made accessible to all without forbidding their use', 'text'],
  ['17.1.f', 'exception: a register provided for by law', 'text'],
  ['17.2', 'the FDPIC is told on request', 'text'],
  ['18', 'what is published online to inform the public is no disclosure abroad', 'text'],
  ['19', 'duty to inform when data are obtained', 'text'],
  ['19.1', 'people are informed appropriately, from wherever the data come', 'text'],
  ['19.2', 'what is needed to exercise rights and for transparency', 'text'],
  ['19.2.a', 'the controller, with contact details', 'text'],
  ['19.2.b', 'the purpose', 'text'],
  ['19.2.c', 'the recipients or categories of recipients', 'text'],
  ['19.3', 'the categories of data, where they are not obtained from the person', 'text'],
  ['19.4', 'the state abroad, and the guarantee or exception', 'text'],
  ['19.5', 'if not obtained from the person: within a month, or at the latest when the data are disclosed', 'text'],
  ['20', 'exceptions from the duty to inform', 'text'],
  ['21', 'automated individual decisions', 'text'],
  ['21.1', 'people are told of them', 'text'],
  ['21.2', 'people can state their view and have a person review the decision', 'text'],
  ['21.3', 'when neither applies', 'text'],
  ['21.3.a', 'not where a contract gives the person what they asked for', 'text'],
  ['21.3.b', 'not where the person explicitly agreed to it', 'text'],
  ['22', 'data protection impact assessment, where the risk can be high', 'text'],
  ['24', 'breaches of data security', 'text'],
  ['24.1', 'a breach that is likely to be a high risk is told to the FDPIC as soon as possible', 'text'],
  ['24.4', 'people are told where they need it to protect themselves, or the FDPIC asks for it', 'text'],
  ['24.5', 'when people need not be told', 'text'],
  ['25', 'right to information', 'text'],
  ['25.1', 'whether data on a person are processed', 'text'],
  ['25.2', 'what the answer holds', 'text'],
  ['25.6', 'information is free, with exceptions', 'text'],
  ['25.7', 'information is given within 30 days, as a rule', 'text'],
  ['26', 'limits of the right to information', 'text'],
  ['28', 'right to receive or transfer data', 'text'],
  [
    '28.1',
    'data the person gave, processed automatically on consent or for a contract, in a common electronic format',
    'text',
  ],
  ['28.2', 'passed on to another controller, where that takes no disproportionate effort', 'text'],
  ['30', 'breach of personality', 'text'],
  ['30.1', 'personality is not breached unlawfully', 'text'],
  ['30.2.a', 'processing against the principles', 'text'],
  ['30.2.b', 'processing against the express will of the person', 'text'],
  ['30.2.c', 'disclosure of sensitive data to third parties', 'text'],
  ['30.3', 'data the person made accessible to all', 'text'],
  ['31', 'what justifies a breach', 'text'],
  ['31.1', 'consent, an overriding interest or a law', 'text'],
  ['31.2', 'examples of an overriding interest', 'text'],
  ['32', 'claims: correction, and the actions for the protection of personality', 'text'],
  [
    '32.1',
    'correction of inaccurate data, unless a law forbids it or they are archived in the public interest',
    'text',
  ],
  ['32.2', 'by action: a ban on processing or disclosure, deletion or destruction', 'text'],
  ['49', 'the FDPIC investigates, of its own accord or on a report', 'text'],
  ['49.1', 'where enough points to a breach of the rules', 'text'],
  ['49.4', 'the person who reported it is told what was done and what came of it', 'text'],
]

/** Where the rows of the Swiss acts on competition and telecommunications come from. */
export const swissActSources = {
  competition: {
    copy: 'Bundesgesetz gegen den unlauteren Wettbewerb (SR 241) as of 1 January 2025, in a mirror of Fedlex',
    seen: '2026-11-29',
  },
  telecommunication: {
    copy: 'Fernmeldegesetz (SR 784.10) as of 1 June 2026, in a mirror of Fedlex',
    seen: '2026-11-29',
  },
} satisfies Record<string, ProvisionSource>

/** The day from which both acts say what is cited of them: their footnotes. */
const since = '2007-04-01'

/** Provisions of the Swiss Federal Act against Unfair Competition. */
export const ucaRows: readonly ProvisionRow<keyof typeof swissActSources>[] = [
  [
    '3.1.o',
    'mass advertising by telecommunication needs consent, a true sender and an easy way to refuse; own customers and similar products: the right to refuse instead',
    'competition',
    since,
  ],
]

/** Provisions of the Swiss Telecommunications Act. */
export const tcaRows: readonly ProvisionRow<keyof typeof swissActSources>[] = [
  [
    '45c',
    'data on the devices of others: only for telecommunication and its bills, or where users are told of it, why, and that they can refuse',
    'telecommunication',
    since,
  ],
]

/** Where the rows of the Swiss ordinance come from. */
export const dpoSources = {
  text: { copy: 'Datenschutzverordnung (SR 235.11) as of 1 December 2025, in a mirror of Fedlex', seen: '2026-11-29' },
  fee: {
    copy: 'Datenschutzverordnung (SR 235.11) Art. 19, as datenschutzgesetze.ch and activemind.ch reprint it',
    seen: '2026-11-29',
  },
  memory: { recalled: 'Data Protection Ordinance, Annex 1, which the copy of the ordinance left out' },
} satisfies Record<string, ProvisionSource>

/** Provisions of the Swiss Data Protection Ordinance (SR 235.11), in force with the revised act. */
export const dpoRows: readonly ProvisionRow<keyof typeof dpoSources>[] = [
  ['8', 'how it is judged whether a state protects data well enough, and that Annex 1 lists those that do', 'text'],
  ['12', 'codes of conduct that the FDPIC approved, and certification, with a binding promise', 'text'],
  ['19.1', 'a fair share of the costs, where information takes a disproportionate effort', 'fee'],
  ['19.2', 'that share is at most 300 francs', 'fee'],
  ['annex-1', 'states, territories and bodies that protect data well enough', 'memory'],
]

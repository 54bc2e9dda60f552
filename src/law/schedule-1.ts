import type { Confidence, Dated } from './dated.js'

/** The special categories that some paragraphs are limited to, by the ids of the declaration. */
type LimitedTo =
  | 'racial-or-ethnic-origin'
  | 'political-opinions'
  | 'religious-or-philosophical-beliefs'
  | 'trade-union-membership'
  | 'genetic'
  | 'biometric'
  | 'health'
  | 'sex-life-or-orientation'

/** A condition of Schedule 1 to the Data Protection Act 2018, for special categories of data and for criminal offence data. */
export interface Schedule1Condition extends Dated {
  readonly paragraph: number
  readonly part: 1 | 2 | 3
  readonly title: string
  /** Whether it can serve criminal offence data (s. 10(5)). */
  readonly criminal: boolean
  /** The appropriate policy document of Part 4; `as-extended`: as for the condition that this paragraph extends. */
  readonly policyDocument: 'required' | 'not-required' | 'as-extended'
  /** The case in which a required document is not. */
  readonly policyDocumentExcept?: string
  /** The special categories to which the condition is limited. */
  readonly data?: readonly LimitedTo[]
  readonly note?: string
  readonly confidence: Confidence
  readonly source: string
}

/** The day on which the Data (Use and Access) Act 2025 reworded some of them. */
const reworded = '2026-02-05'

const unlawfulActs = {
  paragraph: 10,
  part: 2,
  criminal: true,
  policyDocument: 'required',
  policyDocumentExcept: 'disclosure to a competent authority (para 10(2))',
  confidence: 'high',
} as const

const rows: readonly Omit<Schedule1Condition, 'source'>[] = [
  {
    paragraph: 1,
    part: 1,
    title: 'Employment, social security and social protection',
    criminal: true,
    policyDocument: 'required',
    confidence: 'high',
  },
  {
    paragraph: 2,
    part: 1,
    title: 'Health or social care purposes',
    criminal: true,
    policyDocument: 'not-required',
    confidence: 'high',
  },
  {
    paragraph: 3,
    part: 1,
    title: 'Public health',
    criminal: true,
    policyDocument: 'not-required',
    confidence: 'high',
  },
  {
    paragraph: 4,
    part: 1,
    title: 'Research etc',
    criminal: true,
    policyDocument: 'not-required',
    note: 'The safeguards are those of Article 84B UK GDPR since 5 February 2026, and were those of Article 89(1) before.',
    confidence: 'high',
  },
  {
    paragraph: 6,
    part: 2,
    title: 'Statutory etc and government purposes',
    criminal: true,
    policyDocument: 'required',
    confidence: 'high',
  },
  {
    paragraph: 7,
    part: 2,
    title: 'Administration of justice and parliamentary purposes',
    criminal: true,
    policyDocument: 'required',
    confidence: 'high',
  },
  {
    paragraph: 8,
    part: 2,
    title: 'Equality of opportunity or treatment',
    criminal: true,
    policyDocument: 'required',
    data: ['racial-or-ethnic-origin', 'religious-or-philosophical-beliefs', 'health', 'sex-life-or-orientation'],
    note: 'Not for decisions about a particular person, nor where substantial damage or distress is likely; it ends on written notice.',
    confidence: 'high',
  },
  {
    paragraph: 9,
    part: 2,
    title: 'Racial and ethnic diversity at senior levels of organisations',
    criminal: true,
    policyDocument: 'required',
    data: ['racial-or-ethnic-origin'],
    confidence: 'high',
  },
  {
    ...unlawfulActs,
    title: 'Preventing or detecting unlawful acts',
    until: reworded,
  },
  {
    ...unlawfulActs,
    title: 'Preventing etc unlawful acts',
    from: reworded,
  },
  {
    paragraph: 11,
    part: 2,
    title: 'Protecting the public against dishonesty etc',
    criminal: true,
    policyDocument: 'required',
    confidence: 'high',
  },
  {
    paragraph: 12,
    part: 2,
    title: 'Regulatory requirements relating to unlawful acts and dishonesty etc',
    criminal: true,
    policyDocument: 'required',
    confidence: 'high',
  },
  {
    paragraph: 13,
    part: 2,
    title: 'Journalism etc in connection with unlawful acts and dishonesty etc',
    criminal: true,
    policyDocument: 'not-required',
    note: 'Since 5 February 2026 it covers preparing for the disclosure too.',
    confidence: 'high',
  },
  {
    paragraph: 14,
    part: 2,
    title: 'Preventing fraud',
    criminal: true,
    policyDocument: 'required',
    note: 'Since 5 February 2026 it covers preparing for the disclosure too.',
    confidence: 'high',
  },
  {
    paragraph: 15,
    part: 2,
    title: 'Suspicion of terrorist financing or money laundering',
    criminal: true,
    policyDocument: 'required',
    confidence: 'high',
  },
  {
    paragraph: 16,
    part: 2,
    title: 'Support for individuals with a particular disability or medical condition',
    criminal: true,
    policyDocument: 'required',
    data: ['racial-or-ethnic-origin', 'genetic', 'biometric', 'health', 'sex-life-or-orientation'],
    confidence: 'high',
  },
  {
    paragraph: 17,
    part: 2,
    title: 'Counselling etc',
    criminal: true,
    policyDocument: 'required',
    confidence: 'high',
  },
  {
    paragraph: 18,
    part: 2,
    title: 'Safeguarding of children and of individuals at risk',
    criminal: true,
    policyDocument: 'required',
    confidence: 'high',
  },
  {
    paragraph: 19,
    part: 2,
    title: 'Safeguarding of economic well-being of certain individuals',
    criminal: true,
    policyDocument: 'required',
    data: ['health'],
    confidence: 'high',
  },
  {
    paragraph: 20,
    part: 2,
    title: 'Insurance',
    criminal: true,
    policyDocument: 'required',
    data: [
      'racial-or-ethnic-origin',
      'religious-or-philosophical-beliefs',
      'trade-union-membership',
      'genetic',
      'health',
    ],
    note: 'For criminal offence data use uk-sch1-p37.',
    confidence: 'high',
  },
  {
    paragraph: 21,
    part: 2,
    title: 'Occupational pensions',
    criminal: true,
    policyDocument: 'required',
    data: ['health'],
    confidence: 'high',
  },
  {
    paragraph: 22,
    part: 2,
    title: 'Political parties',
    criminal: true,
    policyDocument: 'required',
    data: ['political-opinions'],
    note: 'Not where substantial damage or distress is likely; it ends on written notice.',
    confidence: 'high',
  },
  {
    paragraph: 23,
    part: 2,
    title: 'Elected representatives responding to requests',
    criminal: true,
    policyDocument: 'required',
    confidence: 'high',
  },
  {
    paragraph: 24,
    part: 2,
    title: 'Disclosure to elected representatives',
    criminal: true,
    policyDocument: 'required',
    note: 'Since 5 February 2026 it covers preparing for the disclosure too.',
    confidence: 'high',
  },
  {
    paragraph: 25,
    part: 2,
    title: 'Informing elected representatives about prisoners',
    criminal: true,
    policyDocument: 'required',
    confidence: 'high',
  },
  {
    paragraph: 26,
    part: 2,
    title: 'Publication of legal judgments',
    criminal: true,
    policyDocument: 'required',
    confidence: 'high',
  },
  {
    paragraph: 27,
    part: 2,
    title: 'Anti-doping in sport',
    criminal: true,
    policyDocument: 'required',
    policyDocumentExcept: 'disclosure to an anti-doping body (para 27(3))',
    confidence: 'high',
  },
  {
    paragraph: 28,
    part: 2,
    title: 'Standards of behaviour in sport',
    criminal: true,
    policyDocument: 'required',
    confidence: 'high',
  },
  {
    paragraph: 29,
    part: 3,
    title: 'Consent',
    criminal: true,
    policyDocument: 'not-required',
    confidence: 'high',
  },
  {
    paragraph: 30,
    part: 3,
    title: "Protecting individual's vital interests",
    criminal: true,
    policyDocument: 'not-required',
    confidence: 'high',
  },
  {
    paragraph: 31,
    part: 3,
    title: 'Processing by not-for-profit bodies',
    criminal: true,
    policyDocument: 'not-required',
    confidence: 'high',
  },
  {
    paragraph: 32,
    part: 3,
    title: 'Personal data in the public domain',
    criminal: true,
    policyDocument: 'not-required',
    confidence: 'high',
  },
  {
    paragraph: 33,
    part: 3,
    title: 'Legal claims',
    criminal: true,
    policyDocument: 'not-required',
    confidence: 'high',
  },
  {
    paragraph: 34,
    part: 3,
    title: 'Judicial acts',
    criminal: true,
    policyDocument: 'not-required',
    confidence: 'high',
  },
  {
    paragraph: 35,
    part: 3,
    title: 'Administration of accounts used in commission of indecency offences involving children',
    criminal: true,
    policyDocument: 'required',
    confidence: 'high',
  },
  {
    paragraph: 36,
    part: 3,
    title: 'Extension of Part 2 conditions referring to substantial public interest',
    criminal: true,
    policyDocument: 'as-extended',
    confidence: 'high',
  },
  {
    paragraph: 37,
    part: 3,
    title: 'Extension of insurance conditions',
    criminal: true,
    policyDocument: 'as-extended',
    confidence: 'high',
  },
]

/**
 * The conditions of Schedule 1, Parts 1 to 3; paragraph 5 is the duty to have a policy document. The Schedule is in force from
 * this day by SI 2018/625 regulation 2.
 */
export const schedule1Conditions: readonly Schedule1Condition[] = rows.map((row) => ({
  ...row,
  from: row.from ?? '2018-05-25',
  source:
    'DPA 2018 Sch. 1, read; with the changes of the Data (Use and Access) Act 2025 Sch. 11 para. 28, in force by SI 2026/82 regulation 2(z12), seen 2026-11-29',
}))

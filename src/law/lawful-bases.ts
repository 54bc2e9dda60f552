import type { Citation, Regime } from './citation.js'
import type { Confidence, Dated } from './dated.js'

/** A lawful basis of Article 6(1). Swiss law asks for none of a private controller. */
export interface LawfulBasis extends Dated {
  /** The id that a declaration uses. */
  readonly id: string
  readonly name: string
  /** For the reader of a notice. */
  readonly plain: string
  /** Its provision, in each regime that has it. */
  readonly cites: Readonly<Partial<Record<Regime, Citation>>>
  /** What people call it. */
  readonly aliases?: readonly string[]
  /** False: closed to a public authority in the performance of its tasks. */
  readonly publicAuthority?: false
  readonly confidence: Confidence
  readonly source: string
}

/** A situation of Annex 1 to the UK GDPR, in which a legitimate interest is recognised without a balancing test. */
export interface RecognisedInterest extends Dated {
  readonly id: string
  /** Paragraph of Annex 1: recalled, not to be printed unchecked. */
  readonly paragraph: string
  readonly confidence: Confidence
  readonly uncertain: readonly string[]
  readonly source: string
}

/** The lawful bases, in the order of Article 6(1). */
export const lawfulBases: readonly LawfulBasis[] = [
  {
    id: 'consent',
    name: 'Consent',
    plain: 'You have agreed to this specific use of your data.',
    cites: { eu: 'gdpr:6.1.a', uk: 'uk-gdpr:6.1.a' },
    aliases: ['opt-in', 'permission', 'agreement'],
    confidence: 'high',
    source: 'GDPR Art. 6(1), seen 2026-11-29; UK Art. 6(1) as amended by DUAA 2025 s. 70',
  },
  {
    id: 'contract',
    name: 'Contract',
    plain: 'We need the data to perform a contract with you, or to take steps you asked for before entering into one.',
    cites: { eu: 'gdpr:6.1.b', uk: 'uk-gdpr:6.1.b' },
    aliases: ['performance of a contract', 'contractual necessity', 'pre-contract'],
    confidence: 'high',
    source: 'GDPR Art. 6(1), seen 2026-11-29; UK Art. 6(1) as amended by DUAA 2025 s. 70',
  },
  {
    id: 'legal-obligation',
    name: 'Legal obligation',
    plain: 'A law that applies to us requires this use.',
    cites: { eu: 'gdpr:6.1.c', uk: 'uk-gdpr:6.1.c' },
    aliases: ['statutory obligation', 'compliance with law'],
    confidence: 'high',
    source: 'GDPR Art. 6(1), seen 2026-11-29; UK Art. 6(1) as amended by DUAA 2025 s. 70',
  },
  {
    id: 'vital-interests',
    name: 'Vital interests',
    plain: "We need the data to protect someone's life or physical safety.",
    cites: { eu: 'gdpr:6.1.d', uk: 'uk-gdpr:6.1.d' },
    aliases: ['emergency', 'life or death'],
    confidence: 'high',
    source: 'GDPR Art. 6(1), seen 2026-11-29; UK Art. 6(1) as amended by DUAA 2025 s. 70',
  },
  {
    id: 'public-task',
    name: 'Public task',
    plain: 'We need the data for a task in the public interest or to use official authority given to us by law.',
    cites: { eu: 'gdpr:6.1.e', uk: 'uk-gdpr:6.1.e' },
    aliases: ['public interest', 'official authority', 'public function'],
    confidence: 'high',
    source: 'GDPR Art. 6(1), seen 2026-11-29; UK Art. 6(1) as amended by DUAA 2025 s. 70',
  },
  {
    id: 'legitimate-interests',
    name: 'Legitimate interests',
    plain:
      'We, or someone else, have a legitimate reason for this use, and your interests and rights do not override it.',
    cites: { eu: 'gdpr:6.1.f', uk: 'uk-gdpr:6.1.f' },
    aliases: ['LI', 'legitimate interest', 'business interest'],
    publicAuthority: false,
    confidence: 'high',
    source: 'GDPR Art. 6(1), seen 2026-11-29; UK Art. 6(1) as amended by DUAA 2025 s. 70',
  },
  {
    id: 'recognised-legitimate-interest',
    name: 'Recognised legitimate interest',
    plain:
      'The law recognises this reason (for example preventing crime or safeguarding) as justified without a balancing test.',
    cites: { uk: 'uk-gdpr:6.1.ea' },
    publicAuthority: false,
    from: '2026-02-05',
    confidence: 'high',
    source: 'Art. 6(1)(ea), 6(5)-(6) read on legislation.gov.uk (s.70 excerpt)',
  },
]

/** The situations of Annex 1 to the UK GDPR, by the ids of the declaration. */
export const recognisedInterests: readonly RecognisedInterest[] = [
  {
    id: 'public-task-disclosure',
    paragraph: '1',
    from: '2026-02-05',
    confidence: 'high',
    uncertain: ['paragraph'],
    source: 'conditions as named by the ICO guidance of 23 March 2026; paragraph numbers recalled',
  },
  {
    id: 'national-security',
    paragraph: '2',
    from: '2026-02-05',
    confidence: 'high',
    uncertain: ['paragraph'],
    source: 'conditions as named by the ICO guidance of 23 March 2026; paragraph numbers recalled',
  },
  {
    id: 'emergency',
    paragraph: '3-4',
    from: '2026-02-05',
    confidence: 'high',
    uncertain: ['paragraph'],
    source: 'conditions as named by the ICO guidance of 23 March 2026; paragraph numbers recalled',
  },
  {
    id: 'crime',
    paragraph: '5',
    from: '2026-02-05',
    confidence: 'high',
    uncertain: ['paragraph'],
    source: 'conditions as named by the ICO guidance of 23 March 2026; paragraph numbers recalled',
  },
  {
    id: 'safeguarding',
    paragraph: '6 onwards',
    from: '2026-02-05',
    confidence: 'high',
    uncertain: ['paragraph'],
    source: 'conditions as named by the ICO guidance of 23 March 2026; paragraph numbers recalled',
  },
]

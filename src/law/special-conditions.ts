import type { Citation, Regime } from './citation.js'
import type { Confidence } from './dated.js'

/** A condition of Article 9(2), on which special categories of data may be processed beside an Article 6 basis. */
export interface SpecialCondition {
  readonly id: string
  readonly name: string
  /** For the reader of a notice. */
  readonly plain: string
  readonly cites: Readonly<Partial<Record<Regime, Citation>>>
  /** Whether it rests on a law of the Union or the state, which the declaration then names. */
  readonly needsLaw: boolean
  /** UK: the paragraphs of Schedule 1 of which one is met as well (DPA 2018 s. 10). */
  readonly schedule1?: readonly number[]
  readonly note?: string
  readonly confidence: Confidence
  readonly source: string
}

/** The ten conditions of Article 9(2), in the order of its points. */
export const specialConditions: readonly SpecialCondition[] = [
  {
    id: 'explicit-consent',
    name: 'Explicit consent',
    plain: 'You have explicitly agreed.',
    cites: { eu: 'gdpr:9.2.a', uk: 'uk-gdpr:9.2.a' },
    needsLaw: false,
    note: 'EU: national law may forbid consent for some data (e.g. ES LOPDGDD Art. 9(1): consent alone not enough where the main purpose is to identify ideology, union membership, religion, sexual orientation, beliefs, racial or ethnic origin)',
    confidence: 'high',
    source: 'GDPR Art. 9(2), seen 2026-11-29',
  },
  {
    id: 'employment-social-protection',
    name: 'Employment, social security and social protection law',
    plain: 'Needed for rights and duties under employment, social security or social protection law.',
    cites: { eu: 'gdpr:9.2.b', uk: 'uk-gdpr:9.2.b' },
    needsLaw: true,
    schedule1: [1],
    confidence: 'high',
    source: 'GDPR Art. 9(2), DPA 2018 s. 10 and Sch. 1, seen 2026-11-29',
  },
  {
    id: 'vital-interests-incapable',
    name: 'Vital interests',
    plain: "Needed to protect someone's life when they cannot consent.",
    cites: { eu: 'gdpr:9.2.c', uk: 'uk-gdpr:9.2.c' },
    needsLaw: false,
    confidence: 'high',
    source: 'GDPR Art. 9(2), seen 2026-11-29',
  },
  {
    id: 'not-for-profit-body',
    name: 'Not-for-profit bodies',
    plain:
      'Internal processing by a political, philosophical, religious or trade-union not-for-profit body about members and regular contacts.',
    cites: { eu: 'gdpr:9.2.d', uk: 'uk-gdpr:9.2.d' },
    needsLaw: false,
    note: 'only bodies with a political, philosophical, religious or trade union aim; no disclosure outside without consent; A professional association or charity WITHOUT such an aim cannot use it.',
    confidence: 'high',
    source: 'GDPR Art. 9(2), seen 2026-11-29',
  },
  {
    id: 'manifestly-public',
    name: 'Made public by the person',
    plain: 'The person has manifestly made the data public.',
    cites: { eu: 'gdpr:9.2.e', uk: 'uk-gdpr:9.2.e' },
    needsLaw: false,
    confidence: 'high',
    source: 'GDPR Art. 9(2), seen 2026-11-29',
  },
  {
    id: 'legal-claims',
    name: 'Legal claims and courts',
    plain: 'Needed for legal claims or by courts.',
    cites: { eu: 'gdpr:9.2.f', uk: 'uk-gdpr:9.2.f' },
    needsLaw: false,
    confidence: 'high',
    source: 'GDPR Art. 9(2), seen 2026-11-29',
  },
  {
    id: 'substantial-public-interest',
    name: 'Substantial public interest',
    plain: 'Needed for reasons of substantial public interest set out in law.',
    cites: { eu: 'gdpr:9.2.g', uk: 'uk-gdpr:9.2.g' },
    needsLaw: true,
    schedule1: [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28],
    confidence: 'high',
    source: 'GDPR Art. 9(2), DPA 2018 s. 10 and Sch. 1, seen 2026-11-29',
  },
  {
    id: 'health-social-care',
    name: 'Health or social care',
    plain:
      'Needed for preventive or occupational medicine, diagnosis, care, treatment or running health and social care.',
    cites: { eu: 'gdpr:9.2.h', uk: 'uk-gdpr:9.2.h' },
    needsLaw: true,
    schedule1: [2],
    note: 'or a contract with a health professional; professional secrecy (Art. 9(3))',
    confidence: 'high',
    source: 'GDPR Art. 9(2), DPA 2018 s. 10 and Sch. 1, seen 2026-11-29',
  },
  {
    id: 'public-health',
    name: 'Public health',
    plain: 'Needed for public interest in public health.',
    cites: { eu: 'gdpr:9.2.i', uk: 'uk-gdpr:9.2.i' },
    needsLaw: true,
    schedule1: [3],
    confidence: 'high',
    source: 'GDPR Art. 9(2), DPA 2018 s. 10 and Sch. 1, seen 2026-11-29',
  },
  {
    id: 'archiving-research-statistics',
    name: 'Archiving, research and statistics',
    plain: 'Needed for archiving in the public interest, scientific or historical research or statistics.',
    cites: { eu: 'gdpr:9.2.j', uk: 'uk-gdpr:9.2.j' },
    needsLaw: true,
    schedule1: [4],
    confidence: 'high',
    source: 'GDPR Art. 9(2), DPA 2018 s. 10 and Sch. 1, seen 2026-11-29',
  },
]

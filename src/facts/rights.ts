import type { Citation, Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import { oncePerRegime } from '../model/once-per-model.js'
import type { Basis, Model, Purpose, Right } from '../model/types.js'
import { each, isNone, some } from '../model/value.js'
import { basesIn } from './bases.js'
import { consentsOf } from './consent.js'
import { holdsNoData, kindsOf, ownPurposes } from './purposes.js'
import { isFromPerson, sourcesOf } from './sources.js'

/** The rights that follow from how data are used, by the ids of the declaration. */
export type RightId =
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'portability'
  | 'objection'
  | 'marketing-objection'
  | 'withdraw-consent'
  | 'automated-decisions'

/** A right that people have, and what for. */
export interface ApplicableRight {
  readonly right: RightId
  /** What gives it in the regime, on the day of the law. */
  readonly cites: readonly Citation[]
  /** The purposes for which it can be used. */
  readonly purposes: readonly Purpose[]
  /** Those of them for which the law takes part of it back: what a law makes us keep is not erased (Article 17(3)(b)). */
  readonly limited: readonly Purpose[]
  /** Purposes of which the declaration does not say enough to tell: no basis is stated, or no source. */
  readonly undecided: readonly Purpose[]
  /** Whether it can be used for every purpose, so that nothing has to be said about which. */
  readonly everywhere: boolean
}

/** `limited`: yes, but not as far as a law or a task requires the data. `undecided`: the declaration does not tell. */
type Answer = 'yes' | 'limited' | 'no' | 'undecided'

/** All of them, in the order in which a notice tells them. */
export const everyRight: readonly RightId[] = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'marketing-objection',
  'portability',
  'withdraw-consent',
  'automated-decisions',
]

/**
 * The rights that apply to the purposes of the issuers, in the order in which a notice tells them: the table of rights
 * and lawful bases, asked for each purpose. A right that no purpose has, and none may have, is left out.
 */
export const applicableRights = oncePerRegime((model: Model, law: Law, regime: Regime): readonly ApplicableRight[] => {
  const purposes = ownPurposes(model).filter((purpose) => !holdsNoData(purpose))
  return everyRight.flatMap((right) => {
    const cites = law.inForce(givenBy[regime][right] ?? [])
    if (cites.length === 0) return []
    const answers = purposes.map((purpose) => [purpose, answer(right, { model, law, regime, purpose })] as const)
    const having = (...wanted: readonly Answer[]) =>
      answers.flatMap(([it, said]) => (wanted.includes(said) ? [it] : []))
    const usable = having('yes', 'limited')
    const undecided = having('undecided')
    if (usable.length + undecided.length === 0) return []
    return [
      {
        right,
        cites,
        purposes: usable,
        limited: having('limited'),
        undecided,
        everywhere: usable.length === answers.length,
      },
    ]
  })
})

/** One right of those that apply; undefined when it applies to nothing. */
export const applicableRight = (model: Model, law: Law, regime: Regime, right: RightId): ApplicableRight | undefined =>
  applicableRights(model, law, regime).find((it) => it.right === right)

/** What gives each right. Swiss law ties none of them to a lawful basis, and knows no right to restriction by that name. */
const givenBy: Readonly<Record<Regime, Readonly<Partial<Record<RightId, readonly Citation[]>>>>> = {
  eu: {
    access: ['gdpr:15'],
    rectification: ['gdpr:16'],
    erasure: ['gdpr:17'],
    restriction: ['gdpr:18'],
    portability: ['gdpr:20'],
    objection: ['gdpr:21.1'],
    'marketing-objection': ['gdpr:21.2', 'gdpr:21.3'],
    'withdraw-consent': ['gdpr:7.3'],
    'automated-decisions': ['gdpr:22'],
  },
  uk: {
    access: ['uk-gdpr:15'],
    rectification: ['uk-gdpr:16'],
    erasure: ['uk-gdpr:17'],
    restriction: ['uk-gdpr:18'],
    portability: ['uk-gdpr:20'],
    objection: ['uk-gdpr:21.1'],
    'marketing-objection': ['uk-gdpr:21.2', 'uk-gdpr:21.3'],
    'withdraw-consent': ['uk-gdpr:7.3'],
    'automated-decisions': ['uk-gdpr:22', 'uk-gdpr:22C'],
  },
  ch: {
    access: ['fadp:25'],
    rectification: ['fadp:32.1'],
    erasure: ['fadp:32.2'],
    portability: ['fadp:28'],
    objection: ['fadp:30.2.b'],
    'automated-decisions': ['fadp:21.2'],
  },
}

/** Which Article 6 basis carries a right; a right that is not named here, or a basis not named under it, does not go by basis. */
const byBasis: Readonly<Partial<Record<RightId, Readonly<Partial<Record<Basis['type'], Answer>>>>>> = {
  objection: { 'public-task': 'yes', 'recognised-legitimate-interest': 'yes', 'legitimate-interests': 'yes' },
  // Article 17(3)(b) protects these two; the UK's recognised interests are not among them.
  erasure: { 'legal-obligation': 'limited', 'public-task': 'limited' },
}

interface Question {
  readonly model: Model
  readonly law: Law
  readonly regime: Regime
  readonly purpose: Purpose
}

function answer(right: RightId, question: Question): Answer {
  const { purpose, regime } = question
  switch (right) {
    case 'access':
    case 'rectification':
    case 'restriction':
      return 'yes'
    case 'erasure':
      return basesThatCount(question).some(({ type }) => byBasis.erasure?.[type] === 'limited') ? 'limited' : 'yes'
    case 'objection':
      return regime === 'ch' ? 'yes' : canObject(question)
    case 'marketing-objection':
      return isDirectMarketing(purpose)
    case 'withdraw-consent':
      return consentsOf(purpose, regime).length > 0 ? 'yes' : unlessBasisIsUnknown(question)
    case 'portability':
      return isPortable(question)
    case 'automated-decisions':
      return hasAutomatedDecision(question)
  }
}

/** The bases of a purpose on which people can object to it: Article 21(1). */
export const basesToObjectTo = (purpose: Purpose, law: Law, regime: Regime): readonly Basis[] =>
  basesIn(purpose, regime).filter(
    ({ type }) => byBasis.objection?.[type] === 'yes' && law.basis(type, regime) !== undefined,
  )

/** A basis counts where the regime knows it: a recognised interest is none in the EU. */
const basesThatCount = ({ purpose, law, regime }: Question): readonly Basis[] =>
  basesIn(purpose, regime).filter((basis) => regime === 'ch' || law.basis(basis.type, regime) !== undefined)

/** Without a basis nobody can tell: bases stated for nothing in particular may be meant for it. */
const unlessBasisIsUnknown = (question: Question): Answer => (basesThatCount(question).length > 0 ? 'no' : 'undecided')

function canObject(question: Question): Answer {
  const bases = basesThatCount(question)
  if (bases.some(({ type }) => byBasis.objection?.[type] === 'yes')) return 'yes'
  // Article 21(6): research and statistics, on whatever basis, but for a task in the public interest.
  const isResearch = kindsOf(question.purpose).some(
    ({ id }) => id === 'research.scientific' || id === 'analytics.statistics',
  )
  return isResearch ? 'undecided' : unlessBasisIsUnknown(question)
}

/** Direct marketing: what a purpose says of it or, where it says nothing, its kind. */
export function isDirectMarketing(purpose: Purpose): 'yes' | 'no' | 'undecided' {
  if (purpose.marketing !== undefined) return isNone(purpose.marketing) ? 'no' : 'yes'
  const kinds = kindsOf(purpose)
  if (kinds.some((kind) => kind.directMarketing === true)) return 'yes'
  return kinds.length === 0 || kinds.some((kind) => kind.group === 'marketing') ? 'undecided' : 'no'
}

/**
 * Whether a purpose is direct marketing and nothing else. Where only a part of it is, the rest can be objected to on its
 * own terms (Article 21(1)); what is not told apart counts as marketing, to which the objection is the stronger one.
 */
export function isMarketingAlone(purpose: Purpose): boolean {
  if (isDirectMarketing(purpose) !== 'yes') return false
  const stated = each(purpose.marketing)
  if (stated.length > 0 && stated.every((part) => part.for !== undefined)) return false
  const kinds = kindsOf(purpose)
  return kinds.length === 0 || kinds.every((kind) => kind.directMarketing === true)
}

/** Article 20: by automated means, on consent or a contract, and data that the person gave or that were observed. */
function isPortable(question: Question): Answer {
  const { purpose, regime, model } = question
  if (purpose.automatedMeans === false) return 'no'
  const carried =
    consentsOf(purpose, regime).length > 0 || basesThatCount(question).some(({ type }) => type === 'contract')
  if (!carried) return unlessBasisIsUnknown(question)
  // Where sources are not stated, or one of them has no type, the person may have given the data.
  const sources = each(sourcesOf(model, purpose)).map((use) => use.target)
  if (sources.some(isFromPerson)) return 'yes'
  return sources.length === 0 || sources.some(({ type }) => type === undefined) ? 'undecided' : 'no'
}

function hasAutomatedDecision({ purpose, model }: Question): Answer {
  const general = model.general?.automatedDecisions
  if (purpose.automatedDecisions === undefined && general === undefined) return 'undecided'
  const everywhere = some(general)
  const decisions = [...each(purpose.automatedDecisions), ...(everywhere ? [everywhere] : [])]
  const counts = decisions.filter((it) => it.effect !== 'neither' && it.solelyAutomated !== false)
  if (counts.some((it) => it.effect !== undefined && it.solelyAutomated === true)) return 'yes'
  return counts.length > 0 ? 'undecided' : 'no'
}

/** The rights that a declaration lists itself; undefined where none is stated, or where they are worked out by law. */
export function listedRights(model: Model): ReadonlyMap<string, Right> | undefined {
  const list = model.rights?.list
  return list === 'by-law' ? undefined : list
}

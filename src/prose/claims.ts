import { oncePerModel } from '../model/once-per-model.js'
import type { DataSubjectGroup, Datum, Model, Notice, Pledge, Purpose, Recipient } from '../model/types.js'
import { isNone, type Text } from '../model/value.js'
import { isWithin, keysOf, type Pointer } from '../source/pointer.js'
import type { Topic } from './phrases/phrase-books.js'
import type { Said } from './phrases-found.js'
import { said, says } from './said.js'
import { wordingsOf } from './texts.js'

/** What is promised or denied. */
export type ClaimType = Pledge['type']

/** What a claim is limited to; what is absent limits nothing. */
export interface ClaimScope {
  readonly purposes?: readonly Purpose[]
  readonly data?: readonly Datum[]
  readonly kinds?: readonly string[]
  readonly dataSubjects?: readonly DataSubjectGroup[]
  readonly recipients?: readonly Recipient[]
}

/** The words of a claim. */
export interface ClaimWords {
  readonly text: string
  readonly language: string
}

/** A promise or a denial, wherever it is made: declared as data, by an explicit none, or in a text. */
export interface Claim {
  readonly type: ClaimType
  readonly at: Pointer
  readonly scope: ClaimScope
  /** The author's own words for it, in their language. */
  readonly words?: ClaimWords
  readonly excepts: ReadonlySet<Excepted>
  /** Other texts that say the same. */
  readonly also: readonly Pointer[]
}

/** What a claim leaves out of itself. */
export type Excepted = 'legal-duty' | 'consent' | 'processors'

/**
 * The claims of one type that facts can contradict. What the declaration says as data goes first: a text that says no more
 * than that is not a second claim.
 */
export function claimsOf(model: Model, type: ClaimType): readonly Claim[] {
  const declared = [...denials(model), ...pledges(model)].filter((claim) => claim.type === type)
  const inTexts = spokenClaims(model, type).filter((claim) => !declared.some((other) => covers(other, claim)))
  return [...declared, ...mergeAlike(inTexts)]
}

const pledges = oncePerModel((model: Model): readonly Claim[] =>
  [...model.promises.values()].filter(isFirm).map(claimOf),
)

/** "As well as we can", "rarely", and exceptions in words or without a limit leave nothing that a fact could contradict. */
const isFirm = ({ certainty, effort, exceptions }: Pledge): boolean =>
  (certainty === undefined || certainty === 'always') &&
  (effort === undefined || effort === 'absolute') &&
  (exceptions ?? []).every((exception) => typeof exception === 'string' && exception !== 'legitimate-need')

function claimOf({ type, at, purposes, data, kinds, dataSubjects, recipients, words, exceptions }: Pledge): Claim {
  const excepts = new Set((exceptions ?? []).filter(isExcepted))
  const scope = {
    ...(purposes && { purposes }),
    ...(data && { data }),
    ...(kinds && { kinds }),
    ...(dataSubjects && { dataSubjects }),
    ...(recipients && { recipients }),
  }
  return { type, at, scope, excepts, also: [], ...wordsOf(words) }
}

const isExcepted = (value: unknown): value is Excepted =>
  value === 'legal-duty' || value === 'consent' || value === 'processors'

/** Every explicit none that denies what other parts of the declaration may state. */
const denials = oncePerModel((model: Model): readonly Claim[] => [
  ...denial('no-transfers', model.transfers),
  ...denial('no-cookies', model.cookies),
  ...denial('no-profiling', model.general?.profiling),
  ...denial('no-automated-decisions', model.general?.automatedDecisions),
  ...[...model.purposes.values()].flatMap((purpose) => denial('no-profiling', purpose.profiling, [purpose])),
])

function denial(type: ClaimType, value: object | undefined, purposes?: readonly Purpose[]): readonly Claim[] {
  if (!isNone(value)) return []
  return [
    {
      type,
      at: value.at,
      scope: purposes ? { purposes } : {},
      excepts: new Set(),
      also: [],
      ...wordsOf(value.because),
    },
  ]
}

/** A text in the language that its author wrote first. */
function wordsOf(text: Text | undefined): { readonly words?: ClaimWords } {
  const [wording] = text ? wordingsOf(text) : []
  return wording ? { words: { text: wording.text, language: wording.language } } : {}
}

/** The types that texts are read for. */
const topics: Readonly<Partial<Record<ClaimType, Topic>>> = {
  'no-sharing': 'claimNoSharing',
  'no-sharing-without-consent': 'claimOnlyWithConsent',
  'no-sale': 'claimNoSale',
  'no-transfers': 'claimNoTransfers',
  'no-automated-decisions': 'claimNoAutomatedDecisions',
  'no-profiling': 'claimNoProfiling',
  'no-tracking': 'claimNoTracking',
  'no-cookies': 'claimNoCookies',
  'anonymous-only': 'claimAnonymousOnly',
  'aggregate-only': 'claimAggregateOnly',
  'no-special-category-data': 'claimNoSensitiveData',
  'adults-only': 'claimAdultsOnly',
  'no-longer-than-necessary': 'claimNoLongerThanNecessary',
}

/** Reading all texts takes a while, and each regime asks. */
const spoken = oncePerModel(() => new Map<ClaimType, readonly Claim[]>())

function spokenClaims(model: Model, type: ClaimType): readonly Claim[] {
  const known = spoken(model).get(type) ?? findSpoken(model, type)
  spoken(model).set(type, known)
  return known
}

function findSpoken(model: Model, type: ClaimType): readonly Claim[] {
  const topic = topics[type]
  if (topic === undefined) return []
  return said(model, topic).flatMap((it) => {
    const scope = scopeAt(model, it.at)
    return scope
      ? [
          {
            type,
            at: it.at,
            scope,
            words: { text: it.match, language: it.language },
            excepts: exceptsIn(it),
            also: it.again,
          },
        ]
      : []
  })
}

/** The patterns let a sentence through only if all that it excepts is what the law asks for. */
const exceptsIn = (it: Said): ReadonlySet<Excepted> =>
  says(it, 'claimExceptsLaw') ? new Set(['legal-duty']) : new Set()

/** Parts whose texts speak of everything an organisation does. */
const general: ReadonlySet<string> = new Set([
  'general',
  'cookies',
  'children',
  'security',
  'furtherProcessing',
  'transfers',
])

/** What a text is about by where it stands; undefined where it speaks of something else, such as what a recipient does. */
function scopeAt(model: Model, at: Pointer): ClaimScope | undefined {
  const [top = '', id = ''] = keysOf(at)
  if (general.has(top)) return {}
  const purpose = model.purposes.get(id)
  if (top === 'purposes' && purpose) return { purposes: [purpose] }
  const datum = model.data.get(id)
  if (top === 'data' && datum) return { data: [datum] }
  const group = model.dataSubjects.get(id)
  if (top === 'dataSubjects' && group) return { dataSubjects: [group] }
  const notice = model.notices.get(id)
  if (top === 'notices' && notice) return readersOf([notice])
  return top === 'sections' ? readersOf(model.sections.get(id)?.notices ?? []) : undefined
}

/** What a notice says is about its readers, where it names them. */
function readersOf(notices: readonly Notice[]): ClaimScope {
  const audiences = notices.map(({ audience }) => audience)
  const named = audiences.flatMap((audience) => audience ?? [])
  return audiences.length === 0 || audiences.includes(undefined) ? {} : { dataSubjects: named }
}

/** Whether one claim says at least as much as another, as far as purposes tell. */
const covers = ({ scope, at }: Claim, other: Claim): boolean =>
  isWithin(other.at, at) ||
  Object.keys(scope).length === 0 ||
  (Object.keys(scope).length === 1 &&
    scope.purposes !== undefined &&
    other.scope.purposes?.every((purpose) => scope.purposes?.includes(purpose)) === true)

/** Texts that say the same of the same are one claim, made where it stands first. */
function mergeAlike(claims: readonly Claim[]): readonly Claim[] {
  const byScope = new Map<string, Claim>()
  for (const claim of claims) {
    const key = keyOf(claim.scope)
    const first = byScope.get(key)
    byScope.set(key, first ? { ...first, also: [...first.also, claim.at, ...claim.also] } : claim)
  }
  return [...byScope.values()]
}

const keyOf = ({ purposes, data, dataSubjects }: ClaimScope): string =>
  JSON.stringify([purposes, data, dataSubjects].map((named) => named?.map(({ id }) => id) ?? null))

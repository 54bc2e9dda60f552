import { oncePerModel } from '../model/once-per-model.js'
import type { Model, Notice } from '../model/types.js'
import { keysOf, type Pointer } from '../source/pointer.js'
import type { Claim, ClaimScope, ClaimType, Excepted } from './claim.js'
import type { Topic } from './phrases/phrase-books.js'
import type { Said } from './phrases-found.js'
import type { SaidOnce } from './repeats.js'
import { said, says } from './said.js'

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
  compliance: 'claimCompliance',
}

/** Reading all texts takes a while, and each regime asks. */
const spoken = oncePerModel(() => new Map<ClaimType, readonly Claim[]>())

/** What the texts of a declaration promise or deny of one type. */
export function spokenClaims(model: Model, type: ClaimType): readonly Claim[] {
  const known = spoken(model).get(type) ?? findSpoken(model, type)
  spoken(model).set(type, known)
  return known
}

function findSpoken(model: Model, type: ClaimType): readonly Claim[] {
  const topic = topics[type]
  if (topic === undefined) return []
  return said(model, topic).flatMap((it) => claimAt(model, type, it) ?? [])
}

/** What a text claims where it stands; undefined where it speaks of somebody else. */
export function claimAt(model: Model, type: ClaimType, it: SaidOnce): Claim | undefined {
  const scope = scopeAt(model, it.at)
  const words = { text: it.match, language: it.language }
  return scope && { type, at: it.at, scope, words, excepts: exceptsIn(it), also: it.again }
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

import type { RequiredItem } from '../facts/required.js'
import type { RetentionSubject } from '../facts/retention.js'
import type { SensitiveKind } from '../facts/sensitive.js'
import type { Named, Quoted } from '../findings/fact.js'
import type { Basis, Cookie } from '../model/types.js'
import type { Pointer } from '../source/pointer.js'

/** A declared fact that a claim denies: where it stands, and what it says. */
export interface Contrary {
  readonly at: Pointer
  readonly fact: ContraryFact
  /** The same with all particulars, where the place is shown. */
  readonly closer?: Closer
  /** The purpose for which what stands there is used, where that is what there is to show. */
  readonly usedBy?: Named
}

/** What is said of one thing that has a name. */
type OfOneName =
  | 'advertised-until-stopped'
  | 'children-among'
  | 'cookie-identifier-in'
  | 'cookie-listed'
  | 'data-about-children'
  | 'data-about-one-person-given'
  | 'data-used'
  | 'decided-about-for'
  | 'decided-by-machine'
  | 'feeds-inference-for'
  | 'chosen-for-each-in'
  | 'followed-for'
  | 'followed-to-get'
  | 'identified-for'
  | 'kept-unasked'
  | 'linkable'
  | 'names-come-from'
  | 'observed-by'
  | 'other-sensitive-data'
  | 'profile'
  | 'profiled-for'
  | 'run-by'
  | 'serves-too'
  | 'sponsors-given'
  | 'weighty-decisions-for'
  | 'worked-out'
  | 'worked-out-for'

/** On what terms data are given: without a question, or on bases; absent where that is not held against the claim. */
export type Terms = 'unasked' | readonly Basis['type'][]

/** What is declared; facts that say the same of several things, each in `of`, are told together. */
export type ContraryFact =
  | { readonly is: OfOneName; readonly of: Named }
  | { readonly is: 'data-given'; readonly of: Named; readonly terms?: Terms }
  | { readonly is: 'data-given-abroad'; readonly of: Named; readonly country: string }
  | { readonly is: 'sensitive-data-used'; readonly of: Named; readonly kind: SensitiveKind }
  | {
      readonly is: 'cookie-set'
      readonly of: Named
      readonly category?: NonNullable<Cookie['category']>
      readonly may?: true
    }
  | { readonly is: 'kept-for-good'; readonly of: RetentionSubject }
  | { readonly is: 'item-untold'; readonly item: RequiredItem }
  | { readonly is: 'service-for-children' }
  | { readonly is: 'open-from-age'; readonly age: number }
  | { readonly is: 'profiling-described'; readonly purpose: Named; readonly words: Quoted }
  | { readonly is: 'kept-in'; readonly purpose: Named; readonly words: Quoted }
  | { readonly is: 'sale-described'; readonly words: Quoted }
  | { readonly is: 'described'; readonly words: Quoted }
  | { readonly is: 'younger-people-among'; readonly of: Named; readonly age: number }

/** The particulars of a fact at the place where it is declared. */
export type Closer =
  | { readonly is: 'about-kind'; readonly purpose: Named; readonly kind: string }
  | { readonly is: 'these-given'; readonly data: readonly Named[]; readonly recipient: Named }
  | { readonly is: 'given-for'; readonly purpose?: Named; readonly recipient: Named; readonly terms?: Terms }
  | { readonly is: 'these-come-from-here' | 'these-used-here' | 'uses-these'; readonly datum: Named }
  | { readonly is: 'data-come-from'; readonly source: Named }
  | { readonly is: 'reads-cookie'; readonly recipient: Named; readonly cookie: Named }

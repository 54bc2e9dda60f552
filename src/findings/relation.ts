import type { Pointer } from '../source/pointer.js'
import type { Fact } from './fact.js'

/** What another place is to a finding: a word, which a language says in its own words. */
export type Relation =
  | 'about-staff'
  | 'also-said'
  | 'another-sentence'
  | 'bases-for-nothing'
  | 'basis'
  | 'basis-beside'
  | 'cannot-be-used'
  | 'condition'
  | 'consent'
  | 'contrary'
  | 'declared-as'
  | 'first-consent'
  | 'first-declared'
  | 'first-written'
  | 'group-seat'
  | 'has-no-role-either'
  | 'kinds'
  | 'last-change'
  | 'longer-period'
  | 'more'
  | 'no-longer-than-necessary-is-promised'
  | 'not-exempt'
  | 'open-exception'
  | 'other-rule'
  | 'people'
  | 'refers-to-it'
  | 'relies-on-it'
  | 'rests-on-law'
  | 'risks'
  | 'said-again'
  | 'seat'
  | 'spoken-of-here'
  | 'stated-here'
  | 'tied-to-nothing'
  | 'too'
  | 'used-by'
  | 'usual-role'
  | 'usual-seat'
  | 'why-criminal'
  | 'why-sensitive'
  | 'with-this'

/** Another place that explains a finding. */
export interface Elsewhere {
  readonly at: Pointer
  readonly is: Relation
  /** What the relation says of the place besides: how many more there are, which purpose does the same. */
  readonly data?: Fact
}

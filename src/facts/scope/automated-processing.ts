import type { AutomatedDecision, Profiling, Purpose } from '../../model/types.js'
import { each, isNone, type None, some } from '../../model/value.js'
import { weighs } from '../decisions.js'
import type { Scope } from './scope.js'

/** Something that a machine does for a purpose, or in everything where no purpose is named. */
export interface Automated<Thing> {
  readonly thing: Thing
  readonly purpose: Purpose | undefined
  /** Unique among things of its kind in a document. */
  readonly id: string
}

type What = Pick<Scope, 'model' | 'purposes'>
type Key = 'automatedDecisions' | 'profiling'

/** The decisions that a document tells of: those of its purposes, and those of everything. */
export const decisionsIn = ({ model, purposes }: What): readonly Automated<AutomatedDecision>[] =>
  all(
    purposes,
    'automatedDecisions',
    (purpose) => each(purpose.automatedDecisions),
    some(model.general?.automatedDecisions),
  )

/** The profiling that a document tells of. */
export const profilesIn = ({ model, purposes }: What): readonly Automated<Profiling>[] =>
  all(purposes, 'profiling', (purpose) => each(purpose.profiling), some(model.general?.profiling))

function all<Thing>(
  purposes: readonly Purpose[],
  key: Key,
  of: (purpose: Purpose) => readonly Thing[],
  general: Thing | undefined,
): readonly Automated<Thing>[] {
  const own = purposes.flatMap((purpose) =>
    of(purpose).map((thing, index) => ({ thing, purpose, id: `${purpose.id}-${index + 1}` })),
  )
  return [...own, ...(general === undefined ? [] : [{ thing: general, purpose: undefined, id: `general-${key}` }])]
}

/** The purposes of which it is stated that no machine decides, or profiles. */
export const purposesWithout = ({ purposes }: What, key: Key): readonly { purpose: Purpose; none: None }[] =>
  purposes.flatMap((purpose) => {
    const stated: unknown = purpose[key]
    return isNone(stated) ? [{ purpose, none: stated }] : []
  })

/** Whether it is said of a decision that a machine alone makes it, and that it weighs on people: then the law gives rights. */
export const isSignificant = (decision: AutomatedDecision): boolean =>
  decision.solelyAutomated === true && weighs(decision)

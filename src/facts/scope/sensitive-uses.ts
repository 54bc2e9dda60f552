import type { Datum, Purpose } from '../../model/types.js'
import { each, unique } from '../../model/value.js'
import type { Pointer } from '../../source/pointer.js'
import { type SensitiveKind, sensitiveKinds } from '../sensitive.js'
import type { Scope } from './scope.js'

/** Some data of a sensitive kind, used for a purpose. */
export interface SensitiveUse {
  readonly kind: SensitiveKind
  readonly datum: Datum
  readonly purpose: Purpose
  readonly at: Pointer
}

/** The sensitive data that the purposes of a document use. */
export const sensitiveUses = ({ purposes }: Pick<Scope, 'purposes'>): readonly SensitiveUse[] =>
  purposes.flatMap((purpose) =>
    each(purpose.data).flatMap(({ target: datum }) =>
      sensitiveKinds(datum).map(({ kind, at }) => ({ kind, at, datum, purpose })),
    ),
  )

/** The uses of each kind, in the order of their first. */
export const byKind = (uses: readonly SensitiveUse[]): readonly (readonly SensitiveUse[])[] =>
  unique(uses.map(({ kind }) => kind)).map((kind) => uses.filter((use) => use.kind === kind))

import { oncePer } from '../model/once-per-model.js'
import type { Datum } from '../model/types.js'

/** The datum that an id stands for: two names may stand for the same data. */
export const sameDatum = (datum: Datum): Datum => datum.aliasOf ?? datum

/** Whether some data are among others, by whichever of their names. */
export const isAmong = (datum: Datum, data: readonly Datum[]): boolean => whichever(data).has(sameDatum(datum))

const whichever = oncePer((data: readonly Datum[]): ReadonlySet<Datum> => new Set(data.map(sameDatum)))

/** The data that a part and what it refers to both name, where both name some; what one of them names otherwise. */
export const bothData = (
  one: readonly Datum[] | undefined,
  other: readonly Datum[] | undefined,
): readonly Datum[] | undefined => (one && other ? one.filter((datum) => isAmong(datum, other)) : (one ?? other))

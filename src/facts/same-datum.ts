import type { Datum } from '../model/types.js'

/** The datum that an id stands for: two names may stand for the same data. */
export const sameDatum = (datum: Datum): Datum => datum.aliasOf ?? datum

/** Whether some data are among others, by whichever of their names. */
export const isAmong = (datum: Datum, data: readonly Datum[]): boolean =>
  data.some((it) => sameDatum(it) === sameDatum(datum))

/** The data that a part and what it refers to both name, where both name some; what one of them names otherwise. */
export const bothData = (
  one: readonly Datum[] | undefined,
  other: readonly Datum[] | undefined,
): readonly Datum[] | undefined => (one && other ? one.filter((datum) => isAmong(datum, other)) : (one ?? other))

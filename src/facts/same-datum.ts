import type { Datum } from '../model/types.js'

/** The datum that an id stands for: two names may stand for the same data. */
export const sameDatum = (datum: Datum): Datum => datum.aliasOf ?? datum

import { word } from '../../grammar/english.js'
import { specialConditions } from '../../law/special-conditions.js'

/** A condition of Article 9(2) as a sentence quotes it: 'Health or social care'. */
export const conditionInWords = (id: string): string =>
  `'${specialConditions.find((row) => row.id === id)?.name ?? id}'`

/** What words reveal, as a sentence names it: "health", "crimes". */
export const revealedInWords = (reveals: string): string => (reveals === 'criminal' ? 'crimes' : word(reveals))

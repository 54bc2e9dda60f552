import { specialConditions } from '../../law/special-conditions.js'

/** A condition of Article 9(2) as a sentence quotes it: 'Health or social care'. */
export const conditionInWords = (id: string): string =>
  `'${specialConditions.find((row) => row.id === id)?.name ?? id}'`

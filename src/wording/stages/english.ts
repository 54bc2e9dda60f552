import type { Wording } from '../words.js'

/** What English says of the mistakes that a stage finds before the rules of law, by the id of the stage. */
export const englishOfStages: Readonly<Record<string, Wording>> = {}

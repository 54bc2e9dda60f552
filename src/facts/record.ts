import type { Model } from '../model/types.js'

/**
 * Whether a declaration is its author's own record. One made from a published text cannot hold what notices do not print:
 * when a contract was signed, or a list looked up.
 */
export const isRecord = (model: Model): boolean => model.transcription === undefined

/**
 * Whether a notice may cite a law by itself: a published text cites what it cites, and laws that nobody declared are only those
 * that it is checked against.
 */
export const mayCite = (model: Model): boolean => isRecord(model) && model.regimes !== undefined

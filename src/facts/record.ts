import type { Model } from '../model/types.js'

/**
 * Whether a declaration is its author's own record. One made from a published text cannot hold what notices do not print:
 * when a contract was signed, or a list looked up.
 */
export const isRecord = (model: Model): boolean => model.transcription === undefined

import type { Model } from '../model/types.js'
import { each } from '../model/value.js'
import { issuers } from './controllers.js'

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

/**
 * Whether Swiss law spares an organisation the record of processing: it spares whoever has fewer than 250 people and does nothing
 * risky on a large scale, which is almost everybody. It is asked for where the declaration speaks of such a scale, or where
 * somebody acts for the state.
 */
export const isSparedInSwitzerland = (model: Model): boolean =>
  issuers(model).every(
    ({ coreActivities, publicAuthority }) => each(coreActivities).length === 0 && publicAuthority !== true,
  )

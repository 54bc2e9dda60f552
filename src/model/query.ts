import type { Regime } from '../law/citation.js'
import type {
  Basis,
  Controller,
  Datum,
  Model,
  Notice,
  Purpose,
  Recipient,
  RetentionRule,
  Source,
  Use,
} from './types.js'
import { each, isNone, type None, plain } from './value.js'

/** Those who decide on a purpose; the only controller where the purpose names none; empty when it cannot be told. */
export function controllersOf(model: Model, purpose: Purpose): readonly Controller[] {
  if (purpose.controllers) return purpose.controllers
  const all = [...model.controllers.values()]
  return all.length === 1 ? all : []
}

/** Those who give at least one notice: all controllers unless a notice names its issuers. */
export function issuers(model: Model): readonly Controller[] {
  const all = [...model.controllers.values()]
  const notices = [...model.notices.values()]
  if (notices.length === 0 || notices.some((notice) => notice.issuedBy === undefined)) return all
  return all.filter((controller) => notices.some((notice) => notice.issuedBy?.includes(controller)))
}

/** The issuers of one notice. */
export const issuersOf = (model: Model, notice: Notice | undefined): readonly Controller[] =>
  notice?.issuedBy ?? [...model.controllers.values()]

/**
 * The purposes that the declaration must account for: those of an issuer of a notice. What another controller does is
 * told, but its basis, recipients and periods are for that controller to state.
 */
export function ownPurposes(model: Model): readonly Purpose[] {
  const ours = issuers(model)
  return [...model.purposes.values()].filter((purpose) => {
    const deciding = controllersOf(model, purpose)
    return deciding.length === 0 || deciding.some((controller) => ours.includes(controller))
  })
}

/** The Article 6 bases of a purpose that count in a regime. */
export const basesIn = (purpose: Purpose, regime: Regime): readonly Basis[] =>
  each(purpose.basis).filter((basis) => basis.regimes === undefined || basis.regimes.includes(regime))

/** Who receives data for a purpose: its own recipients and those of every purpose; undefined when not stated. */
export function recipientsOf(model: Model, purpose: Purpose): readonly Use<Recipient>[] | None | undefined {
  const general = model.general?.recipients
  if (purpose.recipients === undefined) return general ?? model.noRecipients
  return isNone(purpose.recipients) ? (general ?? purpose.recipients) : [...purpose.recipients, ...(general ?? [])]
}

/** The retention rules of a purpose, or those said of everything; undefined when not stated. */
export const retentionOf = (model: Model, purpose: Purpose): readonly RetentionRule[] | None | undefined =>
  purpose.retention ?? model.general?.retention

/** The sources of a purpose, or those said of everything. */
export const sourcesOf = (model: Model, purpose: Purpose): readonly Source[] =>
  each(purpose.sources ?? model.general?.sources).map((use) => use.target)

/** Article 14 sources: somebody else gave the data, or they were public. */
export const isIndirect = (source: Source): boolean => source.type === 'third-party' || source.type === 'public'

/** Article 13 sources: the person gave the data, or was observed. */
export const isFromPerson = (source: Source): boolean => source.type === 'direct' || source.type === 'observed'

/** The data of a purpose. */
export const dataOf = (purpose: Purpose): readonly Datum[] => each(purpose.data).map((use) => use.target)

/** A purpose as its author calls it. */
export const purposeName = (purpose: Purpose): string => `'${purpose.title ? plain(purpose.title) : purpose.id}'`

/** A recipient as its author calls it. */
export const recipientName = (recipient: Recipient): string =>
  `'${recipient.name ? plain(recipient.name) : recipient.label ? plain(recipient.label) : (recipient.vendor ?? recipient.id)}'`

/** A controller as its author calls it. */
export const controllerName = (controller: Controller): string =>
  `'${controller.name ? plain(controller.name) : controller.id}'`

/** A source as its author calls it. */
export const sourceName = (source: Source): string => `'${source.label ? plain(source.label) : source.id}'`

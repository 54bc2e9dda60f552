import { type PurposeKind, purposeKind } from '../catalogue/catalogue.js'
import type { Regime } from '../law/citation.js'
import { oncePerModel } from '../model/once-per-model.js'
import type {
  Basis,
  Controller,
  DataSubjectGroup,
  Datum,
  Model,
  Notice,
  Purpose,
  Recipient,
  RetentionRule,
  Source,
  Use,
} from '../model/types.js'
import { each, isNone, type None, plain } from '../model/value.js'
import { recipientTitle } from './names.js'

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
export const ownPurposes = oncePerModel((model: Model): readonly Purpose[] => {
  const ours = issuers(model)
  return [...model.purposes.values()].filter((purpose) => {
    const deciding = controllersOf(model, purpose)
    return deciding.length === 0 || deciding.some((controller) => ours.includes(controller))
  })
})

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

/** The sources that the declaration must account for: all but those that only another controller's purposes use. */
export const ownSources = oncePerModel((model: Model): readonly Source[] => {
  const own = ownPurposes(model)
  const used = (purpose: Purpose) => each(purpose.sources).map((use) => use.target)
  const ours = new Set([...own.flatMap(used), ...each(model.general?.sources).map((use) => use.target)])
  const theirs = new Set([...model.purposes.values()].filter((purpose) => !own.includes(purpose)).flatMap(used))
  return [...model.sources.values()].filter((source) => ours.has(source) || !theirs.has(source))
})

/** Article 14 sources: somebody else gave the data, or they were public. */
export const isIndirect = (source: Source): boolean => source.type === 'third-party' || source.type === 'public'

/** Article 13 sources: the person gave the data, or was observed. */
export const isFromPerson = (source: Source): boolean => source.type === 'direct' || source.type === 'observed'

/** The data of a purpose. */
export const dataOf = (purpose: Purpose): readonly Datum[] => each(purpose.data).map((use) => use.target)

/** A purpose as its author calls it. */
export const purposeName = (purpose: Purpose): string => `'${purpose.title ? plain(purpose.title) : purpose.id}'`

/** A recipient as a message calls it. */
export function recipientName(recipient: Recipient): string {
  const title = recipientTitle(recipient) ?? recipient.id
  return `'${typeof title === 'string' ? title : plain(title)}'`
}

/** Whether a recipient is an organisation of its own that is no public authority. */
export const isOutside = ({ type }: Recipient): boolean =>
  type === undefined || type === 'organisation' || type === 'group-company'

/** A source as its author calls it. */
export const sourceName = ({ label, name, id }: Source): string => `'${label ? plain(label) : name ? plain(name) : id}'`

/** A group of people as its author calls it. */
export const groupName = (group: DataSubjectGroup): string => `'${group.label ? plain(group.label) : group.id}'`

/** Whose data a part of a purpose is about: the people it names, or all of the purpose. */
export const peopleOf = (
  purpose: Purpose,
  part?: { readonly dataSubjects?: readonly DataSubjectGroup[] },
): readonly DataSubjectGroup[] => part?.dataSubjects ?? each(purpose.dataSubjects).map((use) => use.target)

/** The kinds of a purpose, as the catalogue knows them. */
export const kindsOf = (purpose: Purpose): readonly PurposeKind[] =>
  (purpose.kinds ?? []).flatMap((id) => purposeKind(id) ?? [])

/** A lawful basis in words: 'legal obligation'. */
export const basisName = (basis: Basis): string => basis.type.replaceAll('-', ' ')

/** An item of data as its author calls it. */
export const datumName = (datum: Datum): string => `'${datum.label ? plain(datum.label) : datum.id}'`

/** Names in a row: `a, b and c`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/**
 * Whether a declaration is its author's own record. One made from a published text cannot hold what notices do not print:
 * when a contract was signed, or a list looked up.
 */
export const isRecord = (model: Model): boolean => model.transcription === undefined

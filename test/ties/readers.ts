import { namesIn } from './part.js'
import type { PurposeTies } from './purpose-ties.js'
import { entriesOf, field, stringsIn } from './yaml-values.js'

/** To whom a notice speaks, and for whom: what does not concern them it may tell and need not. */
export interface Readers {
  /** Absent: everybody. */
  readonly audience: readonly string[] | undefined
  readonly issuers: readonly string[]
  /** The controllers that issue any notice. */
  readonly anyIssuers: readonly string[]
  /** The recipients that the notice has to name. */
  readonly recipients: Set<string>
}

/** The readers of a notice. */
export function readersOf(declaration: unknown, notice: string): Readers {
  const notices = entriesOf(field(declaration, 'notices'))
  const all = entriesOf(field(declaration, 'controllers')).map(([id]) => id)
  const own = notices.find(([id]) => id === notice)?.[1]
  const anyIssuers = notices.flatMap(([, each]) => namesIn(each, 'issuedBy') ?? all)
  return {
    audience: namesIn(own, 'audience'),
    issuers: namesIn(own, 'issuedBy') ?? all,
    anyIssuers: notices.length === 0 ? all : anyIssuers,
    recipients: new Set(),
  }
}

/** Whether some of these are among the people a notice speaks to; also where nobody is named. */
export const concerns = ({ audience }: Readers, people: readonly string[] | undefined): boolean =>
  audience === undefined || people === undefined || people.some((id) => audience.includes(id))

/** Whether a notice speaks to one group only: those it calls "you", and needs no name for. */
export function areYou(declaration: unknown, { audience }: Readers): boolean {
  const everybody = entriesOf(field(declaration, 'dataSubjects')).map(([id]) => id)
  return (audience ?? everybody).length === 1
}

/** Whether a notice has to tell of a purpose. */
export function tellsPurpose(declaration: unknown, purpose: PurposeTies, readers: Readers): boolean {
  if (purpose.saidPeople === 'none' || purpose.saidData === 'none') return false
  const people = purpose.saidPeople?.map(({ id }) => id)
  return concerns(readers, people) && isOf(readers.issuers, declaration, purpose.id)
}

/** Whether a purpose inherits what is said in general. */
export const inherits = (declaration: unknown, purpose: PurposeTies, readers: Readers): boolean =>
  purpose.saidData !== 'none' && isOf(readers.anyIssuers, declaration, purpose.id)

function isOf(issuers: readonly string[], declaration: unknown, purpose: string): boolean {
  const controllers = stringsIn(field(field(field(declaration, 'purposes'), purpose), 'controllers'))
  return controllers.length === 0 || controllers.some((id) => issuers.includes(id))
}

/** Whether a datum of a purpose can be about the people a notice speaks to. */
export function tellsDatum(purpose: PurposeTies, datum: string, readers: Readers): boolean {
  const { named, rest, open } = purpose.peopleData
  const about = [...named, ...rest, ...open].filter(([, id]) => id === datum).map(([people]) => people)
  return purpose.people.length === 0 || concerns(readers, about)
}

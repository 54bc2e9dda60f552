import type { DataSubjectGroup, Model, Notice, Purpose } from '../../model/types.js'
import { isNone, type None } from '../../model/value.js'

type People = readonly DataSubjectGroup[]

/** Whether a notice speaks to several groups of people, so that it has to say whose data it means. */
export function speaksToSeveral(model: Model, notice: Notice | undefined): boolean {
  const audience = notice?.audience ?? []
  return (audience.length > 0 ? audience.length : model.dataSubjects.size) > 1
}

/** The purposes that the readers of a notice are told about, each narrowed to what concerns them. */
export function purposesFor(purposes: readonly Purpose[], notice: Notice | undefined): readonly Purpose[] {
  const audience = notice?.audience
  if (!audience || audience.length === 0) return purposes
  return purposes.filter((purpose) => concerns(purpose, audience)).map((purpose) => narrow(purpose, audience))
}

/** A purpose that does not say whose data it uses may concern anybody. */
function concerns(purpose: Purpose, audience: People): boolean {
  const people = purpose.dataSubjects
  if (people === undefined || isNone(people)) return true
  return people.some((use) => audience.includes(use.target))
}

/** Leaves out of a purpose what is declared for other people only. */
function narrow(purpose: Purpose, audience: People): Purpose {
  const { dataSubjects, data, sources, basis, recipients, retention } = purpose
  const isForThem = (part: { readonly dataSubjects?: People }): boolean =>
    part.dataSubjects === undefined || part.dataSubjects.some((people) => audience.includes(people))
  const theirs = <Part extends { readonly dataSubjects?: People }>(parts: readonly Part[] | None) =>
    isNone(parts) ? parts : parts.filter(isForThem)
  return {
    ...purpose,
    ...(dataSubjects && {
      dataSubjects: isNone(dataSubjects) ? dataSubjects : dataSubjects.filter((use) => audience.includes(use.target)),
    }),
    ...(data && { data: dataFor(purpose, audience, theirs(data)) }),
    ...(sources && {
      sources: isNone(sources) ? sources : sources.filter((use) => isForThem(use) && isForThem(use.target)),
    }),
    ...(basis && { basis: theirs(basis) }),
    ...(recipients && { recipients: theirs(recipients) }),
    ...(retention && { retention: theirs(retention) }),
  }
}

/** `{ ref: guests, data: [contact] }`: of these people only these data. Everybody in the audience has to be so narrowed. */
function dataFor<Data extends NonNullable<Purpose['data']>>(
  purpose: Purpose,
  audience: People,
  data: Data,
): Data | Exclude<Purpose['data'], None | undefined> {
  const people = purpose.dataSubjects
  if (isNone(data) || people === undefined || isNone(people)) return data
  const uses = people.filter((use) => audience.includes(use.target))
  if (uses.some((use) => use.data === undefined)) return data
  const only = new Set(uses.flatMap((use) => use.data ?? []))
  return data.filter((use) => only.has(use.target))
}

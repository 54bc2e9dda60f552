import { oncePerModel } from '../model/once-per-model.js'
import type { Model, None, Purpose, Source, Use } from '../model/types.js'
import { each } from '../model/value.js'
import { inheritsGeneral, ownPurposes } from './purposes.js'

/** Where the data of a purpose come from, as it says itself or as it is said of everything; undefined when not stated. */
export const sourcesOf = (model: Model, purpose: Purpose): readonly Use<Source>[] | None | undefined =>
  purpose.sources ?? (inheritsGeneral(model, purpose) ? model.general?.sources : undefined)

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

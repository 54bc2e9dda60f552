import { isNaming } from '../facts/name-text.js'
import { isRecord } from '../facts/record.js'
import type { Role } from '../language/role.js'
import { oncePer, oncePerModel } from '../model/once-per-model.js'
import type { Model, Text } from '../model/types.js'
import { keysOf, type Pointer } from '../source/pointer.js'
import { unprinted } from './printed-texts.js'
import { sentencesOf, withPlainSigns } from './sentences.js'
import { texts, textsByRole, wordingsOf } from './texts.js'

/** A wording that is read for what it says, and its sentences. */
export interface Passage {
  readonly at: Pointer
  readonly text: string
  readonly language: string
  readonly sentences: readonly string[]
  /** Whether it is a name, a title or an address. */
  readonly isName: boolean
}

/**
 * What an organisation tells its readers in sentences of its own. Names and titles are left out, and so is what an
 * organisation keeps for its records, which no notice shows.
 */
export const prose = oncePerModel((model: Model): readonly Passage[] =>
  proseAndNames(model).filter(({ isName }) => !isName),
)

/** What it noted of how interests and risks were weighed, which people may ask to read. */
export const weighed = oncePerModel((model: Model): readonly Passage[] =>
  texts(model).filter(isWeighing).flatMap(passagesOf),
)

/** The same with names and titles: where a name is what is looked for. */
export const proseAndNames = oncePerModel((model: Model): readonly Passage[] =>
  texts(model)
    .filter((text) => isTold(model, text))
    .flatMap(passagesOf),
)

/** The texts of a role, by their sentences; what an organisation keeps for its records is left out as above. */
export const passagesAs = (model: Model, role: Role): readonly Passage[] => passagesByRole(model).get(role) ?? []

/** The same, each text as one sentence, since a field is a part of a sentence or a name. */
export const fieldsAs = (model: Model, role: Role): readonly Passage[] => fieldsByRole(model).get(role) ?? []

const passagesByRole = oncePerModel((model: Model) => byRole(model, passagesOf))

const fieldsByRole = oncePerModel((model: Model) => byRole(model, asOne))

const byRole = (model: Model, read: (text: Text) => readonly Passage[]): ReadonlyMap<Role, readonly Passage[]> =>
  new Map([...textsByRole(model)].map(([role, all]) => [role, all.filter((text) => isTold(model, text)).flatMap(read)]))

const asOne = oncePer((whole: Text): readonly Passage[] => {
  const isName = isNaming(whole)
  return wordingsOf(whole).map((wording) => ({
    ...wording,
    isName,
    sentences: [withPlainSigns(wording.text).replace(/\s+/g, ' ').trim()],
  }))
})

const passagesOf = oncePer((whole: Text): readonly Passage[] => {
  const isName = isNaming(whole)
  return wordingsOf(whole).map((wording) => ({
    ...wording,
    isName,
    sentences: sentencesOf(wording.text, wording.language),
  }))
})

/** `words` are what a notice said; a transcription has no other source than what was published. */
const isTold = (model: Model, text: Text): boolean => !isRecord(model) || isPrinted(text)

const isPrinted = oncePer(({ at }: Text): boolean => keysOf(at).every((key) => key === 'words' || !unprinted.has(key)))

const isWeighing = oncePer(({ at }: Text): boolean => keysOf(at).some((key) => key === 'balancing' || key === 'dpia'))

import type { Clause } from '../tree/document.js'
import type { MessageKey, Scene } from './scene.js'

/** A section of the notice: which clauses stand, from which facts, on which provisions. */
export interface SectionPlan {
  /** Stable, kebab-case: the anchor in every format. */
  readonly id: string
  heading(scene: Scene): HeadingKey
  /** None where nothing is declared, and nothing is missing, that the section is about: then it is left out. */
  clauses(scene: Scene): readonly Clause[]
  /** Whether it places the promises about its subject itself; else they stand first. */
  readonly placesPromises?: true
}

/** Messages that head a section. */
export type HeadingKey = Extract<MessageKey, `${string}.heading` | `${string}.heading-ch`>

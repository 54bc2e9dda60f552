import { unique } from '../../model/value.js'
import type { Clause, Section } from '../tree/document.js'
import { wordsOf } from '../tree/walk.js'
import type { MessageKey, Scene } from './scene.js'
import { withPointers } from './trace-blocks.js'

/** A section of a document: which clauses stand, from which facts, on which provisions. */
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

/** A section with its heading, after what stands ahead of its own clauses; left out where it has none. */
export function sectionOf(scene: Scene, plan: SectionPlan, ahead: readonly Clause[] = []): readonly Section[] {
  const clauses = introducing([...ahead, ...plan.clauses(scene)])
  if (clauses.length === 0) return []
  return [{ id: plan.id, title: wordsOf(scene.say(plan.heading(scene), {}).content), clauses }]
}

/** A clause that shows no fact, such as an introduction, stands there for the facts of the whole section. */
function introducing(clauses: readonly Clause[]): readonly Clause[] {
  const all = unique(clauses.flatMap(({ origins }) => origins))
  return clauses.map((clause) =>
    clause.origins.length > 0
      ? clause
      : { ...clause, origins: all, blocks: clause.blocks.map((block) => withPointers(block, all)) },
  )
}

import { isRecord } from '../../facts/record.js'
import { aside, type Piece } from '../clauses/blocks.js'
import type { Scene } from '../clauses/scene.js'

/** What the law says whatever is declared: a transcribed text did not say it, so that only a draft has it, and marks it. */
export function givenByLaw(scene: Scene, ...pieces: readonly Piece[]): readonly Piece[] {
  if (isRecord(scene.model) || pieces.every((piece) => piece === undefined)) return pieces
  return scene.draft ? [aside(scene.say('aside.law', {}), pieces)] : []
}

import type { Location } from 'vscode-languageserver'
import type { Node } from 'yaml'
import { oncePer } from '../model/once-per-model.js'
import { trimmedEnd } from '../source/locate.js'
import type { SourceTree } from '../source/tree.js'
import { type Mention, mentionsIn } from './mentions.js'
import type { PlaceAt } from './place-at.js'
import type { Subject } from './subject.js'

/** A tree does not change, and neither does what it names. */
const inTree = oncePer(mentionsIn)

/** Every id that the files of a declaration declare or use. */
export const mentioned = ({ trees }: Subject): readonly Mention[] => trees.flatMap(inTree)

/**
 * What is named at a place: an id that is declared there or used. Where an id or words may stand, words are what no register
 * has.
 */
export const namedAt = (subject: Subject, place: PlaceAt | undefined): Mention | undefined =>
  place && inTree(subject.tree).find(({ node }) => node === place.node)

/** Everywhere that the same is named. */
export const sameAs = (subject: Subject, { register, id }: Mention): readonly Mention[] =>
  mentioned(subject).filter((one) => one.register === register && one.id === id)

/** Where a node stands, as an editor is told. */
export function locationOf({ uri, counted }: Subject, tree: SourceTree, node: Node): Location {
  const [start, end] = node.range ?? [0, 0]
  // A map or a list ends behind its last line.
  const seen = trimmedEnd(tree.file.text, start, end)
  return { uri: uri(tree.file.path), range: counted(tree.file.path).between(start, seen) }
}

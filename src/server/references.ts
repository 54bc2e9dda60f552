import type { Location, Position } from 'vscode-languageserver'
import { locationOf, namedAt, sameAs } from './mentioned.js'
import { placeIn, type Subject } from './subject.js'

/** Everywhere that the id at a position is used, in all files of the declaration. */
export function references(subject: Subject, position: Position, withDeclaration: boolean): Location[] {
  const named = namedAt(subject, placeIn(subject, position))
  const found = named ? sameAs(subject, named) : []
  return found
    .filter(({ is }) => withDeclaration || is === 'used')
    .map(({ tree, node }) => locationOf(subject, tree, node))
}

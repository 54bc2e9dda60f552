import path from 'node:path'
import type { Location, Position } from 'vscode-languageserver'
import { isAlias, isScalar, type Node } from 'yaml'
import { isWithin } from '../source/pointer.js'
import { locationOf, namedAt, sameAs } from './mentioned.js'
import { placeIn, type Subject } from './subject.js'

/** Where what stands at a position is declared: an id in its register, an anchor where it is set, a part in its file. */
export function definition(subject: Subject, position: Position): Location[] {
  const place = placeIn(subject, position)
  if (place === undefined) return []
  if (isAlias(place.node)) {
    const target = place.node.resolve(subject.tree.document)
    return target ? [locationOf(subject, subject.tree, target)] : []
  }
  if (place.on === 'value' && isWithin(place.pointer, '/include')) return partAt(subject, place.node)
  const named = namedAt(subject, place)
  const found = named ? sameAs(subject, named).filter(({ is }) => is === 'declared') : []
  return found.map(({ tree, node }) => locationOf(subject, tree, node))
}

/** The beginning of a part that was read. */
function partAt({ name, reading, uri }: Subject, node: Node): Location[] {
  const written = isScalar(node) && typeof node.value === 'string' ? node.value : ''
  const file = path.resolve(path.dirname(name), written)
  const start = { line: 0, character: 0 }
  return reading.texts.has(file) ? [{ uri: uri(file), range: { start, end: start } }] : []
}

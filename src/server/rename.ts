import {
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { isScalar } from 'yaml'
import { isId } from '../language/near-miss.js'
import { renamedScalar } from '../writing/rename-scalar.js'
import { locationOf, namedAt, sameAs } from './mentioned.js'
import type { Mention } from './mentions.js'
import { placeIn, type Subject } from './subject.js'
import { cannotRename } from './words.js'

/** The id at a position that can have another name, and where it stands; undefined where there is none. */
export function renameable(subject: Subject, position: Position): { range: Range; placeholder: string } | undefined {
  const named = declaredAt(subject, position)
  return named && { range: locationOf(subject, named.tree, named.node).range, placeholder: named.id }
}

/** Gives an id another name wherever it stands in the files of its declarations; why not, where that cannot be. */
export function rename(subject: Subject, position: Position, to: string): WorkspaceEdit | ResponseError<void> {
  const named = declaredAt(subject, position)
  if (named === undefined) return refused(cannotRename.nothing)
  if (!isId(to)) return refused(cannotRename.form)
  if (sameAs(subject, { ...named, id: to }).some(({ is }) => is === 'declared')) return refused(cannotRename.taken(to))
  const changes: Record<string, TextEdit[]> = {}
  for (const mention of sameAs(subject, named)) {
    const uri = subject.uri(mention.tree.file.path)
    changes[uri] = [...(changes[uri] ?? []), ...editOf(subject, mention, to)]
  }
  return { changes }
}

/** What is only used and nowhere declared is a mistake: another name would not mend it. */
function declaredAt(subject: Subject, position: Position): Mention | undefined {
  const named = namedAt(subject, placeIn(subject, position))
  return named && sameAs(subject, named).some(({ is }) => is === 'declared') ? named : undefined
}

function editOf({ counted }: Subject, { tree, node }: Mention, to: string): TextEdit[] {
  if (!isScalar(node)) return []
  const { start, end, text } = renamedScalar(node, to)
  return [{ range: counted(tree.file.path).between(start, end), newText: text }]
}

const refused = (why: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, why)

import path from 'node:path'
import {
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { isScalar } from 'yaml'
import { quoted } from '../findings/fact.js'
import { isId } from '../language/near-miss.js'
import { wordsForFiles } from '../wording/languages.js'
import { renamedScalar } from '../writing/rename-scalar.js'
import type { EditRefusal } from '../writing/text-edit.js'
import { nameOf } from './addresses.js'
import { locationOf, mentioned, namedAt, sameAs } from './mentioned.js'
import type { Mention } from './mentions.js'
import { placeIn, type Subject } from './subject.js'
import { cannotRename } from './words.js'

/** The id at a position that can have another name, and where it stands; undefined where there is none. */
export function renameable(subject: Subject, position: Position): { range: Range; placeholder: string } | undefined {
  const named = declaredAt(subject, position)
  return named && { range: locationOf(subject, named.tree, named.node).range, placeholder: named.id }
}

/** Gives an id another name wherever it stands in the files of its declarations; why not, where that cannot be. */
export async function rename(
  subject: Subject,
  position: Position,
  to: string,
): Promise<WorkspaceEdit | ResponseError<void>> {
  const named = declaredAt(subject, position)
  if (named === undefined) return refused(cannotRename.nothing)
  if (!isId(to)) return refused(cannotRename.form)
  if (sameAs(subject, { ...named, id: to }).some(({ is }) => is === 'declared')) return refused(cannotRename.taken(to))
  const changes: Record<string, TextEdit[]> = {}
  for (const mention of withoutRepeats(sameAs(subject, named))) {
    const edit = editOf(subject, mention, to)
    if (typeof edit === 'string') return refused(await whyNot(subject, mention, edit))
    const uri = subject.uri(mention.tree.file.path)
    changes[uri] = [...(changes[uri] ?? []), edit]
  }
  return { changes }
}

/** What an anchor names is met at each place that uses it, and stands at one. */
const withoutRepeats = (all: readonly Mention[]): readonly Mention[] => [
  ...new Map(all.map((one) => [one.node, one])).values(),
]

/** What is only used and nowhere declared is a mistake: another name would not mend it. */
function declaredAt(subject: Subject, position: Position): Mention | undefined {
  const named = namedAt(subject, placeIn(subject, position))
  return named && sameAs(subject, named).some(({ is }) => is === 'declared') ? named : undefined
}

function editOf(subject: Subject, { tree, node, register }: Mention, to: string): TextEdit | EditRefusal {
  // What an anchor makes an id of two registers would change in both.
  const isShared = mentioned(subject).some((one) => one.node === node && one.register !== register)
  const edit = isShared ? 'shared' : isScalar(node) ? renamedScalar(node, to) : 'unusual'
  return typeof edit === 'string'
    ? edit
    : { range: subject.counted(tree.file.path).between(edit.start, edit.end), newText: edit.text }
}

/** Why the editor of texts leaves a place alone, as the command line says it. */
async function whyNot(subject: Subject, mention: Mention, because: EditRefusal): Promise<string> {
  const { uri, range } = locationOf(subject, mention.tree, mention.node)
  const say = await wordsForFiles()
  const at = quoted(`line ${range.start.line + 1}`)
  return say({ file: shownName(uri), mistake: { is: 'no-place', because, at } }).message
}

/** The name of a file without its folders, in which an editor shows it. */
const shownName = (uri: string): string => path.basename(nameOf(uri))

const refused = (why: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, why)

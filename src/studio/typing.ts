import { type CompletionItem, CompletionItemKind, type MarkupContent, type Position } from 'vscode-languageserver'
import type { Checked, Project } from '../checking/checked.js'
import { parseAnyway } from '../reading/parse-anyway.js'
import { completion } from '../server/completion.js'
import { hover } from '../server/hover.js'
import { placeAt } from '../server/place-at.js'
import { counted, countedIn } from '../server/ranges.js'
import type { Subject } from '../server/subject.js'
import type { Point, SourceFile } from '../source/file.js'
import type { Pointer } from '../source/pointer.js'
import type { Completion, Hovered, InText } from './messages.js'

/** The declaration around the text in which somebody types. */
export interface Around {
  readonly project: Project
  readonly files: readonly SourceFile[]
  readonly checked: Checked
}

/** What the line of a caret is about: what stands at the caret, else what its line begins with. */
export function pointerAt({ file, at }: InText): Pointer | undefined {
  const tree = parseAnyway(file)
  const { offset } = counted(file.text)
  const line = at.line - 1
  const text = file.text.split('\n')[line] ?? ''
  const begin = /^\s*(?:- +)*/.exec(text)?.[0].length ?? 0
  const places = [at.column - 1, begin].map((character) => placeAt(tree, offset({ line, character })))
  return places.find((place) => place !== undefined)?.pointer
}

/** What may be typed at a place. */
export const completionsAt = (asked: InText, around: Around): readonly Completion[] =>
  completion(subjectOf(asked.file, around), positionOf(asked.at), around.checked.law).flatMap(completionOf)

/** What stands at a place means, what was found there, and what the notice prints of it. */
export async function hoverAt(asked: InText, around: Around): Promise<Hovered | undefined> {
  const found = await hover(subjectOf(asked.file, around), positionOf(asked.at))
  if (found === null || found.range === undefined) return undefined
  const { contents, range } = found
  const says = typeof contents === 'string' ? contents : 'value' in contents ? contents.value : ''
  return { says, from: pointOf(range.start), to: pointOf(range.end) }
}

/** The text as the language server sees a file that an editor asks about. */
function subjectOf(file: SourceFile, { project, files, checked }: Around): Subject {
  const texts = new Map([...files, file].map(({ path, text }) => [path, text]))
  return {
    workspace: { check: () => Promise.resolve(checked) },
    name: file.path,
    reading: { project, texts, versions: new Map() },
    trees: project.trees,
    tree: parseAnyway(file),
    counted: countedIn({ texts }),
    uri: (name) => name,
  }
}

const positionOf = ({ line, column }: Point): Position => ({ line: line - 1, character: column - 1 })
const pointOf = ({ line, character }: Position): Point => ({ line: line + 1, column: character + 1 })

function completionOf({ label, detail = '', documentation, kind, textEdit }: CompletionItem): readonly Completion[] {
  if (textEdit === undefined || !('range' in textEdit)) return []
  const { newText: insert, range } = textEdit
  return [
    {
      ...{ label, detail, insert, says: markdownOf(documentation) },
      kind: kind === CompletionItemKind.Property ? 'key' : kind === CompletionItemKind.Reference ? 'id' : 'word',
      from: pointOf(range.start),
      to: pointOf(range.end),
    },
  ]
}

const markdownOf = (words: string | MarkupContent | undefined): string =>
  typeof words === 'object' ? words.value : (words ?? '')

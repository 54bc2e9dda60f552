import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { atPlaces, type KnownPlace } from '../findings/finding.js'
import { mendingOf } from '../reports/placed.js'
import { visible } from '../source/characters.js'
import type { Edit } from '../source/edit.js'
import { wordsFor } from '../wording/languages.js'
import { textEditsIn } from '../writing/apply-edits.js'
import { meets } from './ranges.js'
import type { Subject } from './subject.js'

/** What mends the findings in a range; what only marks what is missing, or says more than is written, is not preferred. */
export async function codeActions(subject: Subject, range: Range, told: readonly Diagnostic[]): Promise<CodeAction[]> {
  const { workspace, reading, name, counted } = subject
  const { findings } = await workspace.check(reading)
  const words = await wordsFor(findings)
  const isThere = (place: KnownPlace): boolean => place.file === name && meets(counted(name).range(place.range), range)
  return findings.flatMap((finding) =>
    finding.places.filter(isThere).flatMap((place) => {
      const edit = place.edits && editOf(subject, place.edits)
      const only = atPlaces(finding, (one) => one === place)
      if (edit === undefined || only === undefined) return []
      const action: CodeAction = {
        title: visible(mendingOf(place, words.finding(only).fix)),
        kind: CodeActionKind.QuickFix,
        diagnostics: told.filter(({ data }) => data === place.fingerprint),
        // What is only suggested is nothing to make by a key.
        isPreferred: place.isSuggestion !== true,
        edit,
      }
      return [action]
    }),
  )
}

/** Undefined where an edit would change more than it says: what an anchor shares is left to its author. */
function editOf({ reading, trees, uri, counted }: Subject, edits: readonly Edit[]): WorkspaceEdit | undefined {
  const own = new Set(reading.project.files)
  const placed = textEditsIn(
    trees.flatMap((tree) => (own.has(tree.file.path) ? [{ file: tree.file, tree }] : [])),
    edits,
  )
  if ('refused' in placed) return undefined
  const changes: Record<string, TextEdit[]> = {}
  for (const [{ file }, made] of placed.edits) {
    changes[uri(file.path)] = made.map(({ start, end, text }) => ({
      range: counted(file.path).between(start, end),
      newText: text,
    }))
  }
  return { changes }
}

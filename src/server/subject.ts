import type { Position } from 'vscode-languageserver'
import type { SourceTree } from '../source/tree.js'
import { type PlaceAt, placeAt } from './place-at.js'
import type { Counted } from './ranges.js'
import type { Reading, Workspace } from './workspace.js'

/** A file that an editor asks about, with the declaration that it belongs to, the first of them where there are several. */
export interface Subject {
  /** Whoever checks it; what did not change is not checked again. */
  readonly workspace: Pick<Workspace, 'check'>
  readonly name: string
  readonly reading: Reading
  /** All files of all its declarations, also those that do not parse, as far as they can be read. */
  readonly trees: readonly SourceTree[]
  /** That of the file itself. */
  readonly tree: SourceTree
  counted(file: string): Counted
  uri(file: string): string
}

/** What stands at a position of the file. */
export const placeIn = (subject: Subject, position: Position): PlaceAt | undefined =>
  placeAt(subject.tree, subject.counted(subject.name).offset(position))

import type { Range } from 'vscode-languageserver'
import type { Law } from '../law/law.js'
import type { Subject } from './subject.js'

/** What is being completed: the file, the word that gives way, and the line above it. */
export interface Completing {
  readonly subject: Subject
  readonly law: Law
  readonly range: Range
  /** Whether nothing but space and hyphens stands on the line before the word. */
  readonly isFirst: boolean
  /** Whether a colon follows the word. */
  readonly isKeyed: boolean
}

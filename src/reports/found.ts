import type { Outcome } from '../checking/checked.js'
import type { Words } from '../wording/words.js'
import type { NameFile } from './file-name.js'
import type { Look } from './layout.js'
import type { UsageProblem } from './problem.js'
import type { Tool } from './tool.js'
import type { Typed } from './typed-again.js'

/** What a report says of the run that it is about. */
export interface Run {
  readonly asOf: string
  readonly tool: Tool
  readonly nameOf: NameFile
}

/** What a check found, and how it is drawn. */
export interface Found extends Run {
  readonly results: readonly Outcome[]
  /** The text of every file that was read, by the name it has in findings. */
  readonly texts: ReadonlyMap<string, string>
  readonly words: Words
  readonly look: Look
  /** What kept some of the files from being read, said beside the report too; absent where there is nothing. */
  readonly problems?: readonly UsageProblem[]
  /** What was typed, for the command that comes next. */
  readonly typed?: Typed | undefined
  /** How many findings are drawn at most. */
  readonly maxShown: number
  /** What the command ends with. */
  readonly exitCode: number
}

/** How a report prints. */
export interface Reporter {
  found(found: Found): string
  /** What kept a command from beginning; absent where that is only said beside the report. */
  readonly problems?: (problems: readonly UsageProblem[], run: Run) => string
  /** How the text of another report is printed above it, where its lines are commands and that text is none. */
  readonly above?: (text: string) => string
}

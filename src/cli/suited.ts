import type { Command } from 'commander'
import { fitLines } from '../reports/fit-lines.js'
import { plainSigns } from '../reports/plain-signs.js'
import type { Io } from './io.js'

/** The same world, in which what people are told suits their terminal; standard output belongs to the command. */
export const withSuitedErrors = (io: Io): Io => ({ ...io, stderr: (text) => io.stderr(suited(text, io, 'stderr')) })

/** The same for standard output, where it is people who read it. */
export function withSuitedOutput(io: Io, command: Command): Io {
  if (isForPrograms(command)) return io
  // What `explain` shows to be copied is not to be broken: it alone knows which lines that are.
  if (command.name() === 'explain') return io
  return { ...io, stdout: (text) => io.stdout(typeof text === 'string' ? suited(text, io, 'stdout') : text) }
}

/** A text as a terminal shows it whole: in its signs, and on lines that fit. What goes elsewhere keeps its lines. */
export function suited(text: string, io: Pick<Io, 'unicode' | 'columns'>, stream: 'stdout' | 'stderr'): string {
  const shown = io.unicode ? text : plainSigns(text)
  const columns = io.columns[stream]
  return columns === undefined ? shown : fitLines(shown, columns)
}

interface Row {
  readonly isFor?: string
  readonly report?: { readonly isFor: string }
  readonly file?: string
  /** Set where a browser shows it. */
  readonly isPage?: true
}

/** Whether what is printed is a script, a document, a change for `git apply`, or a report that programs and editors read. */
function isForPrograms(command: Command): boolean {
  const { out, dryRun, format } = command.opts<{ out?: string; dryRun?: true; format?: Row | readonly Row[] }>()
  const printed = [format ?? []].flat().filter(({ file }) => file === undefined)
  const readers = printed.map(({ isFor, report }) => report?.isFor ?? isFor ?? 'people')
  return (
    ['completion', 'lsp'].includes(command.name()) ||
    out === '-' ||
    // A change that `git apply` takes; what is not written into a log is told to people.
    (dryRun === true && command.name() === 'lint') ||
    readers.some((it) => it !== 'people') ||
    printed.some(({ isPage }) => isPage)
  )
}

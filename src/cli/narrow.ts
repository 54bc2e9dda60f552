import type { Command } from 'commander'
import { fitLines, wideEnough } from '../reports/fit-lines.js'
import type { Io } from './io.js'

/** The same world, in which what people are told fits a narrow terminal; standard output belongs to the command. */
export function withNarrowErrors(io: Io): Io {
  const { columns } = io
  if (columns === undefined || columns >= wideEnough) return io
  return { ...io, stderr: (text) => io.stderr(fitLines(text, columns)) }
}

/** The same for standard output, where it is people who read it. */
export function withNarrowOutput(io: Io, command: Command): Io {
  const { columns } = io
  if (columns === undefined || columns >= wideEnough || isForPrograms(command)) return io
  return { ...io, stdout: (text) => io.stdout(typeof text === 'string' ? fitLines(text, columns) : text) }
}

interface Row {
  readonly isFor?: string
  readonly report?: { readonly isFor: string }
  readonly file?: string
}

/** Whether what is printed is a script, a document, a change for `git apply`, or a report that programs and editors read. */
function isForPrograms(command: Command): boolean {
  const { out, dryRun, format } = command.opts<{ out?: string; dryRun?: true; format?: Row | readonly Row[] }>()
  const printed = [format ?? []].flat().filter(({ file }) => file === undefined)
  const readers = printed.map(({ isFor, report }) => report?.isFor ?? isFor ?? 'people')
  return (
    ['completion', 'lsp'].includes(command.name()) ||
    out === '-' ||
    dryRun === true ||
    readers.some((it) => it !== 'people')
  )
}

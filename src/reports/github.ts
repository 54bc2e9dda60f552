import { createHash } from 'node:crypto'
import type { Severity } from '../findings/finding.js'
import type { Found, Run } from './found.js'
import { gravestFirst, type Placed, placed } from './placed.js'
import type { UsageProblem } from './problem.js'
import { moreOn } from './tool.js'
import { nameForPrograms } from './visible-name.js'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands, which GitHub turns into annotations of a pull request: one for each place, the gravest first. */
export const annotations = (found: Found): string =>
  [
    annotationsOfProblems(found.problems ?? [], found),
    ...gravestFirst(placed(found.results, found.words)).map((one) => annotation(one, found)),
  ].join('')

/** The same for what kept a command from beginning. */
export const annotationsOfProblems = (problems: readonly UsageProblem[], { nameOf }: Run): string =>
  problems
    .map(({ file, message, suggestion, details }) =>
      printCommand(
        'error',
        { ...(file !== undefined && { file: nameForPrograms(nameOf(file).path) }), title: 'forthright' },
        [message, suggestion, details],
      ),
    )
    .join('')

function annotation({ rule, severity, message, fix, url, place }: Placed, { nameOf, tool }: Found): string {
  const { start, end } = place.range
  // GitHub takes columns only within one line, and counts the last one in.
  const columns =
    start.line === end.line ? { col: start.column, endColumn: Math.max(start.column, end.column - 1) } : {}
  const properties = {
    file: nameForPrograms(nameOf(place.file).path),
    line: start.line,
    endLine: end.line,
    ...columns,
    title: nameForPrograms(rule),
  }
  return printCommand(commands[severity], properties, [message, fix, moreOn(rule, url, tool)])
}

function printCommand(
  command: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly (string | undefined)[],
): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${command} ${listed.join(',')}::${escapeData(lines.filter(Boolean).join('\n'))}\n`
}

/**
 * A text as a log of GitHub holds it beside commands: no line of it is read as one, whatever somebody wrote. What ends that is
 * made of the text, so that it cannot stand in it.
 */
export function fenced(text: string): string {
  const token = `forthright-${createHash('sha256').update(text).digest('hex')}`
  return `::stop-commands::${token}\n${text}::${token}::\n`
}

/** As GitHub's own toolkit writes them, so that no value ends a command or begins another. */
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

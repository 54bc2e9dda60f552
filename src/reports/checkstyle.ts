import type { NameFile } from './file-name.js'
import type { Found, Run } from './found.js'
import { adviceOf, byFile, gravestFirst, type Placed, placed } from './placed.js'
import { inOneLine, type UsageProblem } from './problem.js'
import { filesIn } from './sum.js'
import { nameForPrograms } from './visible-name.js'
import { printXml, type Xml } from './xml.js'

/** The report of Checkstyle, which many servers read: every file with its places. */
export function checkstyle({ results, words, nameOf, problems = [] }: Found): string {
  const all = gravestFirst(placed(results, words))
  return print([
    ...problems.map((problem) => fileOfProblem(problem, nameOf)),
    ...[...byFile(filesIn(results), all)].map(([file, own]) => fileOf(nameOf(file).path, own.map(placeOf))),
  ])
}

function placeOf(one: Placed): Xml {
  const { line, column } = one.place.range.start
  return errorOf({ line, column, severity: one.severity, message: adviceOf(one), source: one.rule })
}

/** The same for what kept a command from beginning. */
export const checkstyleOfProblems = (problems: readonly UsageProblem[], { nameOf }: Run): string =>
  print(problems.map((problem) => fileOfProblem(problem, nameOf)))

const fileOfProblem = (problem: UsageProblem, nameOf: NameFile): Xml =>
  fileOf(problem.file === undefined ? '<command line>' : nameOf(problem.file).path, [
    errorOf({ line: 1, severity: 'error', message: inOneLine(problem), source: problem.rule }),
  ])

const print = (holds: readonly Xml[]): string => printXml({ name: 'checkstyle', attributes: { version: '4.3' }, holds })

const fileOf = (path: string, holds: readonly Xml[]): Xml => ({
  name: 'file',
  attributes: { name: nameForPrograms(path) },
  holds,
})

const errorOf = ({ source, ...attributes }: Readonly<Record<string, string | number>>): Xml => ({
  name: 'error',
  attributes: { ...attributes, source: `forthright.${source}` },
})

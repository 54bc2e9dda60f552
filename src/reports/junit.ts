import { printCitations } from '../law/citation.js'
import { spelledOut } from '../source/characters.js'
import { keysOf } from '../source/pointer.js'
import type { NameFile } from './file-name.js'
import type { Found } from './found.js'
import { byFile, gravestFirst, type Placed, placed } from './placed.js'
import { printPlaceIn } from './print-place.js'
import { inOneLine, type UsageProblem } from './problem.js'
import { filesIn } from './sum.js'
import { moreOn, type Tool } from './tool.js'
import { nameForPrograms } from './visible-name.js'
import { printXml, type Xml } from './xml.js'

/**
 * The report of JUnit, which many servers read: a suite for each file, a case for each place. An error fails, as it ends the
 * command with 1; a warning or a hint passes and says what it found; what a comment sets aside is skipped, with its reason.
 */
export function junit({ results, words, nameOf, tool, problems = [] }: Found): string {
  const all = placed(results, words)
  const inTurn = [...gravestFirst(all), ...all.filter(({ setAside }) => setAside !== undefined)]
  return print([
    ...(problems.length > 0 ? [suiteOfProblems(problems)] : []),
    ...[...byFile(filesIn(results), inTurn)].map(([file, own]) =>
      suiteOf(nameForPrograms(nameOf(file).path), casesOf(own, nameOf, tool)),
    ),
  ])
}

/** The same for what kept a command from beginning. */
export const junitOfProblems = (problems: readonly UsageProblem[]): string => print([suiteOfProblems(problems)])

const suiteOfProblems = (problems: readonly UsageProblem[]): Xml =>
  suiteOf(
    'forthright',
    numbered(problems.map(({ rule }) => rule)).map((name, index) => {
      const said = problems[index] === undefined ? '' : inOneLine(problems[index])
      return { name, holds: { name: 'error', attributes: { type: 'error', message: said }, holds: said } }
    }),
  )

/** A case of a suite, and what it ends with; nothing where it passes in silence. */
interface Case {
  readonly name: string
  readonly holds?: Xml
}

/** A file in which nothing is found has passed as well. */
function casesOf(own: readonly Placed[], nameOf: NameFile, tool: Tool): readonly Case[] {
  if (own.length === 0) return [{ name: 'nothing is found' }]
  const names = numbered(
    own.map(({ rule, place }) => nameForPrograms(spelledOut([rule, ...keysOf(place.pointer)].join('.')))),
  )
  return own.map((one, index) => ({ name: names[index] ?? '', holds: endOf(one, nameOf, tool) }))
}

/** A case is known again by its name, so no two have the same: those that would are counted. */
function numbered(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  return names.map((name) => {
    const nth = (counts.get(name) ?? 0) + 1
    counts.set(name, nth)
    return nth === 1 ? name : `${name} (${nth})`
  })
}

function endOf(one: Placed, nameOf: NameFile, tool: Tool): Xml {
  const { rule, severity, message, why, fix, cites, url, place, setAside } = one
  const where = printPlaceIn(place, nameOf)
  const said = [where, message, why, printCitations(cites), fix, moreOn(rule, url, tool)]
  const holds = said.filter((line) => line !== '').join('\n')
  if (setAside !== undefined)
    return { name: 'skipped', attributes: { message: `Until ${setAside.until}: ${setAside.reason}` } }
  if (severity === 'error') return { name: 'failure', attributes: { type: severity, message }, holds }
  return { name: 'system-out', attributes: {}, holds: `${severity}: ${holds}` }
}

function suiteOf(file: string, cases: readonly Case[]): Xml {
  const ending = (name: string): number => cases.filter(({ holds }) => holds?.name === name).length
  const attributes = {
    name: file,
    tests: cases.length,
    failures: ending('failure'),
    errors: ending('error'),
    skipped: ending('skipped'),
    time: 0,
  }
  const holds = cases.map(({ name, holds: end }) => ({
    name: 'testcase',
    attributes: { name, classname: file.replace(/(?<=.)\.ya?ml$/i, ''), time: 0 },
    holds: end === undefined ? [] : [end],
  }))
  return { name: 'testsuite', attributes, holds }
}

function print(suites: readonly Xml[]): string {
  const total = (key: string): number => suites.reduce((sum, { attributes }) => sum + Number(attributes[key]), 0)
  const attributes = {
    name: 'forthright',
    tests: total('tests'),
    failures: total('failures'),
    errors: total('errors'),
    time: 0,
  }
  return printXml({ name: 'testsuites', attributes, holds: suites })
}

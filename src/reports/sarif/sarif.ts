import type { Outcome } from '../../checking/checked.js'
import { lawAsOf } from '../../law/law.js'
import { visible } from '../../source/characters.js'
import type { NameFile } from '../file-name.js'
import type { Found, Run } from '../found.js'
import { count } from '../layout.js'
import { placed } from '../placed.js'
import { inOneLine, type UsageProblem } from '../problem.js'
import { filesIn } from '../sum.js'
import type { Tool } from '../tool.js'
import { nameForPrograms } from '../visible-name.js'
import { artifactLocation, sentence, sourceRoot } from './locations.js'
import { resultOf } from './results.js'
import { describeRule, levels } from './rules.js'

/** A log in SARIF 2.1.0 with one run: each place is a result, with its rule, its provisions and what sets it aside. */
export function sarif({ results, words, asOf, tool, nameOf, exitCode, problems = [] }: Found): string {
  const all = placed(results, words)
  const files = new Map(filesIn(results).map((file, index) => [file, index]))
  const rules = new Map([...new Set(all.map(({ rule }) => rule))].map((rule, index) => [rule, index]))
  const law = lawAsOf(asOf)
  return print({
    tool: toolOf(
      tool,
      [...rules.keys()].map((rule) => describeRule(rule, law, tool)),
    ),
    language: words.language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [sourceRoot]: { description: { text: 'The folder in which forthright ran.' } } },
    artifacts: [...files].map(([file, index]) => ({
      location: artifactLocation(nameOf(file), index),
      roles: ['analysisTarget'],
      sourceLanguage: 'yaml',
    })),
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        exitCode,
        toolConfigurationNotifications: results.flatMap(loweredIn),
        ...(problems.length > 0 && { toolExecutionNotifications: problems.map((it) => notificationOf(it, nameOf)) }),
      },
    ],
    results: all.map((one) => resultOf(one, { nameOf, files, rules })),
    properties: { asOf },
  })
}

/** The same for what kept a command from beginning: a run that did not succeed, with what it says of that. */
export const sarifOfProblems = (problems: readonly UsageProblem[], { asOf, tool, nameOf }: Run): string =>
  print({
    tool: toolOf(tool, []),
    invocations: [
      {
        executionSuccessful: false,
        exitCode: 2,
        toolExecutionNotifications: problems.map((problem) => notificationOf(problem, nameOf)),
      },
    ],
    results: [],
    properties: { asOf },
  })

const notificationOf = (problem: UsageProblem, nameOf: NameFile) => ({
  level: 'error',
  descriptor: { id: problem.rule },
  message: sentence(visible(inOneLine(problem))),
  ...(problem.file !== undefined && {
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(nameOf(problem.file), -1) } }],
  }),
})

/** What a fix writes holds every character that a declaration does: those that steer a terminal or hide stand by their codes. */
const print = (run: object): string =>
  `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`.replace(
    /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** It names the format and is not fetched. */
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const toolOf = ({ version, homepage }: Tool, rules: readonly object[]) => ({
  driver: {
    name: 'forthright',
    version,
    semanticVersion: version,
    ...(homepage !== '' && { informationUri: homepage }),
    rules,
  },
})

/** A rule that a declaration lowers or turns off, with the reason that it gives. */
const loweredIn = ({ files: [main = ''], lowered }: Outcome) =>
  lowered.map(({ rule, to, because, count: places }) => ({
    level: 'note',
    associatedRule: { id: rule },
    message: sentence(
      visible(
        `In ${nameForPrograms(main)} ${rule} ${to === 'off' ? 'is off' : `counts as ${levels[to]}`} (${count(places, 'finding')}), because: ${because}`,
      ),
    ),
  }))

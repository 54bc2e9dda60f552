import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Read, readXml } from './read-xml.js'

const schemaNamed = (name: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(new URL(`../fixtures/platforms/${name}`, import.meta.url), 'utf8'))

/** A place of a log. */
export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string; readonly index?: number }
    readonly region: SarifRegion
  }
  readonly message?: { readonly text: string }
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[]
}

/** A result of a log. */
export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly SarifLocation[]
  readonly relatedLocations?: readonly SarifLocation[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions: readonly { readonly kind: string; readonly justification: string }[]
  readonly fixes?: readonly SarifFix[]
}

/** What mends a result. */
export interface SarifFix {
  readonly description?: { readonly text: string }
  readonly artifactChanges: readonly {
    readonly artifactLocation: { readonly uri: string; readonly index?: number }
    readonly replacements: readonly SarifReplacement[]
  }[]
  readonly properties: { readonly mends: 'safe' | 'suggested' }
}

/** What stands in a region gives way to something else, or to nothing. */
export interface SarifReplacement {
  readonly deletedRegion: SarifRegion
  readonly insertedContent?: { readonly text: string }
}

/** A range in a text. */
export type SarifRegion = Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>

/** The only run of a log. */
export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly informationUri?: string
      readonly rules: readonly {
        readonly id: string
        readonly helpUri?: string
        readonly help: { readonly text: string; readonly markdown: string }
        readonly properties: { readonly tags: readonly string[] }
      }[]
    }
  }
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[]
  readonly invocations: readonly {
    readonly executionSuccessful: boolean
    readonly exitCode: number
    readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[]
    readonly toolConfigurationNotifications?: readonly { readonly message: { readonly text: string } }[]
  }[]
  readonly results: readonly SarifResult[]
}

/** Reads a log and holds it against the schema of SARIF; throws where it does not fit. */
export const readSarif = (text: string): SarifRun => fitting(text, ofSarif).runs[0]

/** Reads a code quality report as GitLab does; throws where it does not fit. */
export const readGitlab = (text: string): readonly GitlabIssue[] => fitting(text, ofGitlab)

/** An entry of a code quality report. */
export interface GitlabIssue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } }
}

// The schema is written in draft 4, and uses nothing of it that later drafts read otherwise but the name of its id.
const { id: _, $schema: __, ...sarifSchema } = schemaNamed('sarif-2.1.0-rtm.5.json')
const ofSarif = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile<{
  readonly runs: readonly [SarifRun]
}>(sarifSchema)
const ofGitlab = new Ajv2020({ strict: true, allErrors: true }).compile<readonly GitlabIssue[]>(
  schemaNamed('code-quality.schema.json'),
)

function fitting<Fits>(text: string, validate: ValidateFunction<Fits>): Fits {
  const read: unknown = JSON.parse(text)
  if (validate(read)) return read
  throw new Error(JSON.stringify(validate.errors?.slice(0, 3), null, 2))
}

/** A workflow command as the runner of GitHub reads it. */
export interface WorkflowCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const known = ['debug', 'notice', 'warning', 'error', 'group', 'endgroup', 'add-mask', 'stop-commands', 'set-output']

/**
 * The commands in a log, line by line: what begins with `::`, blanks before it aside, up to the next `::`; commas part its
 * properties; each is unescaped, `%25` at the end. From `stop-commands` on nothing is one, up to the word that it gives.
 */
export function readCommands(log: string): readonly WorkflowCommand[] {
  let stop: string | undefined
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const text = line.trimStart()
    const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
    if (end < 0) return []
    const [command = '', ...rest] = text.slice(2, end).split(' ')
    if (stop !== undefined || command === 'stop-commands') {
      stop = command === stop ? undefined : (stop ?? text.slice(end + 2))
      return []
    }
    if (!known.includes(command)) return []
    const pairs = rest.join(' ').trim().split(',').filter(Boolean)
    const properties = pairs.map((pair): readonly [string, string] => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at), unescaped(pair.slice(at + 1), { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' })]
    })
    return { command, properties: Object.fromEntries(properties), data: unescaped(text.slice(end + 2), dataSigns) }
  })
}

const dataSigns = { '%0D': '\r', '%0A': '\n' } as const

const unescaped = (text: string, signs: Readonly<Record<string, string>>): string =>
  Object.entries({ ...signs, '%25': '%' }).reduce((read, [sign, meant]) => read.replaceAll(sign, meant), text)

/** What a reader of Markdown makes of a text, and what stands in its blocks of HTML. */
export interface ReadMarkdown {
  /** The kinds of nodes that are there, each once. */
  readonly kinds: readonly string[]
  readonly headings: readonly string[]
  readonly blocks: readonly Read[]
}

/** Reads Markdown as CommonMark has it; each block of HTML in it has to be well-formed. */
export function readMarkdown(text: string): ReadMarkdown {
  const tree = unified().use(remarkParse).parse(text)
  const kinds = new Set<string>()
  const headings: string[] = []
  const blocks: Read[] = []
  const walk = (node: Nodes): void => {
    kinds.add(node.type)
    if (node.type === 'heading') headings.push(node.children.map((one) => ('value' in one ? one.value : '')).join(''))
    if (node.type === 'html' && /^<(?:details|ul|p)>/.test(node.value)) blocks.push(readXml(`<x>${node.value}</x>`))
    if ('children' in node) for (const one of node.children) walk(one)
  }
  walk(tree)
  return { kinds: [...kinds].sort(), headings, blocks }
}

/** The names of all elements in some, each once. */
export const elementsIn = (blocks: readonly Read[]): readonly string[] =>
  [...new Set(blocks.flatMap(({ name, children }) => [name, ...elementsIn(children)]))].sort()

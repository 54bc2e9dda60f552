import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'yaml'
import { root } from './repository.js'

/** A step of a composite action. */
export interface ActionStep {
  readonly name: string
  readonly id?: string
  readonly shell: string
  readonly env?: Readonly<Record<string, string>>
  readonly run: string
}

/** What `action.yml` says. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly ActionStep[] }
}

export const action: Action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'))

/** What a job saw of the action. */
export interface ActionRun {
  readonly code: number | null
  /** The log of all steps, in their order. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  /** The page of the job, the summaries of its steps one below the other. */
  readonly summary: string
  readonly sarif: string
  readonly comment: string | undefined
}

type Values = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Reads an expression: the action uses inputs and outputs of steps, and nothing else. */
function evaluate(written: string, inputs: Readonly<Record<string, string>>, steps: Values): string {
  const [, input, step = '', output = ''] =
    /^\$\{\{ (?:inputs\.([\w-]+)|steps\.(\w+)\.outputs\.(\w+)) \}\}$/.exec(written) ?? []
  if (input === undefined && step === '') throw new Error(`no expression that is known here: ${written}`)
  return input === undefined ? (steps[step]?.[output] ?? '') : (inputs[input] ?? '')
}

/** Reads what a step wrote for later ones, `name=value` a line. */
const readOutputs = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )

/**
 * Runs the steps of the action in a checkout as the runner of GitHub does: each as a file of bash that stops at the first
 * failure, with its variables in the environment and files of its own for outputs and summary, until one fails.
 */
export function runAction(
  cwd: string,
  given: Readonly<Record<string, string>> = {},
  event: Readonly<Record<string, string>> = {},
): ActionRun {
  const temp = mkdtempSync(path.join(tmpdir(), 'forthright-runner-'))
  const file = (name: string, text = ''): string => {
    writeFileSync(path.join(temp, name), text)
    return path.join(temp, name)
  }
  const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]))
  const inputs = { ...defaults, ...given }
  const steps: Record<string, Readonly<Record<string, string>>> = {}
  let code: number | null = 0
  let log = ''
  let summary = ''
  try {
    for (const [index, step] of action.runs.steps.entries()) {
      const output = file(`output-${index}`)
      const page = file(`summary-${index}`)
      const env = Object.entries(step.env ?? {}).map(([name, written]) => [name, evaluate(written, inputs, steps)])
      const script = file(`step-${index}.sh`, step.run)
      const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
        cwd,
        encoding: 'utf8',
        env: {
          ...{ PATH: process.env.PATH, HOME: temp, GITHUB_ACTION_PATH: root, RUNNER_TEMP: temp },
          ...{ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: page, ...event },
          ...Object.fromEntries(env),
        },
      })
      log += ran.stdout + ran.stderr
      summary += readFileSync(page, 'utf8')
      if (step.id !== undefined) steps[step.id] = readOutputs(output)
      code = ran.status
      if (code !== 0) break
    }
    const outputs = Object.fromEntries(
      Object.entries(action.outputs).map(([name, { value }]) => [name, evaluate(value, inputs, steps)]),
    )
    const contents = (name: string | undefined): string | undefined => (name ? readFileSync(name, 'utf8') : undefined)
    return { code, log, outputs, summary, sarif: contents(outputs.sarif) ?? '', comment: contents(outputs.comment) }
  } finally {
    rmSync(temp, { recursive: true })
  }
}

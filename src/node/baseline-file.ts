import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Baseline, type NameInBaseline, printBaseline, readBaseline } from '../checking/baseline.js'
import type { FileProblem } from '../findings/file-problem.js'
import { decode } from './decode.js'
import { codeOf } from './error-code.js'
import { readRegular } from './read-file.js'
import { wayTo } from './way-to.js'
import { writeReports } from './write-reports.js'

/** Reads a baseline; undefined where there is none by this name. */
export async function readBaselineFile(name: string, cwd: string): Promise<Baseline | FileProblem | undefined> {
  const file = path.resolve(cwd, name)
  if ((await stat(file).catch(() => undefined)) === undefined) return undefined
  try {
    const bytes = await readRegular(file)
    if (typeof bytes === 'string') return { file: name, mistake: { is: bytes } }
    return readBaseline(decode(name, bytes).text) ?? { file: name, mistake: { is: 'no-baseline' } }
  } catch (error) {
    const code = codeOf(error)
    if (code === '') throw error
    return { file: name, mistake: { is: 'unreadable', code } }
  }
}

/** Writes a baseline, whole or not at all; a link goes on leading to it. */
export async function writeBaselineFile(
  name: string,
  baseline: Baseline,
  cwd: string,
): Promise<readonly FileProblem[]> {
  const file = path.resolve(cwd, name)
  const real = await realpath(file).catch(() => file)
  const problems = await writeReports([{ name: real, text: printBaseline(baseline) }], cwd)
  return problems.map((problem) => ({ ...problem, file: name }))
}

/** Declarations go by their path from the baseline, so that it holds wherever a command runs. */
export const namesFromBaseline =
  (name: string, cwd: string): NameInBaseline =>
  (file) =>
    file.startsWith('<') ? file : wayTo(path.resolve(cwd, file), path.dirname(path.resolve(cwd, name)))

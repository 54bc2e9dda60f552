import path from 'node:path'
import { type Baseline, type NameInBaseline, printBaseline, readBaseline } from '../checking/baseline.js'
import type { FileProblem } from '../findings/file-problem.js'
import { decode } from './decode.js'
import { readRegular } from './read-file.js'
import { refusalOf } from './refusal.js'
import { realOf } from './stats-of.js'
import { wayTo } from './way-to.js'
import { writeReports } from './write-reports.js'

/** Reads a baseline; undefined where there is none by this name. */
export async function readBaselineFile(name: string, cwd: string): Promise<Baseline | FileProblem | undefined> {
  const file = path.resolve(cwd, name)
  try {
    const bytes = await readRegular(file)
    if (typeof bytes === 'string') return { file: name, mistake: { is: bytes } }
    return readBaseline(decode(name, bytes).text) ?? { file: name, mistake: { is: 'no-baseline' } }
  } catch (error) {
    const refusal = await refusalOf(error, { name, path: file })
    // A link to nothing is where one may be written.
    const mayBeWritten = refusal.code === 'ENOENT' && (refusal.part?.quote ?? name) === name
    return mayBeWritten ? undefined : { file: name, mistake: { is: 'unreadable', ...refusal } }
  }
}

/** Writes a baseline, whole or not at all; a link goes on leading to it. */
export async function writeBaselineFile(
  name: string,
  baseline: Baseline,
  cwd: string,
): Promise<readonly FileProblem[]> {
  const file = path.resolve(cwd, name)
  try {
    const real = (await realOf(file)) ?? name
    const problems = await writeReports([{ name: real, text: printBaseline(baseline) }], cwd)
    return problems.map((problem) => ({ ...problem, file: name }))
  } catch (error) {
    return [{ file: name, mistake: { is: 'unwritable', ...(await refusalOf(error, { name, path: file })) } }]
  }
}

/** Declarations go by their path from the baseline, so that it holds wherever a command runs. */
export const namesFromBaseline =
  (name: string, cwd: string): NameInBaseline =>
  (file) =>
    file.startsWith('<') ? file : wayTo(path.resolve(cwd, file), path.dirname(path.resolve(cwd, name)))

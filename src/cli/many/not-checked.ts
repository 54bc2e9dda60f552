import path from 'node:path'
import type { Listing } from '../../node/read-project.js'
import { describeDefect } from '../../reports/defect-report.js'
import { unusable } from '../../reports/file-problems.js'
import { printProblems, type UsageProblem } from '../../reports/problem.js'
import { visibleName } from '../../reports/visible-name.js'
import { type Io, lookOf } from '../io.js'
import { tool } from '../tool.js'
import type { Broken } from './broken.js'

/** What could not be checked while the rest could. */
export interface NotChecked {
  readonly problems: Listing['problems']
  readonly broken: readonly Broken[]
}

/** Nothing was left unchecked. */
export const everythingWas: NotChecked = { problems: [], broken: [] }

/** The exit code that it makes, whatever was found in the rest. */
export function codeOf({ problems, broken }: NotChecked): number {
  if (broken.length > 0) return 70
  return problems.length > 0 ? 2 : 0
}

/** The same as reports tell it. */
export async function toldProblems({ problems, broken }: NotChecked): Promise<readonly UsageProblem[]> {
  const told = problems.length === 0 ? [] : (await unusable(problems)).problems
  return [
    ...told,
    ...broken.map(({ name, message }) => ({
      rule: 'file' as const,
      file: name,
      message: `Something in forthright broke over ${visibleName(name)}: ${message}`,
    })),
  ]
}

/** Says once that nothing is kept any more; that is no failure, the next run only takes longer. */
export async function tellUnkept(
  cache: string | undefined,
  answers: readonly { readonly unkept?: string | undefined }[],
  io: Io,
): Promise<void> {
  const code = answers.find(({ unkept }) => unkept !== undefined)?.unkept
  if (cache === undefined || code === undefined) return
  const { inTheWayOf } = await import('../../node/refusal.js')
  const entry = path.join(cache, 'entry')
  const blocked = await inTheWayOf({ name: entry, path: path.resolve(io.cwd, entry) })
  const { problems } = await unusable([{ file: cache, mistake: { is: 'unkept', code, ...blocked } }])
  io.stderr(printProblems(problems, lookOf(io, 'stderr')))
}

/** Says what could not be checked, and why. */
export async function tellUnchecked({ problems, broken }: NotChecked, io: Io): Promise<void> {
  if (problems.length > 0) io.stderr(printProblems((await unusable(problems)).problems, lookOf(io, 'stderr')))
  for (const { name, message, stack } of broken) {
    const error = Object.assign(new Error(`${visibleName(name)}: ${message}`), { stack })
    io.stderr(describeDefect(error, tool.version, io.debug))
  }
}

import path from 'node:path'
import { partsIn } from '../../interview/session.js'
import { isTaken } from '../../node/starting-files.js'
import type { UsageProblem } from '../../reports/problem.js'
import { UsageError } from '../../reports/usage-error.js'
import { visibleName } from '../../reports/visible-name.js'

type Answers = Parameters<typeof partsIn>[0]

/** Where answers were read, where the declaration will stand, and from where both are named. */
export interface Between {
  readonly answers: string
  readonly out: string
  readonly cwd: string
}

/**
 * The parts that answers name, as the declaration will name them. Whoever writes answers counts from their own file; whoever thinks of
 * the declaration, from where it will stand. What lies at one of the two is meant.
 */
export async function partsOf(tree: Answers, between: Between): Promise<readonly string[]> {
  const found = await Promise.all(partsIn(tree).map((part) => partOf(part, tree.file.path, between)))
  const problems = found.flatMap((each) => (typeof each === 'string' ? [] : [each]))
  if (problems.length > 0) throw new UsageError(problems)
  return found.flatMap((each) => (typeof each === 'string' ? [each] : []))
}

async function partOf(
  { path: written, line }: ReturnType<typeof partsIn>[number],
  name: string,
  { answers, out, cwd }: Between,
): Promise<string | UsageProblem> {
  // An address, or a path from the root, counts from nowhere: whoever reads parts says what is wrong with it.
  if (path.isAbsolute(written) || /^[a-z][a-z0-9+.-]+:/i.test(written)) return written
  const folder = path.dirname(path.resolve(cwd, out))
  const [near, there] = [path.resolve(cwd, path.dirname(answers), written), path.resolve(folder, written)]
  const [isNear, isThere] = [await isTaken(near, cwd), await isTaken(there, cwd)]
  if (isThere && (!isNear || near === there)) return written
  if (isNear && !isThere) return path.relative(folder, near).replaceAll(path.sep, '/')
  const said = visibleName(written)
  const [one, other] = [near, there].map((file) => visibleName(path.relative(cwd, file).replaceAll(path.sep, '/')))
  const message = isNear
    ? `'${said}' is two files: ${one}, counted from these answers, and ${other}, counted from the declaration. Write it so that it is one.`
    : near === there
      ? `There is no file ${one}.`
      : `There is no file '${said}': neither ${one}, counted from these answers, nor ${other}, counted from the declaration.`
  const file = visibleName(name)
  return { rule: 'file', file, message: `${file}:${line}: ${message}` }
}

import type { Checked, Project } from '../../checking/checked.js'
import { wordsFor } from '../../wording/languages.js'
import { fileProblems } from '../file-problems.js'
import { type Look, widthOf, wrap } from '../layout.js'
import { UsageError } from '../usage-error.js'
import { visibleName } from '../visible-name.js'
import { type Compared, compared } from './compared.js'

/** One declaration on both sides, before it is checked. */
interface Pair {
  readonly name: string
  readonly old: Project
  readonly now: Project
  readonly missing?: 'old' | 'new'
}

/** Compares declarations; a UsageError where one of them cannot be read as one, which says why. */
export async function compareAll(
  pairs: readonly Pair[],
  check: (project: Project) => Promise<Checked>,
): Promise<readonly Compared[]> {
  const all: Compared[] = []
  const unread: Checked[] = []
  for (const { old, now } of pairs) {
    const before = await check(old)
    const after = await check(now)
    const one = await compared(before, after)
    if (one) all.push(one)
    else unread.push(...[before, after].filter(({ model }) => model === undefined))
  }
  const findings = unread.flatMap((one) => one.findings)
  if (unread.length > 0) throw new UsageError(fileProblems(findings, await wordsFor(findings)))
  return all
}

/** Which declarations are on one side only, and so compared with an empty one. */
export const missingLines = (pairs: readonly Pair[], look: Look): string =>
  pairs
    .flatMap(({ name, missing }) => {
      if (missing === undefined) return []
      const says = missing === 'old' ? 'is new: all of it counts as added.' : 'is gone: all of it counts as removed.'
      return wrap(`${visibleName(name)} ${says}`, widthOf(look))
    })
    .map((line) => `${line}\n`)
    .join('')

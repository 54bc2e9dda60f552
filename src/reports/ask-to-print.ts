import { check } from '../checking/check.js'
import type { Checked, CheckOptions, Project } from '../checking/checked.js'
import { type Printable, printable, type Wanted } from '../checking/printable.js'
import { wordsFor } from '../wording/languages.js'
import type { Look } from './layout.js'
import type { DescribeRefusals, Refused } from './refusal-report.js'

/** A declaration with what may be printed of it. */
export interface Allowed extends Printable {
  readonly checked: Checked
}

/** What may be printed of every declaration that was asked about, or what is said where that is nothing. */
export type Answer =
  | { readonly refusal: string }
  | { readonly refusal?: undefined; readonly allowed: readonly Allowed[]; readonly results: readonly Checked[] }

/** How a refusal is told. */
interface Telling {
  readonly describe: DescribeRefusals
  readonly look: Look
}

/**
 * Checks declarations and asks the gate what may be printed of them, for every command that prints: all of them or nothing,
 * and then why.
 */
export async function askToPrint(
  projects: readonly Project[],
  { asOf, ...wanted }: Omit<Wanted, 'tell'> & CheckOptions,
  { describe, look }: Telling,
): Promise<Answer> {
  const results = await Promise.all(projects.map((project) => check(project, { asOf })))
  const allowed: Allowed[] = []
  const refused: Refused[] = []
  for (const checked of results) {
    const words = wanted.draft ? await wordsFor(checked.findings) : undefined
    const verdict = await printable(checked, { ...wanted, tell: words && ((it) => words.finding(it).message) })
    if (verdict.refusal) refused.push({ ...verdict.refusal, checked })
    else allowed.push({ ...verdict, checked })
  }
  if (refused.length === 0) return { allowed, results }
  const words = await wordsFor([...results, ...refused].flatMap(({ findings }) => findings))
  return { refusal: describe(refused, results, words, look) }
}

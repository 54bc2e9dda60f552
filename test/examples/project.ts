import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { checkWith } from '../../src/checking/check.js'
import type { Checked } from '../../src/checking/checked.js'
import { parse } from '../../src/reading/parse.js'
import { validate } from '../../src/reading/validate.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The day whose law everything committed is checked against. */
export const asOf = '2026-11-21'

/** Reads a file of the repository. */
export const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

/** Files of the repository by pattern, sorted. */
export const find = (pattern: string): readonly string[] => globSync(pattern, { cwd: root }).sort()

/** Checks a declaration of one file given as text, against the law of that day or of another. */
export function checkText(path: string, text: string, day = asOf): Checked {
  const stage = parse({ path, text })
  return checkWith(
    validate,
    { trees: stage.value ? [stage.value] : [], files: [path], findings: stage.findings },
    { asOf: day },
  )
}

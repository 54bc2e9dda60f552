import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { checkWith } from '../../src/checking/check.js'
import { parse } from '../../src/reading/parse.js'
import { validate } from '../../src/reading/validate.js'
import { type CheckedInWords, inWords } from '../worded.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The day whose law everything committed is checked against. */
export const asOf = '2026-11-21'

/** Reads a file of the repository. */
export const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

/** Files of the repository by pattern, sorted. */
export const find = (pattern: string): readonly string[] => globSync(pattern, { cwd: root }).sort()

/** Checks a declaration of one file given as text, against the law of that day or of another. */
export function checkText(path: string, text: string, day = asOf): CheckedInWords {
  const stage = parse({ path, text })
  const trees = stage.value ? [stage.value] : []
  return inWords(checkWith(validate, { trees, files: [path], findings: stage.findings }, { asOf: day }))
}

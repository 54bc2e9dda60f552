import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { checkTexts } from '../../src/checking/check-texts.js'
import { type CheckedInWords, inWords } from '../worded.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The day whose law everything committed is checked against. */
export const asOf = '2026-11-21'

/** Reads a file of the repository. */
export const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

/** Files of the repository by pattern, sorted. */
export const find = (pattern: string): readonly string[] => globSync(pattern, { cwd: root }).sort()

/** Checks a declaration of one file given as text, against the law of that day or of another. */
export const checkText = (path: string, text: string, day = asOf): CheckedInWords =>
  inWords(checkTexts([{ path, text }], { asOf: day }))

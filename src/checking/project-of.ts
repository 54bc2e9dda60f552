import { parse } from '../reading/parse.js'
import type { SourceFile } from '../source/file.js'
import type { Project } from './checked.js'

/** A declaration that is given as texts: the first is its main file, the others are the parts that it includes. */
export function projectOf(files: readonly SourceFile[]): Project {
  const parsed = files.map(parse)
  return {
    trees: parsed.flatMap((stage) => stage.value ?? []),
    files: files.map((file) => file.path),
    findings: parsed.flatMap((stage) => stage.findings),
  }
}

import type { Finding } from './finding.js'

/** Findings in reading order: by file as given, then by line and column; several at one place keep a fixed order. */
export function sorted(findings: readonly Finding[], files: readonly string[]): readonly Finding[] {
  const rank = new Map(files.map((file, index) => [file, index]))
  const fileOf = (finding: Finding): number => rank.get(finding.file) ?? files.length
  return [...findings].sort(
    (a, b) =>
      fileOf(a) - fileOf(b) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compare(a.rule, b.rule) ||
      compare(a.pointer, b.pointer) ||
      compare(a.message, b.message),
  )
}

/** Order by code units: the same everywhere, whatever the locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

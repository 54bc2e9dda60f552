import type { Finding, FindingPlace } from './finding.js'

/**
 * Findings in reading order: by file as given, then by line and column. Several at one place keep a fixed order, in which
 * no word of a language has a say: by rule, by pointer, then as their rule found them.
 */
export function sorted(findings: readonly Finding[], files: readonly string[]): readonly Finding[] {
  const rank = new Map(files.map((file, index) => [file, index]))
  const fileOf = (place: FindingPlace): number => rank.get(place.file) ?? files.length
  const byPlace = (a: FindingPlace, b: FindingPlace): number =>
    fileOf(a) - fileOf(b) || a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column
  return findings
    .map((finding) => ({ ...finding, places: ordered(finding.places, byPlace) }))
    .sort(
      (a, b) =>
        byPlace(a.places[0], b.places[0]) ||
        byCodeUnits(a.rule, b.rule) ||
        byCodeUnits(a.places[0].pointer, b.places[0].pointer),
    )
}

function ordered(
  [first, ...more]: Finding['places'],
  byPlace: (a: FindingPlace, b: FindingPlace) => number,
): Finding['places'] {
  if (more.length === 0) return [first]
  const [least = first, ...rest] = [first, ...more].sort((a, b) => byPlace(a, b) || byCodeUnits(a.pointer, b.pointer))
  return [least, ...rest]
}

/** Order by code units: the same everywhere, whatever the locale. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

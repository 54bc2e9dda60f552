import type { Finding } from '../findings/finding.js'

/**
 * Of each text the lines that a report draws of some findings, with their neighbours. All others are empty, so that the lines
 * keep their numbers: of thousands of files, that much is kept.
 */
export function excerptsOf(
  texts: ReadonlyMap<string, string>,
  findings: readonly Finding[],
): readonly (readonly [file: string, text: string])[] {
  const wanted = new Map<string, Set<number>>()
  for (const { places } of findings) {
    const { file, range } = places[0]
    const lines = wanted.get(file) ?? new Set()
    wanted.set(file, lines)
    for (const near of [-1, 0, 1]) lines.add(range.start.line + near)
  }
  return [...wanted].flatMap(([file, lines]) => {
    const text = texts.get(file)
    return text === undefined ? [] : [[file, excerpt(text, lines)] as const]
  })
}

function excerpt(text: string, lines: ReadonlySet<number>): string {
  const last = Math.max(...lines)
  return text
    .split('\n', last)
    .map((line, index) => (lines.has(index + 1) ? line : ''))
    .join('\n')
}

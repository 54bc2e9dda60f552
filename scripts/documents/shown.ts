/** A line that stands for any number of lines of an output. */
export const leftOut = '…'

/** What is shown of an output, in the pieces between what is left out. */
function piecesOf(shown: readonly string[]): readonly (readonly string[])[] {
  const ends = [...shown.flatMap((line, index) => (line === leftOut ? [index] : [])), shown.length]
  return ends.map((end, order) => shown.slice(order === 0 ? 0 : (ends[order - 1] ?? 0) + 1, end))
}

/**
 * What should be shown of a real output, where what is shown now leaves things out: the same pieces, as long as they were.
 * The first begins and the last ends the output; one between is found by its first line. Undefined when a piece is gone.
 */
export function shownOf(real: readonly string[], shown: readonly string[]): readonly string[] | undefined {
  const pieces = piecesOf(shown)
  if (pieces.length === 1) return real
  const written: string[] = []
  let next = 0
  for (const [order, piece] of pieces.entries()) {
    const start =
      order === pieces.length - 1 ? real.length - piece.length : order === 0 ? 0 : startOf(piece, real, next)
    if (start < next) return undefined
    next = start + piece.length
    written.push(...(order === 0 ? [] : [leftOut]), ...real.slice(start, next))
  }
  return written
}

/** Where a piece begins: where all of it stands, or where its first line does. */
function startOf(piece: readonly string[], real: readonly string[], from: number): number {
  const whole = real.findIndex((_, index) => index >= from && piece.every((line, step) => real[index + step] === line))
  return whole >= 0 ? whole : real.findIndex((line, index) => index >= from && line === piece[0])
}

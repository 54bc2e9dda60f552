import type { Work } from './work.js'

/** What a declaration of some size took, and made. */
export interface Taken {
  readonly written: number
  /** The characters of each format. */
  readonly bytes: Readonly<Record<string, number>>
  readonly work: Work
}

/**
 * What grows faster than its cause, of three sizes of which each is twice the one before: four times as much for twice as much more is
 * the square of it, and twice as much, or a little more where something is sorted, is no more than has to be.
 */
export function tooFast(count: number, [short, middle, long]: readonly [Taken, Taken, Taken]): readonly string[] {
  const told = (name: string, ...sizes: readonly [number, number, number]): readonly string[] =>
    isSquare(...sizes, count) ? [`${name}: ${sizes.join(', ')}`] : []
  const written = told('what is written', short.written, middle.written, long.written)
  // Where an input is a square itself, so may be all that is made of it.
  if (written.length > 0) return written
  return [
    ...Object.keys(long.bytes).flatMap((format) =>
      told(`characters of ${format}`, ...sizesOf((it) => it.bytes[format], short, middle, long)),
    ),
    ...[...long.work.keys()].flatMap((name) => told(name, ...sizesOf((it) => it.work.get(name), short, middle, long))),
  ]
}

const sizesOf = (
  size: (taken: Taken) => number | undefined,
  short: Taken,
  middle: Taken,
  long: Taken,
): [number, number, number] => [size(short) ?? 0, size(middle) ?? 0, size(long) ?? 0]

/** What is done for each pair of so many is done at least that often; less is chance, or done for few of them. */
const isSquare = (short: number, middle: number, long: number, count: number): boolean =>
  long - middle > 2 * count * count && long - middle > 3.5 * (middle - short)

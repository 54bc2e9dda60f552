import type { AskedList, AskedMany } from '../../../src/cli/asking/prompter.js'

/** The keys as a terminal sends them. */
export const [enter, tab, space, up, down, clear, esc, end] = [
  '\r',
  '\t',
  ' ',
  '\u001b[A',
  '\u001b[B',
  '\u0015',
  '\u001b',
  '\u0003',
] as const

/** How somebody picks from a list with the keyboard; a long one is searched. */
export function keysToPick({ options, now }: AskedList, value: string): readonly string[] {
  if (options.length > 12) return [options.find((option) => option.value === value)?.label ?? value, enter]
  const at = (each: string | undefined): number =>
    Math.max(
      0,
      options.findIndex((option) => option.value === each),
    )
  const far = at(value) - at(now?.[0])
  return [...Array(Math.abs(far)).fill(far < 0 ? up : down), enter]
}

/** How somebody picks some; a list that takes own words is searched. */
export function keysToPickSome(
  { options, now = [], takesOwn }: AskedMany,
  values: readonly string[],
): readonly string[] {
  const toggled = values.filter((value) => !now.includes(value))
  if (takesOwn || options.length >= 12) {
    return [...toggled.flatMap((value) => [options.find((one) => one.value === value)?.label ?? value, tab]), enter]
  }
  let at = 0
  const moves = toggled.flatMap((value) => {
    const far = options.findIndex((option) => option.value === value) - at
    at += far
    return [...Array(Math.abs(far)).fill(far < 0 ? up : down), space]
  })
  return [...moves, enter]
}

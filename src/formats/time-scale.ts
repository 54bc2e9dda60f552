/**
 * Where lengths of time, in days, stand on a scale from 0 to 1 that all of them share. It is not even: each tenth of the
 * scale is as many times longer than the one before, so that days and decades are told apart.
 */
export function scaleOf(days: readonly number[]): (length: number) => number {
  const shortest = Math.min(month, ...days)
  const longest = Math.max(year, ...days)
  const span = Math.log(longest / shortest)
  return (length) => rounded(least + (1 - least) * (Math.log(length / shortest) / span))
}

/** The shortest has a place too. */
const least = 0.08
const month = 30
const year = 365

/** The same bytes whatever the last digit of a logarithm is. */
const rounded = (place: number): number => Math.round(Math.min(1, Math.max(0, place)) * 1000) / 1000

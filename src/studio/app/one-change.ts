/** What has to be replaced in one text to make another of it. */
export interface OneChange {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** The smallest single change between two texts, so that what stands around it, a caret too, stays where it is. */
export function oneChange(before: string, after: string): OneChange {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before[from] === after[from]) from += 1
  let end = 0
  while (end < most - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) }
}

/** Where a line of an older text stands in a newer one: before what changed as it was, behind it as many lines further. */
export function lineNow(line: number, before: string, now: string): number {
  const [old, young] = [before.split('\n'), now.split('\n')]
  const same = old.findIndex((text, index) => text !== young[index])
  if (same === -1 || line <= same) return Math.min(line, young.length)
  let end = 0
  const most = Math.min(old.length, young.length) - same
  while (end < most && old[old.length - 1 - end] === young[young.length - 1 - end]) end += 1
  return line > old.length - end
    ? Math.min(line + young.length - old.length, young.length)
    : Math.min(same + 1, young.length)
}

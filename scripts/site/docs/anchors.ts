/** The anchor of a heading, as GitHub makes it: the same link works there and in the site. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

/** Gives each heading of a page an anchor of its own: the second of the same name ends in `-1`, the third in `-2`. */
export function anchors(): (heading: string) => string {
  const given = new Map<string, number>()
  return (heading) => {
    const anchor = anchorOf(heading)
    const before = given.get(anchor)
    given.set(anchor, (before ?? -1) + 1)
    return before === undefined ? anchor : `${anchor}-${before + 1}`
  }
}

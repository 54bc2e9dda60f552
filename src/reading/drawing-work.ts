/** A part of a drawing: its tag without a prefix, what it is called, and what it shows again. */
export interface Drawn {
  readonly tag: string
  /** The part that holds it, by its number; absent for the whole. */
  readonly within?: number | undefined
  readonly id?: string | undefined
  /** The part that it shows once more, by its id. */
  readonly shows?: string | undefined
  readonly attributes: string
}

/** No logo has more parts, those that are shown again counted each time. */
const mostParts = 20_000

/** So many steps of filters are worked out point by point in a few seconds. */
const mostFilterSteps = 500

/** Whether to draw something takes more work than a logo is worth, or never ends: parts that show each other, and filters. */
export const isEndlessWork = (parts: readonly Drawn[], styles: string): boolean =>
  partsShown(parts) > mostParts || filterSteps(parts, styles) > mostFilterSteps || parts.some(isVastFilter)

/** How many parts are drawn; endless where one shows itself, or in steps that are too many to follow. */
function partsShown(parts: readonly Drawn[]): number {
  const byId = new Map(parts.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index] as const])))
  const below = parts.map((): number[] => [])
  for (const [index, { within, shows }] of parts.entries()) {
    if (within !== undefined) below[within]?.push(index)
    const shown = shows === undefined ? undefined : byId.get(shows)
    if (shown !== undefined) below[index]?.push(shown)
  }
  const sizes = new Map<number, number>()
  const sizeOf = (index: number, depth: number): number => {
    const known = sizes.get(index)
    if (known !== undefined) return known
    if (depth > deepest) return Number.POSITIVE_INFINITY
    // While it is looked into, it is endless: so is whatever leads back to it.
    sizes.set(index, Number.POSITIVE_INFINITY)
    const size = (below[index] ?? []).reduce((sum, part) => sum + sizeOf(part, depth + 1), 1)
    sizes.set(index, size)
    return size
  }
  return parts.length === 0 ? 0 : sizeOf(0, 0)
}

const deepest = 1_000

/** How many steps of filters are worked out at most: all there are, for each part that may be drawn through one. */
function filterSteps(parts: readonly Drawn[], styles: string): number {
  const steps = parts.filter(({ tag }) => tag.startsWith('fe')).length
  if (/(?<![\w-])filter\s*:/i.test(styles)) return steps * parts.length
  return steps * parts.filter(({ tag, attributes }) => tag !== 'filter' && /\bfilter\s*[=:]/.test(attributes)).length
}

/** A filter over more than a logo has, or with a step of numbers that no drawing needs. */
const isVastFilter = ({ tag, attributes }: Drawn): boolean =>
  (tag === 'filter' || tag.startsWith('fe')) &&
  (/\d{4}|\d\s*e\s*[+]?\d/i.test(attributes.replace(/\.\d+/g, '')) ||
    /\s(?:numOctaves|order)\s*=\s*["'][\s+]*\d{2}/.test(attributes))

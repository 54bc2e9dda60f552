import type { Finder } from './mentions.js'
import { isMap } from './yaml-values.js'

/** The fields that hold names, or what a rule on time is known by. */
const named = new Set(['label', 'name', 'title', 'shortName', 'copy', 'stated', 'after', 'until', 'criterion', 'keep'])

/**
 * Takes an author's own sentences out of words: what they say of the names in them is the author's saying, and no tie of the
 * program's.
 */
export function withoutAuthorTexts(declaration: unknown, finder: Finder): (words: string) => string {
  const texts = [...new Set(textsIn(declaration))]
    .map((text) =>
      text
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/[.:;]$/, ''),
    )
    .filter((text) => text.includes(' ') && holdsNameAndMore(text, finder))
    .sort((one, other) => other.length - one.length)
  return (words) => texts.reduce((left, text) => left.replaceAll(text, '…'), words)
}

function textsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return named.has(key) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, key))
  return isMap(value) ? Object.entries(value).flatMap(([inner, each]) => textsIn(each, inner)) : []
}

const holdsNameAndMore = (text: string, finder: Finder): boolean =>
  finder.mentionsIn(text).some(({ length }) => length < text.length - 2)

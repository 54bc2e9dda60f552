import { parseAnyway } from '../reading/parse-anyway.js'
import { placeAt } from '../server/place-at.js'
import { counted } from '../server/ranges.js'
import type { Pointer } from '../source/pointer.js'
import type { InText } from './messages.js'

/** What the line of a caret is about: what stands at the caret, else what its line begins with. */
export function atCaret({ file, at }: InText): Pointer | undefined {
  const tree = parseAnyway(file)
  const { offset } = counted(file.text)
  const line = at.line - 1
  const text = file.text.split('\n')[line] ?? ''
  const begin = /^\s*(?:- +)*/.exec(text)?.[0].length ?? 0
  const places = [at.column - 1, begin].map((character) => placeAt(tree, offset({ line, character })))
  return places.find((place) => place !== undefined)?.pointer
}

import { wrap } from '../../reports/layout.js'
import type { Told } from '../asking/prompter.js'
import { roomIn, rowsIn, type Screen } from './screen.js'

/** So many lines the question takes that stands below what is told, and the word that there is more. */
const below = { last: 12, other: 5 } as const

/**
 * What is told before a question, in parts of which each can be seen whole: a question never stands below lines that went out of
 * sight unread. What is headed by strong words stays together where there is room for it.
 */
export function partsOf(told: readonly Told[], screen: Screen): readonly (readonly Told[])[] {
  const rows = rowsIn(screen)
  const room = Math.max(1, rows - below.other)
  const heightOf = (some: readonly Told[]): number => some.reduce((sum, one) => sum + linesOf(one, screen).length, 0)
  if (heightOf(told) <= rows - below.last) return [told]
  const pieces = headed(told).flatMap((piece) =>
    heightOf(piece) <= room ? [piece] : piece.flatMap((one) => cut(one, room, screen)).map((one) => [one]),
  )
  const parts: (readonly Told[])[] = []
  for (const piece of pieces) {
    const longer = [...(parts.at(-1) ?? []), ...piece]
    if (parts.length > 0 && heightOf(longer) <= room) parts.splice(-1, 1, longer)
    else parts.push(piece)
  }
  // The question itself needs more room than the word that there is more.
  return heightOf(parts.at(-1) ?? []) > rows - below.last ? [...parts, []] : parts
}

/** The lines on which words are told; what is set in stays set in. */
export const linesOf = ({ words }: Pick<Told, 'words'>, screen: Screen): readonly string[] => {
  const space = /^ */.exec(words)?.[0] ?? ''
  return wrap(words.trim(), roomIn(screen) - space.length).map((line) => `${space}${line}`)
}

/** What begins with strong words, with all that stands beneath them. */
function headed(told: readonly Told[]): readonly (readonly Told[])[] {
  const pieces: Told[][] = []
  for (const one of told) {
    if (one.tone === 'strong' || pieces.length === 0) pieces.push([one])
    else pieces.at(-1)?.push(one)
  }
  return pieces
}

/** Words that take more lines than there are, in several pieces. */
function cut({ words, tone }: Told, room: number, screen: Screen): readonly Told[] {
  const lines = linesOf({ words }, screen)
  const count = Math.ceil(lines.length / room)
  return Array.from({ length: count }, (_, index) => {
    const [first = '', ...more] = lines.slice(index * room, (index + 1) * room)
    return { words: [first, ...more.map((line) => line.trim())].join(' '), tone }
  })
}

import { child, type Pointer } from '../../source/pointer.js'
import type { CardLine } from '../card.js'
import { wordsTaken } from '../fields/small.js'
import { type Standing, statedAt, textAt } from '../standing.js'

/** Its heading, which is known from the beginning and can be changed; the form that it has inside sentences goes with it. */
export function headingLine(purpose: Pointer, standing: Standing): readonly CardLine[] {
  const [at, phrase] = [child(purpose, 'title'), child(purpose, 'phrase')]
  const now = textAt(standing, at)
  if (now === undefined) return []
  const isPhrased = statedAt(standing, phrase) !== undefined
  return [
    {
      id: 'title',
      label: 'Heading',
      place: { at, says: 'what it is called' },
      means: now,
      own: {
        ask: 'What is it called?',
        form: { kind: 'text', example: 'Run your membership', now },
        take(given) {
          const words = String(given).trim()
          const taken = wordsTaken(at, words, 'Write a heading.')
          if ('refused' in taken || words === now || !isPhrased) return taken
          return { changes: [...taken.changes, { drop: phrase }] }
        },
      },
      confirm: () => [],
    },
  ]
}

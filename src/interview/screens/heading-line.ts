import { child } from '../../source/pointer.js'
import type { Understood } from '../answer.js'
import type { CardLine } from '../card.js'
import { wordsTaken } from '../fields/small.js'
import type { OwnAnswer } from '../one-decision.js'
import { type Standing, statedAt, textAt } from '../standing.js'
import { usualPurpose } from '../usual.js'

/** Whether a heading came with what was picked, and nobody has confirmed what stands under it. */
const isUnconfirmed = (id: string, standing: Standing): boolean => {
  const at = child('/purposes', id)
  const usual = usualPurpose(standing, id)?.title
  return textAt(standing, child(at, 'title')) === usual && statedAt(standing, child(at, 'description')) === undefined
}

/** Who says otherwise what is done under a usual heading is asked whether the heading still says it. */
export function headingDoubt(id: string, answer: OwnAnswer, standing: Standing): readonly Understood[] {
  if (answer.is !== 'yes' && answer.is !== 'begun') return []
  const { changed = {}, asked = {} } = answer
  const at = child('/purposes', id)
  const now = textAt(standing, child(at, 'title'))
  const said = changed.description
  const isOther = typeof said === 'string' && said.trim() !== textAt(standing, child(at, 'description'))
  if (!isOther || 'title' in changed || 'title' in asked || now === undefined) return []
  if (now !== usualPurpose(standing, id)?.title) return []
  return [
    {
      field: 'title',
      words: `It stays under the heading “${now}”.`,
      doubt: 'You say otherwise what you do: does the heading still say it?',
      instead: [{ label: 'Give it another heading' }],
    },
  ]
}

/** Its heading, which is known from the beginning and can be changed; the form that it has inside sentences goes with it. */
export function headingLine(id: string, standing: Standing): readonly CardLine[] {
  const purpose = child('/purposes', id)
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
      isUsual: isUnconfirmed(id, standing),
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

import { child } from '../../source/pointer.js'
import type { CardLine } from '../card.js'
import { readTime } from '../fields/read-time.js'
import { timeWords } from '../fields/time-words.js'
import { withNow } from '../fields/with-now.js'
import { fittingEnd, type Saying } from '../fitting.js'
import { type Standing, statedAt } from '../standing.js'
import { usualPurpose } from '../usual.js'
import { howLong, timeTaken } from './time-taken.js'

/** An end that follows from the basis, such as the end of a consent; any other is asked for by itself. */
export function endLine(id: string, standing: Standing, saying: Saying): readonly CardLine[] {
  const kind = usualPurpose(standing, id)
  const until = kind && fittingEnd(kind, standing, saying)
  if (until === undefined) return []
  const at = child('/purposes', id, 'retention')
  const proposed = standing.marks.get(at)?.proposed ?? until.value
  return [
    {
      id: 'retention',
      label: 'How long',
      place: { at, says: howLong, proposed },
      reason: until,
      ...untilWords(statedAt(standing, at) ?? proposed),
      own: {
        ask: 'How long do you keep the data?',
        form: withNow(
          { kind: 'text', example: 'until you say no' },
          timeWords(statedAt(standing, at) ?? proposed, undefined),
        ),
        take(given) {
          const read = readTime(String(given), undefined)
          return 'refused' in read ? { refused: { '': read.refused } } : timeTaken('', [at], read, standing)
        },
      },
      confirm: () => [{ put: at, to: proposed }],
    },
  ]
}

/** The notice tells periods in a table; here the end is said by itself. */
const untilWords = (value: unknown): { readonly means?: string } => {
  const until: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'until') : undefined
  return typeof until === 'string' ? { means: `Until ${until}` } : {}
}

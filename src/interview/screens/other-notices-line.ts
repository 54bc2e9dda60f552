import { child } from '../../source/pointer.js'
import type { CardLine } from '../card.js'
import { checkText } from '../checks.js'
import { withNow } from '../fields/with-now.js'
import { noticeIn } from '../named.js'
import { type Standing, statedAt, textAt } from '../standing.js'

/** Whom the notice leaves out, and where they read: asked of nobody, since most organisations have one notice for all. */
export function otherNoticesLine(standing: Standing): readonly CardLine[] {
  if (!standing.isOurs) return []
  const at = child(noticeIn(standing), 'other')
  if (!canBeSaidHere(statedAt(standing, at))) return []
  const [forNow, whereNow] = ['for', 'where'].map((key) => textAt(standing, child(at, 0, key)))
  return [
    {
      id: 'other',
      label: 'Another notice',
      place: { at, says: 'whom the notice leaves out' },
      isFree: true,
      own: {
        ask: 'Whom does this notice leave out, and where do they read?',
        form: {
          kind: 'fields',
          fields: [
            { id: 'whom', label: 'Whom?', form: withNow({ kind: 'text', example: 'our staff' }, forNow) },
            {
              id: 'where',
              label: 'Where do they read?',
              form: withNow({ kind: 'text', example: 'in the staff handbook' }, whereNow),
            },
          ],
        },
        take(given) {
          const said = typeof given === 'object' && !Array.isArray(given) ? new Map(Object.entries(given)) : new Map()
          const [whom, where] = ['whom', 'where'].map((id) => String(said.get(id) ?? '').trim())
          if (whom === undefined || whom === '') return { refused: { whom: 'Say whom it leaves out.' } }
          const faults = {
            whom: checkText(whom),
            where: where === undefined || where === '' ? undefined : checkText(where),
          }
          const refused = Object.entries(faults).flatMap(([id, fault]) =>
            fault === undefined ? [] : [[id, fault] as const],
          )
          if (refused.length > 0) return { refused: Object.fromEntries(refused) }
          return { changes: [{ put: at, to: [{ for: whom, ...(where !== undefined && where !== '' && { where }) }] }] }
        },
      },
      confirm: () => [],
    },
  ]
}

/** Several notices, or one of which more is told, were written by hand: an answer here would lose some of it. */
const canBeSaidHere = (stated: unknown): boolean => {
  if (stated === undefined) return true
  const [one, ...more]: readonly unknown[] = Array.isArray(stated) ? stated : []
  return more.length === 0 && Object.keys(one ?? { none: true }).every((key) => key === 'for' || key === 'where')
}

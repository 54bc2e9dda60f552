import { child } from '../../source/pointer.js'
import { asProposed, type CardLine } from '../card.js'
import { checkText } from '../checks.js'
import { optionMeant } from '../fields/option-meant.js'
import type { Option } from '../form.js'
import { namesAt, noticeIn } from '../named.js'
import { idsIn, type Standing, statedAt, textAt } from '../standing.js'

const untold = 'none'

const ways: readonly Option[] = [
  { value: 'email', label: 'By e-mail' },
  { value: 'post', label: 'By post' },
  { value: 'account', label: 'In their account' },
  { value: 'in-person', label: 'In person' },
  { value: 'new-notice', label: 'With a new notice' },
  { value: 'website', label: 'On our website', hint: 'it reaches only those who look there' },
  { value: untold, label: 'They are not told' },
]

/**
 * How people learn of changes that matter: by the ways in which they can be reached. In a file that was begun by hand, its author
 * decides how much to say.
 */
export function changesLine(standing: Standing): readonly CardLine[] {
  if (!standing.isOurs) return []
  const at = child(noticeIn(standing), 'changes')
  const way = usualWay(standing)
  const proposed = way && { notify: [way], when: 'substantial-changes' }
  return [
    {
      id: 'changes',
      label: 'Changes to this notice',
      place: { at, says: 'how people learn of changes', ...(proposed && { proposed }) },
      // Where nobody can be written to, no law asks how they learn of it.
      ...(proposed === undefined && { isFree: true as const }),
      reason: {
        because: 'Nobody reads a notice twice: what is new comes to people by the way in which you write to them.',
        wrongIf: 'you would not write to people, or write to them in another way.',
      },
      own: {
        ask: 'How do people learn of something important that changes in this notice?',
        form: {
          kind: 'many',
          options: ways,
          own: { ask: 'Otherwise, in your own words', example: 'We tell it at the yearly meeting.' },
          now: waysNow(at, way, standing),
        },
        take(given) {
          const words = [given].flat().map((one) => String(one).trim())
          const values = words.map((one) => optionMeant(ways, one)?.value ?? one)
          const own = values.filter((one) => !ways.some(({ value }) => value === one))
          const fault = own.map(checkText).find((one) => one !== undefined)
          if (fault !== undefined) return { refused: { '': fault } }
          if (values.length === 0 || own.length > 1)
            return { refused: { '': 'Pick the ways, or write it in a sentence.' } }
          if (values.includes(untold))
            return values.length > 1
              ? { refused: { '': "'They are not told' stands alone, or not at all." } }
              : { changes: [{ put: at, to: { notify: 'none' } }] }
          const notify = values.filter((one) => !own.includes(one))
          const [process] = own
          return {
            changes: [
              {
                put: at,
                to: {
                  ...(notify.length > 0 && { notify, when: 'substantial-changes' }),
                  ...(process !== undefined && { process }),
                },
              },
            ],
          }
        },
      },
      confirm: () => asProposed({ at, proposed }),
    },
  ]
}

function waysNow(at: string, way: string | undefined, standing: Standing): readonly string[] {
  if (statedAt(standing, at) === undefined) return way === undefined ? [] : [way]
  if (statedAt(standing, child(at, 'notify')) === untold) return [untold]
  return [...namesAt(standing, child(at, 'notify')), textAt(standing, child(at, 'process')) ?? []].flat()
}

/**
 * The way in which people can be written to, by the data that are used of them. It comes with the first of them and stays, so that
 * the mark of it is the same in whatever order they come.
 */
function usualWay(standing: Standing): string | undefined {
  const kinds = idsIn(standing, 'data').flatMap((id) => namesAt(standing, child('/data', id, 'kinds')))
  return kinds.includes('contact.email') ? 'email' : undefined
}

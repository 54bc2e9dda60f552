import { vendor, vendorIds } from '../../catalogue/catalogue.js'
import type { Written } from '../../catalogue/starters/starter.js'
import { usualRecipient, usualRecipients } from '../../catalogue/usual-recipients.js'
import { child } from '../../source/pointer.js'
import type { Change } from '../change.js'
import { idOf } from '../checks.js'
import { labelOf, parted } from '../fields/registered.js'
import type { Option } from '../form.js'
import { type Described, unfit } from '../one-decision.js'
import { idsIn, type Standing, statedAt } from '../standing.js'
import { firstRole } from './two-roles.js'

/** The option that says that there is nobody. */
const nobody = 'none'

/** Who else touches the data. */
export function helpersDecision(standing: Standing): Described {
  return {
    id: 'recipients',
    screen: 'helpers',
    ask: 'Who else touches the data?',
    why: 'The one who sends your mail, hosts your site, takes the payment, keeps the books. A name that is not in the list is taken as it is.',
    form: {
      kind: 'many',
      options: optionsIn(standing),
      own: { ask: 'Somebody else', example: 'Northgate Printers' },
      now: statedAt(standing, '/recipients') === nobody ? [nobody] : firstsIn(standing),
    },
    decides: [{ at: '/recipients', says: 'who gets data from you' }],
    take(answer) {
      if (answer.is !== 'picked') return unfit
      const { picked, own, fault } = parted(answer.values, [...optionsIn(standing), ...secondsIn(standing)])
      if (fault !== undefined) return { refused: { '': fault } }
      if (picked.includes(nobody)) {
        return picked.length + own.length > 1
          ? { refused: { '': "'Nobody but us' stands alone, or not at all." } }
          : { changes: [{ put: '/recipients', to: 'none' }] }
      }
      if (picked.length + own.length === 0) return { refused: { '': 'Pick somebody, or leave it for now.' } }
      return { changes: changesFor(picked, own, standing) }
    },
  }
}

/** Those who are usual and who are declared already first, then all that the catalogue knows. */
function optionsIn(standing: Standing): readonly Option[] {
  const offered = offeredIn(standing)
  const declared = firstsIn(standing).filter((id) => !offered.some(({ value }) => value === id))
  return [
    { value: nobody, label: 'Nobody but us' },
    ...declared.map((id) => ({ value: id, label: labelOf('recipients', id, standing) })),
    ...offered,
  ]
}

/** Who is declared; whoever stands there in two roles is ticked once. */
const firstsIn = (standing: Standing): readonly string[] =>
  idsIn(standing, 'recipients').filter((id) => firstRole(id, standing) === undefined)

/** The second roles: offered to nobody, and known where a file names them. */
const secondsIn = (standing: Standing): readonly Option[] =>
  idsIn(standing, 'recipients')
    .filter((id) => firstRole(id, standing) !== undefined)
    .map((id) => ({ value: id, label: id }))

/** What such organisations have, kinds of recipients without a brand, then every vendor of the catalogue. */
function offeredIn(standing: Standing): readonly Option[] {
  const { vendors = [], recipients = {} } = standing.situation ?? {}
  const kinds = usualRecipients.map(({ id }) => id)
  const ids = [...new Set([...Object.keys(recipients), ...vendors, ...kinds, ...vendorIds()])]
  return ids.flatMap((id) => offer(id, recipients[id]) ?? [])
}

function offer(id: string, usual: Written | undefined): Option | undefined {
  const kind = usualRecipient(id)
  if (kind !== undefined) return { value: id, label: kind.label, hint: kind.hint, aliases: kind.aliases }
  if (typeof usual === 'object' && 'label' in usual) return { value: id, label: String(usual.label) }
  const row = vendor(id)
  return row && { value: id, label: row.name, hint: row.service, aliases: [...(row.aliases ?? []), row.category] }
}

function changesFor(picked: readonly string[], own: readonly string[], standing: Standing): readonly Change[] {
  const before = idsIn(standing, 'recipients')
  const offered = new Set(offeredIn(standing).map(({ value }) => value))
  const taken = [...before, ...offered]
  // Both roles of one go together, by the tick that stands for both.
  const gone = before.filter((id) => {
    const first = firstRole(id, standing) ?? id
    return offered.has(first) && !picked.includes(first)
  })
  return [
    ...(statedAt(standing, '/recipients') === nobody ? [{ drop: '/recipients' }] : []),
    ...gone.map((id) => ({ drop: child('/recipients', id) })),
    ...picked.filter((id) => !before.includes(id)).map((id) => begun(id, standing)),
    ...own.map((name) => {
      const id = idOf(name, taken, 'recipient')
      taken.push(id)
      return { put: child('/recipients', id), to: { name } }
    }),
  ]
}

const begun = (id: string, standing: Standing): Change => ({
  put: child('/recipients', id),
  to: standing.situation?.recipients[id] ?? usualRecipient(id)?.begins ?? { vendor: id },
})

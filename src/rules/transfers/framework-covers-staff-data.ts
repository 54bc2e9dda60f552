import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { recipientsOf } from '../../facts/recipients.js'
import { isRecord } from '../../facts/record.js'
import { reliances } from '../../facts/transfers.js'
import type { Named } from '../../findings/fact.js'
import { agrees, name, Several } from '../../grammar/english.js'
import type { Model, Purpose, Recipient } from '../../model/types.js'
import { each } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unlisted {
  readonly recipient: Named
  readonly purpose: Named
}

export default defineRule<Unlisted, 'recipient'>({
  id: 'framework-covers-staff-data',
  severity: 'warning',
  concerns: 'record',
  cites: { eu: ['gdpr:45'], uk: ['uk-gdpr:45', 'uk-gdpr:45A'], ch: ['fadp:16.1'] },
  summary: 'A recipient that gets data about staff under a framework is listed for such data.',
  confidence: 'recalled',
  across: 'recipient',
  why: 'Data about staff are covered only where the organisation has signed up for them as well.',
  message: ({ recipient, purpose }) =>
    `${Several(recipient)} ${agrees(recipient, 'gets', 'get')} data about staff for ${name(purpose)}, but nothing says that ${agrees(recipient, 'its listing covers', 'their listings cover')} them.`,
  fix: () => 'See whether the list says "HR" and add coversStaffData: true; or use another mechanism.',
  open: 'whether the listing covers data about staff',

  *check(model, law, regime) {
    for (const { transfer, mechanism, row } of reliances(model, law, regime)) {
      if (row?.kind !== 'framework' || mechanism.coversStaffData === true) continue
      // A notice does not print it: only a record that leaves it out is asked.
      if (mechanism.coversStaffData === undefined && !isRecord(model)) continue
      const purpose = transfer.recipient && staffPurpose(model, transfer.recipient)
      if (purpose === undefined) continue
      const data = { recipient: transfer.to, purpose: named.purpose(purpose) }
      yield { at: child(mechanism, 'coversStaffData'), data, related: [{ at: purpose.at, is: 'about-staff' }] }
    }
  },
})

const staffKinds: readonly string[] = [
  'people.administration',
  'people.payroll',
  'people.training',
  'people.monitoring',
]

/** The first purpose that gives data about employees to a recipient. */
const staffPurpose = (model: Model, recipient: Recipient): Purpose | undefined =>
  ownPurposes(model).find((purpose) => {
    const uses = each(recipientsOf(model, purpose)).filter((use) => use.target === recipient)
    const people = each(purpose.dataSubjects).map((use) => use.target)
    const isAboutStaff = (purpose.kinds ?? []).some((kind) => staffKinds.includes(kind))
    return uses.some((use) =>
      use.dataSubjects || !isAboutStaff
        ? (use.dataSubjects ?? people).some(({ relation }) => relation?.includes('employee'))
        : true,
    )
  })

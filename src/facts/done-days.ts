import { oncePerModel } from '../model/once-per-model.js'
import type { Mechanism, Model } from '../model/types.js'
import { each, some } from '../model/value.js'
import { child, type Declared, type Pointer } from '../source/pointer.js'
import { generalPlaces } from './transfers.js'

/** What was done on a day that a declaration records. */
export type Deed = 'signed' | 'looked-up' | 'assessed' | 'reviewed' | 'weighed' | 'copied'

/** The day on which something is said to have been done, and where it stands. */
export interface DoneDay {
  readonly at: Pointer
  readonly deed: Deed
  readonly day: string
}

/** Every day of a declaration on which something was done: none of them is planned. */
export const doneDays = oncePerModel((model: Model): readonly DoneDay[] => [
  ...ofNotices(model),
  ...ofRecipients(model),
  ...ofPurposes(model),
  ...day(some(some(model.children)?.higherProtection), 'assessed', 'assessed'),
  ...day(model.transcription, 'retrieved', 'copied'),
])

const ofNotices = (model: Model): readonly DoneDay[] =>
  [...model.notices.values()].flatMap((notice) => day(notice, 'reviewed', 'reviewed'))

function ofRecipients(model: Model): readonly DoneDay[] {
  const recipients = [...model.recipients.values()]
  const places = [
    ...recipients.flatMap(({ countries = [], accessFrom = [] }) => [...countries, ...accessFrom]),
    ...generalPlaces(model),
  ]
  return [
    ...recipients.flatMap(({ contract }) => (contract === true ? [] : day(some(contract), 'signed', 'signed'))),
    ...places.flatMap((place) => [
      ...each(place.mechanisms).flatMap(ofMechanism),
      ...day(some('assessment' in place ? place.assessment : undefined), 'done', 'assessed'),
    ]),
  ]
}

const ofMechanism = (mechanism: Mechanism): readonly DoneDay[] => [
  ...day(mechanism, 'signed', 'signed'),
  ...day(mechanism, 'checked', 'looked-up'),
]

const ofPurposes = (model: Model): readonly DoneDay[] =>
  [...model.purposes.values()].flatMap(({ basis, dpia, specialCategoryCondition, criminalOffenceCondition }) => [
    ...each(basis).flatMap(({ balancing }) => day(some(balancing), 'done', 'weighed')),
    ...day(some(dpia), 'done', 'assessed'),
    ...[...each(specialCategoryCondition), ...each(criminalOffenceCondition)].flatMap(({ policyDocument }) =>
      day(some(policyDocument), 'reviewed', 'reviewed'),
    ),
  ])

/** A day that a field holds; a field that only says that something was done has none. */
function day<Of extends Declared, Field extends string & keyof Of>(
  of: Of | undefined,
  field: Field,
  deed: Deed,
): readonly DoneDay[] {
  const stated = of?.[field]
  return of !== undefined && typeof stated === 'string' ? [{ at: child(of, field), deed, day: stated }] : []
}

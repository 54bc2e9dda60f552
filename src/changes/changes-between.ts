import { named } from '../facts/names.js'
import type { Named } from '../findings/fact.js'
import { some } from '../model/value.js'
import type { Change } from './change.js'
import { classes } from './change-class.js'
import { judge } from './classify.js'
import { type Difference, differences, type EntryAt } from './compare.js'
import { partsOf } from './parts-of.js'
import { type Renames, renamesBetween } from './renames.js'
import type { Side } from './side.js'
import { isUncertain } from './uncertain.js'

/** What is declared in another way than before, the gravest first, otherwise in the order of the language. */
export function changesBetween(old: Side, now: Side): readonly Change[] {
  const before = partsOf(old.model)
  const after = partsOf(now.model)
  const renames = renamesBetween(before, after)
  return differences(before, after, renames)
    .filter((difference) => !isUncertain(difference, { old, now, renames }))
    .map((difference) => changeOf(difference, old, now, renames))
    .sort((one, other) => classes.indexOf(one.class) - classes.indexOf(other.class))
}

function changeOf(difference: Difference, old: Side, now: Side, renames: Renames): Change {
  const { what, place, entry } = difference
  return {
    what,
    place,
    old: difference.old?.at,
    now: difference.now?.at,
    entry,
    subject: entry && (subjectOf(now, entry) ?? subjectOf(old, entry)),
    field: fieldOf(place, entry),
    before: difference.old,
    after: difference.now,
    ...judge({ ...difference, sides: { old, now }, renames }),
  }
}

/** The way inside the entry: what follows its asterisk. */
const fieldOf = (place: string, entry: EntryAt | undefined): string =>
  entry === undefined ? place : place.slice(entry.register.length + 2).replace(/^\./, '')

function subjectOf({ model }: Side, { register, id }: EntryAt): Named | undefined {
  const of = <Entry>(entry: Entry | undefined, name: (entry: Entry) => Named): Named | undefined => entry && name(entry)
  switch (register) {
    case 'purposes':
      return of(model.purposes.get(id), named.purpose)
    case 'recipients':
      return of(model.recipients.get(id), named.recipient)
    case 'controllers':
      return of(model.controllers.get(id), named.controller)
    case 'sources':
      return of(model.sources.get(id), named.source)
    case 'dataSubjects':
      return of(model.dataSubjects.get(id), named.people)
    case 'data':
      return of(model.data.get(id), named.datum)
    case 'documents':
      return of(model.documents.get(id), named.document)
    case 'notices':
      return of(model.notices.get(id), named.notice)
    case 'cookies.items':
      return of(some(model.cookies)?.items?.get(id), named.cookie)
    default:
      return undefined
  }
}

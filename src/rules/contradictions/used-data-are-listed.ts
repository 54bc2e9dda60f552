import { named } from '../../facts/names.js'
import { dataOf, ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Datum } from '../../model/types.js'
import { plain } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unlisted {
  readonly datum: Named
  /** Whether the list is said to be no whole one. */
  readonly open?: true
}

export default defineRule<Unlisted, 'datum'>({
  id: 'used-data-are-listed',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:5.1.a'], uk: ['uk-gdpr:5.1.a'], ch: ['fadp:6.2'] },
  summary: 'A list of what is collected holds whatever is used.',
  confidence: 'read',
  why: 'People find out what is used from the list: what is left out of it surprises them.',
  across: 'datum',
  message: ({ datum, open }) =>
    `${Several(datum)} ${agrees(datum, 'is', 'are')} used, but the text leaves ${agrees(datum, 'it', 'them')} out of what it says is collected${open ? ', in a list that it calls incomplete' : ''}.`,
  fix: () => 'Add it to the list in your text and take collected: false out, or stop using it.',

  *check(model) {
    const used = new Set(ownPurposes(model).flatMap(dataOf))
    const listed = [...model.data.values()].filter(({ collected }) => collected !== false)
    const isOpen = [...model.notices.values()].some(({ incomplete }) => incomplete !== undefined)
    for (const datum of model.data.values()) {
      if (datum.collected !== false || datum.inferred === true || !used.has(datum)) continue
      if (isNoKind(datum) || listed.some((other) => holds(other, datum))) continue
      const data = { datum: named.datum(datum), ...(isOpen && { open: true as const }) }
      yield { at: child(datum, 'collected'), data, ...(isOpen && { severity: 'info' as const }) }
    }
  },
})

/** Words that leave everything open are no kind of data. */
const isNoKind = ({ kinds, openEnded }: Datum): boolean =>
  kinds === undefined && openEnded !== undefined && openEnded !== false

/** Whether data are in other data, or are those in other words: the age follows from the date of birth. */
const holds = (other: Datum, datum: Datum): boolean =>
  datum.kinds === undefined
    ? wordsOf(datum).some((word) => wordsOf(other).includes(word))
    : datum.kinds.every((kind) => other.kinds?.some((its) => its === kind || within[kind]?.includes(its)))

const within: Readonly<Record<string, readonly string[]>> = {
  'identity.age': ['identity.date-of-birth'],
  'contact.postcode': ['contact.postal-address', 'contact.billing-address'],
  'location.approximate': ['location.precise'],
}

/** The long words of a label, but for those that any label has. */
const wordsOf = ({ label }: Datum): readonly string[] =>
  label
    ? (
        plain(label)
          .toLowerCase()
          .match(/\p{L}{6,40}/gu) ?? []
      ).filter((word) => !anyLabel.has(word))
    : []

const anyLabel: ReadonlySet<string> = new Set(['information', 'details', 'personal', 'provided', 'relating', 'number'])

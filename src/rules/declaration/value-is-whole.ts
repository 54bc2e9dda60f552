import { deadContacts } from '../../facts/required.js'
import { unpublishedPeriods } from '../../facts/retention.js'
import type { Damaged } from '../../model/types.js'
import { damagedValues } from '../../prose/texts.js'
import { child, isWithin, keysOf } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

const faults: Readonly<Record<Exclude<Damaged['damaged'], 'lost'>, string>> = {
  blank: 'is left blank',
  incomplete: 'is not complete',
  hidden: 'cannot be read: it is hidden by a script',
  'dead-link': 'leads nowhere',
  malformed: 'cannot be used as it is written',
}

export default defineRule({
  id: 'value-is-whole',
  severity: 'warning',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:12.1'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:12.1'],
    ch: ['fadp:19.1'],
  },
  summary: 'Every address, date and link can be used.',
  confidence: 'recalled',
  why: 'People can use only what is there: a dead link withholds what it promises.',
  message: (data: { what: string; fault: string }) => `${data.what} ${data.fault}.`,
  fix: () => 'Write the value in place of { damaged: … }, or take the field out.',

  *check(model, law, regime) {
    const links = unpublishedPeriods(model).map(({ document }) => child(document, 'url'))
    const dead = [...deadContacts(model, law, regime), ...links]
    for (const value of damagedValues(model)) {
      // What was lost when a text was copied says nothing about the text.
      if (value.damaged === 'lost' || dead.some((place) => isWithin(value.at, place))) continue
      yield { at: value.at, data: { what: nameOf(value), fault: faults[value.damaged] } }
    }
  },
})

const fields: Readonly<Record<string, string>> = {
  email: 'e-mail address',
  post: 'postal address',
  phone: 'telephone number',
  reviewed: 'date of the last review',
  effective: 'date from which it applies',
}

const dates: ReadonlySet<string> = new Set(
  'announced assessed checked date done notified retrieved signed since starts'.split(' '),
)

/** The field, and what stands there: "The telephone number '0207 83'". What is no address and no date is a link. */
function nameOf({ at, written }: Damaged): string {
  const key = keysOf(at).at(-1) ?? ''
  const field = fields[key] ?? (dates.has(key) ? 'date' : 'link')
  return written === undefined ? `The ${field}` : `The ${field} '${written}'`
}

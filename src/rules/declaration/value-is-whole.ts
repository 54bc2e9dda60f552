import { deadContacts } from '../../facts/required.js'
import { unpublishedPeriods } from '../../facts/retention.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import type { Damaged } from '../../model/types.js'
import { authorValues, damagedValues } from '../../prose/texts.js'
import { child, isWithin, keysOf } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

type Fault = Exclude<Damaged['damaged'], 'lost'> | 'without-ending' | 'without-scheme'

const faults: Readonly<Record<Fault, string>> = {
  blank: 'is left blank',
  incomplete: 'is not complete',
  hidden: 'cannot be read: it is hidden by a script',
  'dead-link': 'leads nowhere',
  malformed: 'cannot be used as it is written',
  'without-ending': 'leads only where a network knows the name: the name of the site has no ending',
  'without-scheme': 'stands without the https:// that makes a link of it',
}

const fields = {
  date: 'date',
  effective: 'date from which it applies',
  email: 'e-mail address',
  link: 'link',
  phone: 'telephone number',
  post: 'postal address',
  reviewed: 'date of the last review',
} as const

type Field = keyof typeof fields

interface Broken {
  readonly field: Field
  readonly written?: Quoted
  readonly fault: Fault
}

export default defineRule<Broken>({
  id: 'value-is-whole',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:12.1'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:12.1'],
    ch: ['fadp:19.1'],
  },
  summary: 'Every address, date and link can be used.',
  confidence: 'read',
  why: 'People can use only what is there: a blank, a cut or a dead link withholds what it promises.',
  message: ({ field, written, fault }) =>
    `The ${fields[field]}${written ? ` ${quote(written)}` : ''} ${faults[fault]}.`,
  fix: ({ fault }) =>
    fault === 'without-ending'
      ? 'Write the name of the site in full, as people outside can follow it.'
      : 'Write the value in place of { damaged: … }, or take the field out.',

  *check(model, law, regime) {
    const links = unpublishedPeriods(model).map(({ document }) => child(document, 'url'))
    const dead = [...deadContacts(model, law, regime), ...links]
    for (const value of damagedValues(model)) {
      // What was lost when a text was copied says nothing about the text.
      if (value.damaged === 'lost' || isUsable(value) || dead.some((place) => isWithin(value.at, place))) continue
      const isSite = value.damaged === 'incomplete' && isNameOfSite(value.written ?? '')
      yield { at: value.at, data: { ...fieldOf(value), fault: isSite ? 'without-scheme' : value.damaged } }
    }
    for (const { at, text } of authorValues(model))
      if (isWithoutEnding(text)) yield { at, data: { field: 'link', written: quoted(text), fault: 'without-ending' } }
  },
})

/** The name of a site, which people can use as it stands. */
const isNameOfSite = (written: string): boolean => /^www(?:\.[\w-]{1,63}){2,4}(?:\/\S*)?$/.test(written)

/** The name of a site is an address that every browser completes. */
const isUsable = ({ damaged, written }: Damaged): boolean =>
  damaged === 'incomplete' && written !== undefined && /^(?:[a-z\d-]+\.){1,3}[a-z]{2,}(?:\/\S*)?$/.test(written)

/** An address whose site has one word for a name; what is left of a draft is told as that, and an intranet is called so. */
const isWithoutEnding = (text: string): boolean =>
  /^https?:\/\/(?!(?:localhost|intra(?:net)?)(?![\w-]))[\w-]{1,63}(?:[:/?#]|$)/i.test(text)

const dates: ReadonlySet<string> = new Set(
  'announced assessed checked date done notified retrieved signed since starts'.split(' '),
)

/** Which field it is, and what stands there. What is no address and no date is a link. */
function fieldOf({ at, written }: Damaged): Pick<Broken, 'field' | 'written'> {
  const key = keysOf(at).at(-1) ?? ''
  const field = isNamed(key) ? key : dates.has(key) ? 'date' : 'link'
  return written === undefined ? { field } : { field, written: quoted(written) }
}

const isNamed = (key: string): key is Field => Object.hasOwn(fields, key)

import { leavesPeopleOpen } from '../../facts/data-use.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { isRecord } from '../../facts/record.js'
import { untiedData } from '../../facts/unused.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several, several } from '../../grammar/english.js'
import type { Model, Purpose } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Untied {
  readonly purpose: Named
  /** What is open: one fact of the notice, so the same at all its places. */
  readonly open: 'data' | 'people' | 'both'
  /** The data that no purpose is said to use. */
  readonly untied: readonly Named[]
}

export default defineRule<Untied, 'purpose'>({
  id: 'purpose-names-data-and-people',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:12.1', 'gdpr:30.1.c', 'wp260:10'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:12.1', 'uk-gdpr:30.1.c', 'wp260:10'],
    ch: ['fadp:6.3', 'fadp:19.3'],
  },
  summary: 'Each purpose says which data it uses, and whose.',
  confidence: 'recalled',
  across: 'purpose',
  why: 'Only from the data and the people of each purpose can readers tell what happens to their own data.',
  message: ({ purpose, open, untied }) =>
    `${Several(purpose)} ${agrees(purpose, 'does', 'do')} not say ${questions[open].replace('{}', agrees(purpose, 'it uses', 'they use'))}${untied.length > 0 ? `, and ${several(untied)} ${agrees(untied, 'is', 'are')} tied to no purpose` : ''}.`,
  fix: ({ open }) =>
    open === 'data'
      ? 'Name the data of each by id: data: [‹id›]; or data: { none: ‹why› }.'
      : 'Name the data and the people of each by id: data: [‹id›], dataSubjects: [‹id›]; or data: { none: ‹why› }.',

  *check(model) {
    const open = ownPurposes(model).flatMap((purpose) => {
      const lacks = lackOf(model, purpose)
      return lacks ? [{ purpose, lacks }] : []
    })
    const all = new Set(open.map(({ lacks }) => lacks))
    const [first] = all
    if (first === undefined) return
    const one = all.size === 1 ? first : 'both'
    // Data that nothing is said to use are the other end of the same fact.
    const tiedToNothing = untiedData(model)
    const untied = tiedToNothing.map(({ datum }) => named.datum(datum))
    const related = tiedToNothing.map(({ datum, at }) => ({
      at,
      is: 'tied-to-nothing' as const,
      data: named.datum(datum),
    }))
    for (const [index, { purpose, lacks }] of open.entries()) {
      const at = child(purpose, lacks === 'people' ? 'dataSubjects' : 'data')
      yield { at, data: { purpose: named.purpose(purpose), open: one, untied }, ...(index === 0 && { related }) }
    }
  },
})

/** What a purpose leaves open. A published notice says "you": whose data a use is about, only a record has to say apart. */
function lackOf(model: Model, purpose: Purpose): Untied['open'] | undefined {
  const data = purpose.data === undefined
  const people = isRecord(model) && leavesPeopleOpen(model, purpose)
  if (data) return people ? 'both' : 'data'
  return people ? 'people' : undefined
}

const questions: Readonly<Record<Untied['open'], string>> = {
  data: 'which data {}',
  people: 'whose data {}',
  both: 'which data {}, or whose',
}

import { named } from '../../facts/names.js'
import { isRecord } from '../../facts/record.js'
import { untold } from '../../facts/untold.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Model } from '../../model/types.js'
import { each } from '../../model/value.js'
import { keysOf, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Untold {
  /** The people with whose data nothing is said to be done, where that is why. */
  readonly people?: Named
}

export default defineRule<Untold, 'people'>({
  id: 'fact-is-told',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1.c', 'gdpr:14.1.c'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'],
    ch: ['fadp:19.1', 'fadp:19.2.b'],
  },
  summary: 'Whatever is declared for readers stands in a notice.',
  confidence: 'read',
  leansOn: ['./age', './data'],
  across: 'people',
  why: 'People can only know what a notice that speaks to them says.',
  message: ({ people }) =>
    people
      ? `${Several(people)} ${agrees(people, 'is', 'are')} named among the people, but no purpose says what is done with their data.`
      : 'This is declared, and no notice refers to it.',
  fix: ({ people }) =>
    people
      ? 'Name them in the purposes that use their data: dataSubjects: [‹id›]; or say that none are held.'
      : 'Let the audience of a notice include the people it is about, or name it where it is used; leave out what nothing uses.',

  *check(model) {
    for (const at of untold(model)) {
      const people = unservedAt(model, at)
      yield { at, data: people ? { people } : {} }
    }
  },
})

/** A group in a published text that no purpose names, if that is what stands at a place. */
function unservedAt(model: Model, at: Pointer): Named | undefined {
  const [register, id = '', inside] = keysOf(at)
  const group = register === 'dataSubjects' && inside === undefined ? model.dataSubjects.get(id) : undefined
  if (!group || isRecord(model)) return undefined
  const isServed = [...model.purposes.values()].some(({ dataSubjects }) =>
    each(dataSubjects).some(({ target }) => target === group),
  )
  return isServed ? undefined : named.people(group)
}

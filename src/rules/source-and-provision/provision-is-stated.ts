import { named } from '../../facts/names.js'
import { dataOf } from '../../facts/purposes.js'
import { required } from '../../facts/required.js'
import { sourcesOf } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { agrees, names, several } from '../../grammar/english.js'
import type { Model, Purpose, Text } from '../../model/types.js'
import { each } from '../../model/value.js'
import { saidBy } from '../../prose/said.js'
import { defineRule } from '../rule.js'

interface Unstated {
  /** Absent for what people are asked for in general. */
  readonly purpose?: Named
  /** Whether no contract or law is said to ask for them, so that it may not be owed. */
  readonly open?: true
  /** The data that no answer is about, where answers are about the rest. */
  readonly only?: readonly Named[]
}

export default defineRule<Unstated, 'purpose'>({
  id: 'provision-is-stated',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:13.2.e'], uk: ['uk-gdpr:13.2.e'] },
  summary: 'People who are asked for data are told whether they have to give them.',
  confidence: 'read',
  leansOn: ['/controllers/*/role'],
  across: 'purpose',
  why: 'People must be told whether they have to give the data, and what follows if they do not.',
  message: ({ purpose, only = [], open }) => {
    const what = only.length > 0 ? 'some data' : 'the data'
    const whose = purpose ? ` for ${several(purpose)}` : ' that they are asked for in general'
    const why =
      open && purpose ? `, which ${agrees(purpose, 'rests', 'rest')} on no contract or law that is stated` : ''
    return `Nothing says whether people have to give ${what}${whose}${why}${only.length > 0 ? `: ${names(only)}` : ''}.`
  },
  fix: ({ open }) =>
    open
      ? 'If they are free not to, add provision: { requirement: optional }; otherwise contractual or statutory, and what follows.'
      : 'Add provision: { requirement: optional }; or contractual or statutory, with obliged: true and consequence: ‹what follows if they do not›.',
  open: 'whether people have to give the data',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'provision') continue
      const { at, purpose, only, weighs } = missing
      if (weighs && purpose && isVolunteered(model, purpose)) continue
      const data = {
        ...(purpose && { purpose: named.purpose(purpose) }),
        ...(only && { only: only.map(named.datum) }),
        ...(weighs && { open: true as const }),
      }
      yield { at, data, severity: weighs }
    }
  },
})

/** Whether the words of a purpose, its data or its sources show that people choose to give them. */
function isVolunteered(model: Model, purpose: Purpose): boolean {
  const labels = dataOf(purpose).map(({ label }) => label)
  const asked = each(sourcesOf(model, purpose)).filter(({ target }) => target.type === 'direct')
  return (
    [purpose.title, purpose.when].some(saysChosen) ||
    (labels.length > 0 && labels.every(saysChosen)) ||
    (asked.length > 0 && asked.every(({ target }) => [target.label, target.when].some(saysChosen)))
  )
}

const saysChosen = (text: Text | undefined): boolean => text !== undefined && saidBy(text, 'volunteered').length > 0

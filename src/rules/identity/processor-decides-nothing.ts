import { controllersOf } from '../../facts/controllers.js'
import { areProcessors } from '../../facts/customers.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, names, several } from '../../grammar/english.js'
import { each } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Decided {
  readonly purpose: Named
  readonly processors: readonly Named[]
}

export default defineRule<Decided, 'purpose'>({
  id: 'processor-decides-nothing',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:4.7', 'gdpr:4.8'], uk: ['uk-gdpr:4.1.7', 'uk-gdpr:4.1.8'] },
  summary: 'A processor states no basis: whoever decides does.',
  confidence: 'read',
  across: 'purpose',
  why: 'Who decides why data are used is the controller, and owes people a basis, rights and a notice.',
  message: ({ processors, purpose }) =>
    `${names(processors)} only ${agrees(processors, 'carries', 'carry')} out what others decide, but a lawful basis is stated for ${several(purpose)}.`,
  fix: () => 'Take the basis out, if a customer decides on it; or take role: processor out.',

  *check(model) {
    for (const purpose of model.purposes.values()) {
      const deciding = controllersOf(model, purpose)
      if (!areProcessors(deciding) || each(purpose.basis).length === 0) continue
      const data = { processors: deciding.map(named.controller), purpose: named.purpose(purpose) }
      const [first] = deciding
      yield {
        at: child(purpose, 'basis'),
        data,
        ...(first && { related: [{ at: child(first, 'role'), is: 'stated-here' }] }),
      }
    }
  },
})

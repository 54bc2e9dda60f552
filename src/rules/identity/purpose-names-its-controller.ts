import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Undecided {
  readonly purpose: Named
}

export default defineRule<Undecided, 'purpose'>({
  id: 'purpose-names-its-controller',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.7', 'gdpr:13.1.a', 'gdpr:26.1'],
    uk: ['uk-gdpr:4.1.7', 'uk-gdpr:13.1.a', 'uk-gdpr:26.1'],
  },
  summary: 'Where controllers are separate, each purpose says which of them decides on it.',
  confidence: 'read',
  across: 'purpose',
  why: 'Separate controllers each answer for what they do, so people must know who does what.',
  message: ({ purpose }) => `Nothing says which of the controllers decides on ${several(purpose)}.`,
  fix: () => 'Add controllers: [id] to the purpose.',
  open: 'who decides about it',

  *check(model) {
    const controllers = [...model.controllers.values()]
    const joint = controllers.every(({ role }) => role === 'joint')
    // Without roles the question comes too early: controller-roles-are-stated asks first.
    if (controllers.length < 2 || joint || controllers.some(({ role }) => role === undefined)) return
    for (const purpose of model.purposes.values()) {
      if (!purpose.controllers) yield { at: child(purpose, 'controllers'), data: { purpose: named.purpose(purpose) } }
    }
  },
})

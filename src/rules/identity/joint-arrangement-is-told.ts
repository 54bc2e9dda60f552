import { onlyParty } from '../../facts/controllers.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { names } from '../../grammar/english.js'
import type { JointArrangement } from '../../model/types.js'
import { each } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'joint-arrangement-is-told',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:26.1', 'gdpr:26.2'], uk: ['uk-gdpr:26.1', 'uk-gdpr:26.2'] },
  summary: 'Joint controllers tell people the essence of their arrangement.',
  confidence: 'read',
  why: 'People may turn to any of them, and the essence of who does what must be available to them.',
  message: (data: { controllers: readonly Named[] }) =>
    `${names(data.controllers)} are joint controllers, but nothing tells people what they have arranged with each other.`,
  fix: () => 'Add jointArrangements: [{ controllers: [‹id›, ‹id›], essence: ‹who does what› }].',
  open: 'who of the controllers does what',

  *check(model) {
    const arrangements = each(model.jointArrangements)
    for (const arrangement of arrangements.filter((it) => !isTold(it))) {
      const controllers = (arrangement.controllers ?? []).map(named.controller)
      if (controllers.length > 0) yield { at: child(arrangement, 'essence'), data: { controllers } }
    }
    // Where a party is missing from an arrangement, it may be whoever is left over.
    if (arrangements.some((it) => onlyParty(it))) return
    const arranged = new Set(arrangements.flatMap((it) => it.controllers ?? []))
    const rest = [...model.controllers.values()].filter((it) => it.role === 'joint' && !arranged.has(it))
    if (rest.length > 0) yield { at: child('', 'jointArrangements'), data: { controllers: rest.map(named.controller) } }
  },
})

const isTold = ({ essence, document }: JointArrangement): boolean => essence !== undefined || document !== undefined

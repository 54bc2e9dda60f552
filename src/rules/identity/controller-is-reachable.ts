import { named } from '../../facts/names.js'
import { isRecord } from '../../facts/record.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import { damagedValues } from '../../prose/texts.js'
import { isWithin } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unreachable {
  readonly controller: Named
  /** Whether a way is stated that only a copy of the text cannot show. */
  readonly copied?: true
}

export default defineRule<Unreachable, 'controller'>({
  id: 'controller-is-reachable',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.a', 'gdpr:14.1.a'],
    uk: ['uk-gdpr:13.1.a', 'uk-gdpr:14.1.a'],
    ch: ['fadp:19.2.a'],
  },
  summary: 'Each controller that gives the notice can be reached in at least one way.',
  confidence: 'read',
  across: 'controller',
  why: 'The law asks for contact details as well as the name.',
  message: ({ controller, copied }) =>
    copied
      ? `The copy does not show the address at which ${several(controller)} can be reached.`
      : `Nothing says how to reach ${several(controller)}.`,
  fix: ({ copied }) =>
    copied
      ? 'Look it up in the published text, and write it in place of { damaged: … }.'
      : 'Add contact: { email: ‹address›, post: ‹address› }.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'controller-contact') continue
      const damaged = [...damagedValues(model)].filter(({ at }) => isWithin(at, missing.at))
      const related = damaged.map(({ at }) => ({ at, is: 'cannot-be-used' as const }))
      const controller = named.controller(missing.controller)
      const isCopied = !isRecord(model) && damaged.some((value) => ofCopy.has(value.damaged))
      if (isCopied) yield { at: missing.at, data: { controller, copied: true }, severity: 'info', related }
      else yield { at: missing.at, data: { controller }, related }
    }
  },
})

/** What a reader of the published text may see all the same: a script that hides an address from machines shows it to people. */
const ofCopy: ReadonlySet<string> = new Set(['hidden', 'lost'])

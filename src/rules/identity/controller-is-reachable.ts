import { named } from '../../facts/names.js'
import { isRecord } from '../../facts/record.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { quote, several } from '../../grammar/english.js'
import { damagedValues } from '../../prose/texts.js'
import { isWithin } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { type Written, writtenFor } from './words.js'

interface Unreachable extends Written {
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
  message: ({ controller, copied, written }) => {
    if (copied) return `The copy does not show the address at which ${several(controller)} can be reached.`
    if (written === undefined) return `Nothing says how to reach ${several(controller)}.`
    return `Nobody can reach ${several(controller)}: ${quote(written)} is not an e-mail address.`
  },
  fix: ({ copied, written }) => {
    if (copied) return 'Look it up in the published text, and write it in place of { damaged: … }.'
    if (written === undefined) return 'Add contact: { email: ‹address›, post: ‹address› }.'
    return 'Write the address alone: ‹name›@‹domain›.'
  },
  open: 'how people reach it',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'controller-contact') continue
      const damaged = [...damagedValues(model)].filter(({ at }) => isWithin(at, missing.at))
      const related = damaged.map(({ at }) => ({ at, is: 'cannot-be-used' as const }))
      const controller = named.controller(missing.controller)
      const isCopied = !isRecord(model) && damaged.some((value) => ofCopy.has(value.damaged))
      if (isCopied) yield { at: missing.at, data: { controller, copied: true }, severity: 'info', related }
      else {
        const { data, ...place } = writtenFor(missing.controller.contact, missing.at)
        yield { ...place, data: { controller, ...data }, related }
      }
    }
  },
})

/** What a reader of the published text may see all the same: a script that hides an address from machines shows it to people. */
const ofCopy: ReadonlySet<string> = new Set(['hidden', 'lost'])

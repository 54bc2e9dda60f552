import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { name, word } from '../../grammar/english.js'
import type { Basis } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'law-behind-basis-is-named',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:6.3', 'gdpr:13.1.c', 'gdpr:14.1.c'],
    uk: ['uk-gdpr:6.3', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c', 'dpa2018:8', 'dpa2018:9A'],
  },
  summary: 'A legal obligation or a public task names the law it comes from.',
  confidence: 'read',
  why: 'Both bases exist only where a law lays them down, and only a named law can be checked.',
  message: (data: { purpose: Named; basis: Basis['type'] }) =>
    `${name(data.purpose)} rests on a ${word(data.basis)}, but nothing says which law it comes from.`,
  fix: () => 'Name it: { type: legal-obligation, law: "Companies Act 2006, s.386" }.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime)) {
        if (basis.type !== 'legal-obligation' && basis.type !== 'public-task') continue
        if ((basis.law ?? []).length > 0) continue
        yield { at: child(basis, 'law'), data: { purpose: named.purpose(purpose), basis: basis.type } }
      }
    }
  },
})

import { specialConditionsIn } from '../../facts/conditions.js'
import { isCutOut } from '../../facts/cut-out.js'
import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { lawOf, name } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import { isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Baseless {
  readonly purpose: Named
  /** The law under which it has none, where it has one under another. */
  readonly under?: Regime
}

export default defineRule<Baseless>({
  id: 'purpose-has-basis',
  severity: 'error',
  cites: {
    eu: ['gdpr:6.1', 'gdpr:13.1.c', 'gdpr:14.1.c'],
    uk: ['uk-gdpr:6.1', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'],
  },
  summary: 'Each purpose names the lawful basis it rests on.',
  confidence: 'read',
  why: 'Processing without a lawful basis is unlawful, and people must be told the basis of each purpose.',
  message: ({ purpose, under }) =>
    `Nothing says on what lawful basis data are used for ${name(purpose)}${under === undefined ? '' : ` under ${lawOf(under)}`}.`,
  fix: () =>
    'Add the basis that really applies: basis: contract, legal-obligation, legitimate-interests, consent, public-task or vital-interests.',

  *check(model, law, regime) {
    const unattached = model.general?.bases ? child(model.general, 'bases') : undefined
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'lawful-basis') continue
      const { basis } = missing.purpose
      // That there is none is a rule of its own.
      if (isNone(basis) || isCutOut(model, missing.at)) continue
      // A condition of Article 9(2) that stands in its place is a rule of its own too.
      if (specialConditionsIn(missing.purpose, regime).length > 0) continue
      yield {
        at: missing.at,
        data: { purpose: named.purpose(missing.purpose), ...(basis && { under: regime }) },
        ...(unattached && { related: [{ at: unattached, is: 'bases-for-nothing' }] }),
      }
    }
  },
})

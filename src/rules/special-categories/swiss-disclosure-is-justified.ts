import { basesIn } from '../../facts/bases.js'
import { guardedData, specialConditionsIn } from '../../facts/conditions.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { isWithheld, mayGet, recipientsOf } from '../../facts/recipients.js'
import type { Named } from '../../findings/fact.js'
import { agrees, name, names, several } from '../../grammar/english.js'
import type { Datum, Model, Purpose, Recipient, Use } from '../../model/types.js'
import { each } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Unjustified {
  readonly purpose: Named
  readonly data: readonly Named[]
  readonly recipient: Named
}

export default defineRule<Unjustified, 'recipient'>({
  id: 'swiss-disclosure-is-justified',
  severity: 'warning',
  concerns: 'practice',
  cites: { ch: ['fadp:30.2.c', 'fadp:31.1', 'fadp:5.c'] },
  summary: 'Switzerland: sensitive data go to others only where consent, an overriding interest or a law justifies it.',
  confidence: 'read',
  leansOn: ['./basis/type'],
  across: 'recipient',
  why: 'To disclose sensitive data to others is a breach of personality in itself; something has to justify it.',
  message: ({ purpose, data, recipient }) =>
    `${several(recipient)} ${agrees(recipient, 'gets', 'get')} ${names(data)} for ${name(purpose)}, but nothing says what justifies that.`,
  fix: () =>
    'Say what does: basis: consent, legal-obligation, contract or legitimate-interests; or leave these data out: recipients: [{ ref: …, data: [‹id›] }].',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      if (basesIn(purpose, regime).length > 0 || specialConditionsIn(purpose, regime).length > 0) continue
      const sensitive = guardedData(purpose, 'special')
      for (const use of others(model, purpose)) {
        const data = sensitive.filter((datum) => reaches(use, datum))
        if (data.length === 0) continue
        yield {
          at: use.at,
          data: {
            purpose: named.purpose(purpose),
            data: data.map(named.datum),
            recipient: named.recipient(use.target),
          },
        }
      }
    }
  },
})

/** Those who decide for themselves, and the public: a processor is no other (Article 9), and an authority asks by a law. */
const others = (model: Model, purpose: Purpose): readonly Use<Recipient>[] =>
  each(recipientsOf(model, purpose)).filter(
    ({ target: { role, type } }) =>
      type === 'public' || (type !== 'public-authority' && (role === 'controller' || role === 'joint-controller')),
  )

const reaches = (use: Use<Recipient>, datum: Datum): boolean => mayGet(use, [datum]) && !isWithheld(use, datum)

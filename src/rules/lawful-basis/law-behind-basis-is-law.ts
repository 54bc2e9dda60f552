import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { agrees, quote, Several, word } from '../../grammar/english.js'
import type { Basis } from '../../model/types.js'
import { plain } from '../../model/value.js'
import { isOwnRule } from '../../prose/laws-in-words.js'
import { defineRule } from '../rule.js'

interface Lawless {
  readonly purpose: Named
  readonly basis: Basis['type']
  /** What is said to be the law. */
  readonly title: Quoted
}

export default defineRule<Lawless, 'purpose'>({
  id: 'law-behind-basis-is-law',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:6.3', 'gdpr:6.1.c', 'gdpr:6.1.e'], uk: ['uk-gdpr:6.3', 'uk-gdpr:6.1.c', 'uk-gdpr:6.1.e'] },
  summary: 'A legal obligation or a public task comes from a law, and not from a policy or a contract.',
  confidence: 'read',
  across: 'purpose',
  why: 'What you, your trade or a contract ask for can be an interest or the contract itself, but no obligation in the sense of the law.',
  message: ({ purpose, basis, title }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on a ${word(basis)}, but ${quote(title)} is no law.`,
  fix: () =>
    'Name the law that binds you; where there is none, use the basis that really applies, such as legitimate-interests.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const { type, law = [] } of basesIn(purpose, regime)) {
        if (type !== 'legal-obligation' && type !== 'public-task') continue
        const [first] = law
        if (!first?.title || !law.every(isOwnRule)) continue
        yield {
          at: first.title.at,
          data: { purpose: named.purpose(purpose), basis: type, title: quoted(plain(first.title)) },
        }
      }
    }
  },
})

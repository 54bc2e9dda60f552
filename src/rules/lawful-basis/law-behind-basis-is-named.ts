import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { agrees, quote, Several, word } from '../../grammar/english.js'
import type { Basis } from '../../model/types.js'
import { plain } from '../../model/value.js'
import { isNoLaw } from '../../prose/laws-in-words.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
  readonly basis: Basis['type']
  /** Words that stand for a law and name none. */
  readonly words?: Quoted
}

export default defineRule<Found, 'purpose'>({
  id: 'law-behind-basis-is-named',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:6.3', 'gdpr:13.1.c', 'gdpr:14.1.c'],
    uk: ['uk-gdpr:6.3', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'],
  },
  summary: 'A legal obligation or a public task names the law it comes from.',
  confidence: 'read',
  across: 'purpose',
  why: 'Such a basis exists only where a law lays it down, and only a named law can be checked.',
  message: ({ purpose, basis, words }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on a ${word(basis)}, but ${words ? `${quote(words)} names no law` : 'nothing says which law it comes from'}.`,
  fix: () => 'Name it: law: ‹the act and its section›.',
  open: 'which law it is',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime)) {
        if (basis.type !== 'legal-obligation' && basis.type !== 'public-task') continue
        const { law = [] } = basis
        const [vague] = law
        if (vague && !law.every(isNoLaw)) continue
        const words = vague?.title && quoted(plain(vague.title))
        const data = { purpose: named.purpose(purpose), basis: basis.type, ...(words && { words }) }
        yield { at: vague?.title?.at ?? child(basis, 'law'), data }
      }
    }
  },
})

import { mayBeStated } from '../../facts/cut-source.js'
import { isOwed, type Missing, required } from '../../facts/required.js'
import type { Model } from '../../model/types.js'
import type { Claim } from '../../prose/claim.js'
import { type Contradiction, contradictions, firsts } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { says } from '../../prose/said.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'compliance-is-true',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:5.1.a', 'gdpr:12.1'], uk: ['uk-gdpr:5.1.a', 'uk-gdpr:12.1'] },
  summary: 'Whoever says that data protection law is kept to tells all that it asks a notice to tell.',
  confidence: 'read',
  across: 'words',
  why: 'People rely on such a sentence, and do not ask for what they would have to be told.',
  message: contradicted,
  fix: () => 'Add what is missing, and take the sentence out: that you keep to the law is no more than the law asks.',

  check: (model, law, regime) =>
    contradictions(model, 'compliance', (claim) =>
      isOurs(claim) ? firstOfEach(required(model, law, regime).filter((one) => isLacking(model, one))) : [],
    ),
})

/** What a system or a supplier keeps to is for them to say: a promise without words is one of ours. */
const isOurs = ({ words }: Claim): boolean =>
  words === undefined || says({ sentence: words.text, language: words.language }, 'claimCompliance')

/** What readers are owed for certain, and what no part of the text that was cut off may have told; that an id has no name is a slip of whoever writes the declaration. */
const isLacking = (model: Model, missing: Missing): boolean =>
  isOwed(missing) && missing.item !== 'name' && !mayBeStated(model, missing.at)

function firstOfEach(missing: readonly Missing[]): readonly Contrary[] {
  const items = firsts(missing, ({ item }) => item)
  // What one law alone asks for goes without saying where both lack more: both are then one finding.
  const told = items.filter(({ item }) => items.length === 1 || item !== 'complaint-to-controller')
  return told.map(({ at, item }) => ({ at, fact: { is: 'item-untold', item } }))
}

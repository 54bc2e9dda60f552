import { named } from '../../facts/names.js'
import { dataOf } from '../../facts/purposes.js'
import { sensitiveKinds } from '../../facts/sensitive.js'
import type { Datum, Model } from '../../model/types.js'
import type { Claim } from '../../prose/claim.js'
import { purposesOf } from '../../prose/claim-scope.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'listed-sensitive-data-is-whole',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:9.1'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:9.1'],
    ch: ['fadp:5.c', 'fadp:6.2'],
  },
  summary: 'Whoever names the only sensitive data in use uses no others.',
  confidence: 'read',
  across: 'words',
  why: 'Readers take such a list for the whole of it.',
  message: contradicted,
  fix: () => 'Add the data to the promise, or stop using them.',

  check: (model) => contradictions(model, 'listed-special-category-data-only', (claim) => unlisted(model, claim)),
})

/** A promise that lists nothing can be held against nothing. */
function unlisted(model: Model, claim: Claim): readonly Contrary[] {
  const { data, kinds, ...scope } = claim.scope
  if (data === undefined && kinds === undefined) return []
  const isListed = (datum: Datum) =>
    data?.some((it) => it === datum || it.aliasOf === datum || datum.aliasOf === it) === true ||
    (datum.kinds ?? []).some((kind) => kinds?.includes(kind))
  return purposesOf(model, { ...claim, scope }).flatMap((purpose) =>
    dataOf(purpose)
      .filter((datum) => !isListed(datum) && sensitiveKinds(datum).some(({ kind }) => kind !== 'criminal'))
      .map((datum) => ({
        at: datum.at,
        fact: { is: 'other-sensitive-data', of: named.datum(datum) },
        usedBy: named.purpose(purpose),
      })),
  )
}

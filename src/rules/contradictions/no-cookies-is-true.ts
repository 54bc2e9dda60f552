import { isAnonymous } from '../../facts/data-use.js'
import { datumName } from '../../facts/query.js'
import type { Cookie, Model } from '../../model/types.js'
import { some } from '../../model/value.js'
import { dataUses } from '../../prose/claim-scope.js'
import type { Claim } from '../../prose/claims.js'
import { type Contradiction, type Contrary, contradictions } from '../../prose/contradictions.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'no-cookies-is-true',
  severity: 'error',
  cites: {
    eu: ['gdpr:5.1.a', 'eprivacy:5.3'],
    uk: ['uk-gdpr:5.1.a', 'pecr:6'],
  },
  summary: 'Whoever denies cookies uses none.',
  confidence: 'recalled',
  why: 'Whoever reads that there are none does not look for a way to refuse them.',
  message: (data: Contradiction) => `${data.claim}, but ${data.facts}.`,
  fix: () =>
    'Say which cookies there are, or limit the sentence to those that are not: "We set no cookies for advertising".',

  check: (model) =>
    contradictions(model, 'no-cookies', 'no cookies are used', (claim) => [
      ...byItems(model, claim),
      ...dataUses(model, claim)
        .filter(({ datum }) => datum.kinds?.includes('device.cookie-id') === true && !isAnonymous(datum))
        .map(({ datum }) => ({
          at: datum.at,
          says: 'there is the identifier of a cookie in {}',
          name: datumName(datum),
        })),
    ]),
})

const byItems = (model: Model, { scope }: Claim): readonly Contrary[] =>
  scope.data || scope.kinds || scope.dataSubjects
    ? []
    : [...(some(model.cookies)?.items?.values() ?? [])]
        .filter((cookie) => isCookie(cookie) && isMeant(cookie, scope))
        .map((cookie) => ({
          at: cookie.at,
          says: 'the list of cookies names {}',
          name: `'${cookie.name ?? cookie.id}'`,
        }))

/** The register also holds pixels and what else is stored. */
const isCookie = ({ storage }: Cookie): boolean => storage === undefined || storage === 'cookie'

const isMeant = ({ purpose, provider, sharedWith }: Cookie, { purposes, recipients }: Claim['scope']): boolean =>
  (purposes?.some((it) => it === purpose) ?? true) &&
  (recipients?.some((it) => it === provider || (Array.isArray(sharedWith) && sharedWith.includes(it))) ?? true)

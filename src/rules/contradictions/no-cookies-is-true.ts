import { isAnonymous } from '../../facts/data-use.js'
import { named } from '../../facts/names.js'
import { quoted } from '../../findings/fact.js'
import type { Cookie, Model } from '../../model/types.js'
import { some } from '../../model/value.js'
import type { Claim } from '../../prose/claim.js'
import { dataUses } from '../../prose/claim-scope.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { said } from '../../prose/said.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-cookies-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'eprivacy:5.3'],
    uk: ['uk-gdpr:5.1.a', 'pecr:6'],
  },
  summary: 'Whoever denies cookies uses none.',
  confidence: 'read',
  across: 'words',
  why: 'Whoever reads that there are none does not look for a way to refuse them.',
  message: contradicted,
  fix: () =>
    'Say which cookies there are, or limit the sentence to those that there are not: “We set no cookies for ‹what›.”.',

  check: (model) =>
    contradictions(model, 'no-cookies', (claim) => [
      ...byItems(model, claim),
      ...dataUses(model, claim)
        .filter(({ datum }) => datum.kinds?.includes('device.cookie-id') === true && !isAnonymous(datum))
        .map(({ datum }) => ({
          at: datum.at,
          fact: { is: 'cookie-identifier-in' as const, of: named.datum(datum) },
        })),
      ...byWords(model, claim),
    ]),
})

/** That cookies are used, in a text; a promise about some purposes, data or people says nothing of a site. */
const byWords = (model: Model, { at, scope }: Claim): readonly Contrary[] =>
  Object.keys(scope).length > 0
    ? []
    : said(model, 'cookiesUsed')
        .filter((it) => it.at !== at)
        .map((it) => ({ at: it.at, fact: { is: 'described', words: quoted(it.match) } }))

const byItems = (model: Model, { scope }: Claim): readonly Contrary[] =>
  scope.data || scope.kinds || scope.dataSubjects
    ? []
    : [...(some(model.cookies)?.items?.values() ?? [])]
        .filter((cookie) => isCookie(cookie) && isMeant(cookie, scope))
        .map((cookie) => ({
          at: cookie.at,
          fact: { is: 'cookie-listed', of: named.cookie(cookie) },
        }))

/** The register also holds pixels and what else is stored. */
const isCookie = ({ storage }: Cookie): boolean => storage === undefined || storage === 'cookie'

const isMeant = ({ purpose, provider, sharedWith }: Cookie, { purposes, recipients }: Claim['scope']): boolean =>
  (purposes?.some((it) => it === purpose) ?? true) &&
  (recipients?.some((it) => it === provider || (Array.isArray(sharedWith) && sharedWith.includes(it))) ?? true)

import { specialConditionsIn } from '../../facts/conditions.js'
import { isDamaged } from '../../facts/coverage.js'
import { datumName, listed, purposeName } from '../../facts/query.js'
import { required } from '../../facts/required.js'
import { sensitiveKinds } from '../../facts/sensitive.js'
import { each, isNone } from '../../model/value.js'
import { defineRule } from '../rule.js'

const laws = { eu: 'EU law', uk: 'UK law', ch: 'Swiss law' } as const

export default defineRule({
  id: 'special-category-has-condition',
  severity: 'error',
  cites: {
    eu: ['gdpr:9.1', 'gdpr:9.2', 'gdpr:13.1.c', 'gdpr:14.1.c', 'wp260:annex'],
    uk: ['uk-gdpr:9.1', 'uk-gdpr:9.2', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c', 'wp260:annex'],
  },
  summary: 'Each purpose that uses sensitive data names the condition of Article 9(2) that allows it.',
  confidence: 'read',
  why: 'Health, belief, origin and the like are closed to everybody, unless one of ten conditions opens them for that purpose.',
  message: (data: { purpose: string; data: string; stated: string }) =>
    `${data.purpose} uses ${data.data}, but ${data.stated}.`,
  fix: () =>
    'Add specialCategoryCondition, such as { type: explicit-consent, how: You tick a box., withdraw: … }; or take the data out of the purpose.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'special-condition') continue
      const { purpose } = missing
      const { specialCategoryCondition: stated } = purpose
      if (isDamaged(model, missing.at)) continue
      // Where conditions stand for some laws only, it matters which law is left open.
      const isPart = each(stated).length > specialConditionsIn(purpose, regime).length
      const none = `nothing says which condition of Article 9(2) allows that${isPart ? ` under ${laws[regime]}` : ''}`
      yield {
        at: missing.at,
        data: {
          purpose: purposeName(purpose),
          data: listed(missing.data.map((datum) => `${datumName(datum)} (${kindsOf(datum)})`)),
          stated: isNone(stated) ? 'says that no condition of Article 9(2) allows that' : none,
        },
        related: missing.data.flatMap((datum) =>
          sensitiveKinds(datum)
            .slice(0, 1)
            .map(({ at }) => ({ at, is: 'why-sensitive' })),
        ),
      }
    }
  },
})

type Sensitive = Parameters<typeof sensitiveKinds>[0]

/** `health, racial or ethnic origin`: what Article 9 calls the data. */
const kindsOf = (datum: Sensitive): string =>
  sensitiveKinds(datum)
    .filter(({ kind }) => kind !== 'criminal')
    .map(({ kind }) => kind.replaceAll('-', ' '))
    .join(', ')

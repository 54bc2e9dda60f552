import { specialConditionsIn } from '../../facts/conditions.js'
import { named } from '../../facts/names.js'
import { dataOf, ownPurposes } from '../../facts/purposes.js'
import { required } from '../../facts/required.js'
import { isAmong } from '../../facts/same-datum.js'
import { type SensitiveKind, sensitiveKinds } from '../../facts/sensitive.js'
import type { Named } from '../../findings/fact.js'
import { agrees, lawOf, listed, name, Several, word } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Datum, Model, Purpose } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Unconditioned {
  readonly purpose: Named
  /** The data, each with what Article 9 calls them. */
  readonly data: readonly { readonly datum: Named; readonly kinds: readonly SensitiveKind[] }[]
  /** Whether it is said that nothing allows the use. */
  readonly denied: boolean
  /** The law under which nothing allows it, where something does under another. */
  readonly under?: Regime
  /** Advertising whose condition for the same data may be meant for this too. */
  readonly like?: Named
}

export default defineRule<Unconditioned, 'purpose'>({
  id: 'special-category-has-condition',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:9.1', 'gdpr:9.2', 'gdpr:13.1.c', 'gdpr:14.1.c', 'wp260:annex'],
    uk: ['uk-gdpr:9.1', 'uk-gdpr:9.2', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c', 'wp260:annex'],
  },
  summary: 'Each purpose that uses sensitive data names the condition of Article 9(2) that allows it.',
  confidence: 'read',
  leansOn: ['/data/*/special/none'],
  across: 'purpose',
  why: 'Health, belief, origin and the like are closed to everybody, unless one of ten conditions opens them for that purpose.',
  message: ({ purpose, data, ...stated }) =>
    `${Several(purpose)} ${agrees(purpose, 'uses', 'use')} ${wordsFor(data)}, but ${stated.denied ? agrees(purpose, 'says', 'say') : ''}${wordsOf(stated)}.`,
  fix: ({ like }) =>
    like
      ? 'If it does, name it here too: specialCategoryCondition; otherwise name another, or take the data out of the purpose.'
      : 'Add specialCategoryCondition, such as { type: explicit-consent, how: ‹how people give it›, withdraw: … }; or take the data out of the purpose.',
  open: 'what allows the use of sensitive data',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'special-condition') continue
      const { purpose } = missing
      const { specialCategoryCondition: stated } = purpose
      // Where conditions stand for some laws only, it matters which law is left open.
      const isPart = each(stated).length > specialConditionsIn(purpose, regime).length
      const like = isNone(stated) ? undefined : conditionedLike(model, purpose, missing.data)
      yield {
        at: missing.at,
        ...(like && { severity: 'warning' as const }),
        data: {
          ...(like && { like: named.purpose(like) }),
          purpose: named.purpose(purpose),
          data: missing.data.map((datum) => ({ datum: named.datum(datum), kinds: kindsOf(datum) })),
          denied: isNone(stated),
          ...(isPart && { under: regime }),
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

/** Other advertising of which a condition is named for the same data. */
const conditionedLike = (model: Model, purpose: Purpose, data: readonly Datum[]): Purpose | undefined =>
  each(purpose.marketing).length === 0
    ? undefined
    : ownPurposes(model).find(
        (other) =>
          other !== purpose &&
          each(other.marketing).length > 0 &&
          each(other.specialCategoryCondition).length > 0 &&
          data.every((datum) => isAmong(datum, dataOf(other))),
      )

const kindsOf = (datum: Datum): readonly SensitiveKind[] =>
  sensitiveKinds(datum)
    .filter(({ kind }) => kind !== 'criminal')
    .map(({ kind }) => kind)

/** `'Doctor's notes' (health)`. */
const wordsFor = (data: Unconditioned['data']): string =>
  listed(data.map(({ datum, kinds }) => `${name(datum)} (${kinds.map(word).join(', ')})`))

function wordsOf({ denied, under, like }: Pick<Unconditioned, 'denied' | 'under' | 'like'>): string {
  if (like) return `nothing says whether the condition named for ${name(like)} covers that`
  if (denied) return ' that no condition of Article 9(2) allows that'
  const where = under === undefined ? '' : ` under ${lawOf(under)}`
  return `nothing says which condition of Article 9(2) allows that${where}`
}

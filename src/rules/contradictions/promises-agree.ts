import type { Model, Recipient } from '../../model/types.js'
import type { Claim, ClaimScope, ClaimType } from '../../prose/claim.js'
import { declaredClaims } from '../../prose/declared-claims.js'
import { disclosures, standingOf } from '../../prose/disclosures.js'
import { defineRule } from '../rule.js'
import { promised } from './words.js'

interface Opposed {
  readonly one: ClaimType
  readonly other: ClaimType
}

export default defineRule<Opposed>({
  id: 'promises-agree',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:5.1.a', 'gdpr:12.1'], uk: ['uk-gdpr:5.1.a', 'uk-gdpr:12.1'], ch: ['fadp:6.2', 'fadp:19.1'] },
  summary: 'No promise denies what another one says.',
  confidence: 'read',
  why: 'Of two promises that cannot both be kept, a reader takes the better one.',
  message: ({ one, other }) =>
    one === other
      ? `Two promises about the same data name different ${one === 'limited-sharing' ? 'recipients' : 'purposes'} as the only ones.`
      : `One promise says that ${promised(one)}, another that ${promised(other)}.`,
  fix: () => 'Keep the one that is true, or limit each to what it is true of: purposes, data, dataSubjects.',

  *check(model) {
    const claims = declaredClaims(model).filter(({ type }) => compared.has(type))
    for (const [index, other] of claims.entries()) {
      const one = claims.slice(0, index).find((it) => meet(it, other) && areOpposed(model, it, other))
      if (one) {
        yield {
          at: other.at,
          data: { one: one.type, other: other.type },
          related: [{ at: one.at, is: 'first-declared' as const }],
        }
      }
    }
  },
})

const compared: ReadonlySet<ClaimType> = new Set([
  'no-sharing',
  'limited-sharing',
  'purpose-limited',
  'no-special-category-data',
  'listed-special-category-data-only',
])

function areOpposed(model: Model, one: Claim, other: Claim): boolean {
  const types = [one.type, other.type]
  if (types.includes('no-sharing') && types.includes('limited-sharing')) {
    const [{ scope }, denial] = one.type === 'limited-sharing' ? [one, other] : [other, one]
    // Whoever gets data by law or because people agreed may be the one who is named.
    const isWhole = !denial.excepts.has('consent') && !denial.excepts.has('legal-duty')
    return (
      isWhole && denial.scope.recipients === undefined && (scope.recipients ?? []).some((it) => isOutside(model, it))
    )
  }
  if (types.includes('no-special-category-data') && types.includes('listed-special-category-data-only')) {
    const { scope } = one.type === 'listed-special-category-data-only' ? one : other
    return scope.data !== undefined || scope.kinds !== undefined
  }
  if (one.type !== other.type) return false
  if (one.type === 'limited-sharing') return areOthers(one.scope.recipients, other.scope.recipients)
  return (
    one.type === 'purpose-limited' &&
    one.scope.data !== undefined &&
    areOthers(one.scope.purposes, other.scope.purposes)
  )
}

/** Somebody outside; where they get data, that alone makes the denial false, and is told so. */
const isOutside = (model: Model, recipient: Recipient): boolean =>
  standingOf(model, recipient) === 'third' && !disclosures(model).some((it) => it.recipient === recipient)

/** Two lists, each of which claims to be the whole one. */
const areOthers = (one: readonly unknown[] | undefined, other: readonly unknown[] | undefined): boolean =>
  one !== undefined && other !== undefined && (one.length !== other.length || one.some((it) => !other.includes(it)))

/** Whether two promises are about the same; what one lists as the only ones does not limit what it is about. */
const meet = (one: Claim, other: Claim): boolean =>
  keys.every(
    (key) =>
      (key === 'purposes' && one.type === 'purpose-limited' && other.type === 'purpose-limited') ||
      share(one.scope[key], other.scope[key]),
  )

const keys = ['data', 'dataSubjects', 'kinds', 'purposes'] as const satisfies readonly (keyof ClaimScope)[]

const share = (one: readonly unknown[] | undefined, other: readonly unknown[] | undefined): boolean =>
  one === undefined || other === undefined || one.some((it) => other.includes(it))

import { basesIn } from '../../facts/bases.js'
import { specialConditionsIn } from '../../facts/conditions.js'
import { ownPurposes } from '../../facts/purposes.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Citation } from '../../law/citation.js'
import type { Basis, Model, Text } from '../../model/types.js'
import type { Said } from '../../prose/phrases-found.js'
import { said, saidBy } from '../../prose/said.js'
import { isWithin, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly words: Quoted
}

export default defineRule<Found, 'words'>({
  id: 'vital-interests-concern-life',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:6.1.d', 'gdpr:9.2.c', 'gdpr:recital-46'],
    uk: ['uk-gdpr:6.1.d', 'uk-gdpr:9.2.c', 'uk-gdpr:recital-46'],
  },
  summary: 'Vital interests are those of somebody’s life or health, and no interests at large.',
  confidence: 'read',
  across: 'words',
  why: 'To protect somebody’s interests is no basis: the law speaks of vital ones, which are essential for life.',
  message: ({ words }) =>
    `${Several(words, 'texts')} ${agrees(words, 'takes', 'take')} interests of any kind for a legal basis, but the law has vital interests only.`,
  fix: () =>
    'Say whose life or health it is about: { type: vital-interests, whose: ‹who›, when: ‹what danger› }; for other interests name another basis.',

  *check(model, _law, regime) {
    const bases = ownPurposes(model).flatMap((purpose) => basesIn(purpose, regime).filter(isVital))
    const general = (model.general?.bases ?? []).filter(isVital)
    const conditions = ownPurposes(model)
      .flatMap((purpose) => specialConditionsIn(purpose, regime))
      .filter(({ type }) => type === 'vital-interests-incapable')
    for (const basis of new Set([...bases, ...general]))
      yield* told([basis.whose, basis.for, basis.when, basis.words], ofSensitiveData)
    for (const condition of new Set(conditions)) yield* told([condition.for, condition.words], ofBasis)
    const declared = [...bases, ...general, ...conditions].map(({ at }) => at)
    yield* inTexts(model, declared)
  },
})

const isVital = ({ type }: Basis): boolean => type === 'vital-interests'

const ofSensitiveData: readonly Citation[] = ['gdpr:9.2.c', 'uk-gdpr:9.2.c']
const ofBasis: readonly Citation[] = ['gdpr:6.1.d', 'uk-gdpr:6.1.d']

/** The first text of a declared basis that speaks of interests, where none of them speaks of life. */
function* told(texts: readonly (Text | undefined)[], without: readonly Citation[]) {
  const stated = texts.flatMap((text) => text ?? [])
  if (stated.some((text) => saidBy(text, 'lifeOrHealth').length > 0)) return
  const [found] = stated.flatMap((text) => saidBy(text, 'anyInterests'))
  if (found) yield { at: found.at, data: { words: quoted(found.sentence) }, without }
}

/** What a running text protects may be what a legitimate interest of others is about: it is asked, and not judged. */
function* inTexts(model: Model, declared: readonly Pointer[]) {
  const isElsewhere = ({ at }: Said): boolean => !declared.some((place) => isWithin(at, place))
  for (const { at, match } of said(model, 'protectsAnyInterests').filter(isElsewhere))
    yield { at, data: { words: quoted(match) }, severity: 'warning' as const, without: ofSensitiveData }
}

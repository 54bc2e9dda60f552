import { dataKind } from '../../catalogue/catalogue.js'
import { dataUsedBy } from '../../facts/data-use.js'
import { ownPurposes } from '../../facts/purposes.js'
import { isUnmarked, sensitiveKinds } from '../../facts/sensitive.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Datum, Model, Purpose } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { type Revealed, type Revealing, sensitiveNames, sensitiveUses } from '../../prose/sensitive-words.js'
import { isWithin } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { revealedInWords } from './words.js'

interface Undeclared {
  readonly words: Quoted
  readonly reveals: Revealed
}

export default defineRule<Undeclared, 'words'>({
  id: 'sensitive-use-is-declared',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:9.1', 'gdpr:10', 'gdpr:13.1.c', 'gdpr:14.1.c'],
    uk: ['uk-gdpr:9.1', 'uk-gdpr:10.1', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'],
    ch: ['fadp:5.c', 'fadp:6.7'],
  },
  summary: 'What a purpose says of health, belief and the like is among its data.',
  confidence: 'read',
  across: 'words',
  why: 'Sensitive data need a condition of their own, and where they are not declared nothing asks for one.',
  message: ({ words, reveals }) =>
    `${Several(words, 'phrases')} ${agrees(words, 'sounds', 'sound')} like data on ${revealedInWords(reveals)}, but none of the data used there are said to be of that sort.`,
  fix: ({ reveals }) =>
    `Add the data with ${reveals === 'criminal' ? 'criminal: true' : `special: [${reveals}]`} and name what allows their use; if none are used, say that in the sentence.`,

  *check(model) {
    const uses = sensitiveUses(model)
    if (uses.length === 0) return
    const names = sensitiveNames(model)
    for (const purpose of ownPurposes(model)) {
      for (const use of firstOfEach(uses.filter(({ at }) => isWithin(at, purpose.at)))) {
        if (isKnown(model, purpose, use.reveals, names)) continue
        yield {
          at: use.at,
          data: { words: quoted(use.match), reveals: use.reveals },
        }
      }
    }
  },
})

type Names = ReturnType<typeof sensitiveNames>

/** What one purpose says several times of one sort is one thing to declare. */
const firstOfEach = (uses: readonly Revealing[]): readonly Revealing[] =>
  uses.filter((use, index) => uses.findIndex(({ reveals }) => reveals === use.reveals) === index)

/** Whether the purpose declares such data, says that they are none, names what allows them, or is asked about a name already. */
function isKnown(model: Model, purpose: Purpose, reveals: Revealed, names: Names): boolean {
  const { data, specialCategoryCondition, criminalOffenceCondition } = purpose
  if (isNone(data)) return true
  if ((reveals === 'criminal' ? criminalOffenceCondition : specialCategoryCondition) !== undefined) return true
  const used = data === undefined ? [...model.data.values()] : dataUsedBy(purpose)
  return used.some((datum) => isSuch(datum, reveals) || names.has(datum.at))
}

/** A sensitive sort of data is often declared as another: what tells of religion as origin, what tells of both as stated. */
const isSuch = (datum: Datum, reveals: Revealed): boolean =>
  sensitiveKinds(datum).some(({ kind }) => (kind === 'criminal') === (reveals === 'criminal')) ||
  (reveals === 'criminal' ? isNone(datum.criminal) : isNone(datum.special)) ||
  (isUnmarked(datum) && (datum.kinds ?? []).some((id) => (dataKind(id)?.oftenSpecial ?? []).length > 0))

import { dataKind } from '../../catalogue/catalogue.js'
import { isCutOut } from '../../facts/cut-out.js'
import { dataInUse, dataUsedBy } from '../../facts/data-use.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { isUnmarked } from '../../facts/sensitive.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Datum, Model } from '../../model/types.js'
import { each } from '../../model/value.js'
import { type Revealed, sensitiveNames } from '../../prose/sensitive-words.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { revealedInWords } from './words.js'

interface Unmarked extends Guess {
  readonly datum: Named
}

export default defineRule<Unmarked, 'datum'>({
  id: 'sensitive-label-is-marked',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:9.1', 'gdpr:10'],
    uk: ['uk-gdpr:9.1', 'uk-gdpr:10.1'],
    ch: ['fadp:5.c', 'fadp:6.7'],
  },
  summary: 'Data that sound sensitive are marked as such, or say why they are not.',
  confidence: 'recalled',
  across: 'datum',
  why: 'Data that reveal something sensitive by a detour are guarded too: what people cannot eat often tells of health or belief.',
  message: ({ datum, by, reveals }) => {
    const told =
      by === 'label' ? agrees(datum, 'sounds like', 'sound like') : `often ${agrees(datum, 'tells', 'tell')} of`
    return `${Several(datum)} ${told} ${revealedInWords(reveals)}, but nothing says whether ${agrees(datum, 'it is', 'they are')} sensitive.`
  },
  fix: ({ reveals }) =>
    reveals === 'criminal'
      ? 'Add criminal: true; if it is nothing of the sort, criminal: { none: ‹why› }.'
      : `Use the kind from the catalogue, or add special: [${reveals}]; if it is nothing of the sort, special: { none: ‹why› }.`,

  *check(model) {
    const names = sensitiveNames(model)
    for (const datum of dataInUse(model)) {
      if (!isUnmarked(datum) || isCutOut(model, datum.at)) continue
      const guess = byWords(names.get(datum.at)) ?? byOpenKind(model, datum)
      if (guess) yield { at: child(datum, guess.by), data: { datum: named.datum(datum), ...guess } }
    }
  },
})

interface Guess {
  /** Whether the name of the data or their kind makes one ask. */
  readonly by: 'label' | 'kinds'
  readonly reveals: Revealed
}

const byWords = (found: { readonly reveals: Revealed } | undefined): Guess | undefined =>
  found && { by: 'label', reveals: found.reveals }

function byKind(datum: Datum): Guess | undefined {
  const [reveals] = (datum.kinds ?? []).flatMap((id) => dataKind(id)?.oftenSpecial ?? [])
  return reveals && { by: 'kinds', reveals }
}

/** What kinds tell often is looked at first: for most data nobody has to ask who uses them. */
function byOpenKind(model: Model, datum: Datum): Guess | undefined {
  const guess = byKind(datum)
  return guess && !isGuarded(model, datum) ? guess : undefined
}

/** Whether every purpose that uses some data names a condition already: whether they are sensitive makes no difference there. */
function isGuarded(model: Model, datum: Datum): boolean {
  const uses = ownPurposes(model).filter((purpose) => dataUsedBy(purpose).includes(datum))
  return uses.length > 0 && uses.every(({ specialCategoryCondition }) => each(specialCategoryCondition).length > 0)
}

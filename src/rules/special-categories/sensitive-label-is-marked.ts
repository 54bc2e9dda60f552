import { dataKind, type SpecialCategory } from '../../catalogue/catalogue.js'
import { isCutOut } from '../../facts/cut-out.js'
import { dataInUse } from '../../facts/data-use.js'
import { named } from '../../facts/names.js'
import { isUnmarked } from '../../facts/sensitive.js'
import type { Named } from '../../findings/fact.js'
import { name, word } from '../../grammar/english.js'
import type { Datum } from '../../model/types.js'
import type { Topic } from '../../prose/phrases/phrase-books.js'
import { saidBy } from '../../prose/said.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
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
  why: 'Data that reveal something sensitive by a detour are guarded too: what people cannot eat often tells of health or belief.',
  message: ({ datum, ...guess }: { datum: Named } & Guess) =>
    `${name(datum)} ${wordsOf(guess)}, but nothing says whether it is sensitive.`,
  fix: () =>
    'Use the kind from the catalogue, or add special: [health]; if it is nothing of the sort, special: { none: why }.',

  *check(model) {
    for (const datum of dataInUse(model)) {
      if (!isUnmarked(datum) || isCutOut(model, datum.at)) continue
      const guess = byWords(datum) ?? byKind(datum)
      if (guess) yield { at: child(datum, guess.by), data: { datum: named.datum(datum), ...guess } }
    }
  },
})

type Revealed = SpecialCategory | 'criminal'

interface Guess {
  /** Whether the name of the data or their kind makes one ask. */
  readonly by: 'label' | 'kinds'
  readonly reveals: Revealed
}

/** What the name of data may say, and what that mostly reveals. */
const revealing = [
  ['soundsLikeHealth', 'health'],
  ['soundsLikeOrigin', 'racial-or-ethnic-origin'],
  ['soundsLikeBelief', 'religious-or-philosophical-beliefs'],
  ['soundsLikeUnion', 'trade-union-membership'],
  ['soundsLikePolitics', 'political-opinions'],
  ['soundsLikeBiometry', 'biometric'],
  ['soundsLikeGenes', 'genetic'],
  ['soundsLikeSex', 'sex-life-or-orientation'],
  ['soundsLikeCrime', 'criminal'],
] as const satisfies readonly (readonly [Topic, Revealed])[]

function byWords({ label }: Datum): Guess | undefined {
  const found = revealing.find(([topic]) => label && saidBy(label, topic).length > 0)
  return found && { by: 'label', reveals: found[1] }
}

function byKind(datum: Datum): Guess | undefined {
  const [reveals] = (datum.kinds ?? []).flatMap((id) => dataKind(id)?.oftenSpecial ?? [])
  return reveals && { by: 'kinds', reveals }
}

function wordsOf({ by, reveals }: Guess): string {
  const subject = reveals === 'criminal' ? 'crimes' : word(reveals)
  return by === 'label' ? `sounds like data on ${subject}` : `often reveals something about ${subject}`
}

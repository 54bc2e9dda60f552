import { dataKind } from '../../catalogue/catalogue.js'
import { sensitiveWords } from '../../catalogue/sensitive-words.js'
import { dataInUse, isDamaged } from '../../facts/coverage.js'
import { datumName } from '../../facts/query.js'
import { englishOf, isUnmarked } from '../../facts/sensitive.js'
import type { Datum } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'sensitive-label-is-marked',
  severity: 'warning',
  cites: {
    eu: ['gdpr:9.1', 'gdpr:10'],
    uk: ['uk-gdpr:9.1', 'uk-gdpr:10.1'],
    ch: ['fadp:5.c', 'fadp:6.7'],
  },
  summary: 'Data that sound sensitive are marked as such, or say why they are not.',
  confidence: 'recalled',
  why: 'Data that reveal something sensitive by a detour are guarded too: what people cannot eat often tells of health or belief.',
  message: (data: { datum: string; guess: string }) =>
    `${data.datum} ${data.guess}, but nothing says whether it is sensitive.`,
  fix: () =>
    'Use the kind from the catalogue, or add special: [health]; if it is nothing of the sort, special: { none: why }.',

  *check(model) {
    for (const datum of dataInUse(model)) {
      if (!isUnmarked(datum) || isDamaged(model, datum.at)) continue
      const guess = byWords(datum) ?? byKind(datum)
      if (guess) yield { at: child(datum, guess.field), data: { datum: datumName(datum), guess: guess.words } }
    }
  },
})

interface Guess {
  readonly field: 'label' | 'kinds'
  readonly words: string
}

function byWords(datum: Datum): Guess | undefined {
  const text = englishOf(datum.label)
  const found = sensitiveWords.find(({ pattern }) => pattern.test(text))
  return found && { field: 'label', words: `sounds like data on ${subject(found.reveals)}` }
}

function byKind(datum: Datum): Guess | undefined {
  const [reveals] = (datum.kinds ?? []).flatMap((id) => dataKind(id)?.oftenSpecial ?? [])
  return reveals && { field: 'kinds', words: `often reveals something about ${subject(reveals)}` }
}

const subject = (reveals: string): string => (reveals === 'criminal' ? 'crimes' : reveals.replaceAll('-', ' '))

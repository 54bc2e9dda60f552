import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import type { Model } from '../../model/types.js'
import { type FullSentence, fullSentences } from '../../prose/full-sentences.js'
import { isReadFor } from '../../prose/phrases/phrase-books.js'
import { says } from '../../prose/said.js'
import { child, keysOf } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** Fewer sentences than this are no style. */
const enough = 8

interface Hidden {
  readonly example: Quoted
}

export default defineRule<Hidden, 'example'>({
  across: 'example',
  id: 'sentences-say-who-acts',
  severity: 'info',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'wp260:13'], uk: ['uk-gdpr:12.1', 'wp260:13'] },
  summary: 'At most a quarter of the sentences of a part are in the passive.',
  confidence: 'recalled',
  why: 'The guidelines recommend the active voice; the passive often hides who shares or decides.',
  message: ({ example }) => {
    const [first] = example
    const where = example.length === 1 ? 'this part' : `each of ${example.length} parts`
    return `In ${where} more than a quarter of the sentences do not say who acts${first ? `, as in ${quote(first)}` : ''}.`
  },
  fix: () => 'Say who does it: “we share” instead of “are shared”.',

  *check(model) {
    for (const [part, sentences] of byPart(readable(model))) {
      const passive = sentences.filter((sentence) => says(sentence, 'passive'))
      const [first] = passive
      if (!first || sentences.length < enough || passive.length * 4 <= sentences.length) continue
      yield {
        at: child('', part),
        data: { example: quoted(first.sentence) },
      }
    }
  },
})

/** Sentences in a language whose passive is known. */
const readable = (model: Model): readonly FullSentence[] =>
  fullSentences(model).filter(({ language }) => isReadFor(language, 'passive'))

function byPart(sentences: readonly FullSentence[]): ReadonlyMap<string, readonly FullSentence[]> {
  const parts = new Map<string, FullSentence[]>()
  for (const sentence of sentences) {
    const [part = ''] = keysOf(sentence.at)
    const known = parts.get(part)
    if (known) known.push(sentence)
    else parts.set(part, [sentence])
  }
  return parts
}

import { oncePerModel } from '../model/once-per-model.js'
import type { Model } from '../model/types.js'
import type { Pointer } from '../source/pointer.js'
import { prose } from './passages.js'

/** A sentence that ends as one: labels and headings do not. */
export interface FullSentence {
  readonly at: Pointer
  readonly sentence: string
  readonly language: string
}

/** Every full sentence, each once. */
export const fullSentences = oncePerModel((model: Model): readonly FullSentence[] => {
  const known = new Set<string>()
  return prose(model).flatMap(({ at, sentences, language }) =>
    sentences.flatMap((sentence) => {
      if (known.has(sentence) || !/[.!?…:]["'”’)]?$/.test(sentence) || !/ .* .* /.test(sentence)) return []
      known.add(sentence)
      return [{ at, sentence, language }]
    }),
  )
})

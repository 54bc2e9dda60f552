import type { Model } from '../../model/types.js'
import { type FullSentence, fullSentences } from '../../prose/full-sentences.js'
import { gradeOf, wordCount } from '../../prose/readability.js'
import type { Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** The school year that a text for adults may ask for; public bodies write for everybody. */
const limits = { public: 8, others: 12 } as const

/** Fewer words than this give no reliable grade. */
const enough = 150

/** A single text is judged from here on. */
const judged = 20

export default defineRule({
  id: 'text-is-easy-to-read',
  severity: 'info',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'wp260:9'], uk: ['uk-gdpr:12.1', 'wp260:9'] },
  summary: 'The text asks for no more than twelve years of school, or eight where a public body speaks.',
  confidence: 'recalled',
  why: 'The law wants a text that its readers understand. It sets no score, so this is a suggestion.',
  message: (data: { grade: number; limit: number }) =>
    `By its long words and sentences, the text asks for ${data.grade} years of school; this part is the hardest. More than ${data.limit} are too many for most readers.`,
  fix: () => 'Use shorter words and sentences; move details to lists.',

  *check(model) {
    const sentences = fullSentences(model).filter(({ language }) => language.startsWith('en'))
    const text = sentences.map(({ sentence }) => sentence)
    if (wordCount(text.join(' ')) < enough) return
    const grade = Math.round(gradeOf(text))
    const limit = limitOf(model)
    if (grade > limit) yield { at: hardest(sentences), data: { grade, limit } }
  },
})

const limitOf = (model: Model): number =>
  [...model.controllers.values()].some(({ publicAuthority }) => publicAuthority === true)
    ? limits.public
    : limits.others

/** The text whose sentences are hardest, among those long enough to be judged. */
function hardest(sentences: readonly FullSentence[]): Pointer {
  const texts = new Map<Pointer, string[]>()
  for (const { at, sentence } of sentences) {
    const known = texts.get(at)
    if (known) known.push(sentence)
    else texts.set(at, [sentence])
  }
  const [worst] = [...texts]
    .filter(([, text]) => wordCount(text.join(' ')) >= judged)
    .sort(([, a], [, b]) => gradeOf(b) - gradeOf(a))
  return worst?.[0] ?? sentences[0]?.at ?? ''
}

import { languagesOf } from '../../facts/languages.js'
import { named } from '../../facts/names.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { agrees, language, name, Several } from '../../grammar/english.js'
import { plain } from '../../model/value.js'
import { untranslated } from '../../prose/printed-texts.js'
import { beginning } from '../../source/graphemes.js'
import { defineRule } from '../rule.js'

interface Lacking {
  /** Absent where no text at all is in the language. */
  readonly text?: Quoted
  /** Absent where none is declared. */
  readonly notice?: Named
  /** The tag of a language. */
  readonly language: string
}

export default defineRule<Lacking, 'text'>({
  id: 'text-is-in-every-language',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'wp260:13'], uk: ['uk-gdpr:12.1', 'wp260:13'], ch: ['fadp:19.1'] },
  summary: 'Every text has words in each language of the notices that show it.',
  confidence: 'recalled',
  leansOn: ['/languages', '/notices/*/languages'],
  across: 'text',
  why: 'People can only understand what is written in their language.',
  message: ({ text, notice: one, language: tag }) => {
    const notice = one === undefined ? 'notice' : `notice ${name(one)}`
    return text === undefined
      ? `The ${notice} is to be in ${language(tag)}, but none of its texts has words in ${language(tag)}.`
      : `${Several(text.map(shortened), 'texts')} ${agrees(text, 'has', 'have')} no words in ${language(tag)}, in which the ${notice} is to be printed.`
  },
  fix: ({ text, language: tag }) =>
    text === undefined
      ? `Name the language that the texts are in first, under languages, or take '${tag}' out.`
      : `Add the words: { ${tag}: … }.`,

  *check(model) {
    for (const { notice, language: tag, texts, isEverything } of untranslated(model)) {
      const lacking = { ...(notice && { notice: named.notice(notice) }), language: tag }
      if (isEverything) yield { at: languagesOf(model, notice).at ?? '/forthright', data: lacking }
      else for (const text of texts) yield { at: text.at, data: { ...lacking, text: quoted(plain(text)) } }
    }
  },
})

const shortened = ({ quote: text }: Quoted): Quoted =>
  text.length <= 50 ? { quote: text } : { quote: `${beginning(text, 49).trimEnd()}…` }

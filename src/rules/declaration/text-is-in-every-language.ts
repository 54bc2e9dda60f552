import { languagesOf } from '../../facts/languages.js'
import { plain } from '../../model/value.js'
import { untranslated } from '../../prose/printed-texts.js'
import { defineRule } from '../rule.js'

interface Lacking {
  /** Absent where no text at all is in the language. */
  readonly text: string | undefined
  readonly notice: string
  readonly language: string
  readonly tag: string
}

export default defineRule({
  id: 'text-is-in-every-language',
  severity: 'error',
  cites: { eu: ['gdpr:12.1', 'wp260:13'], uk: ['uk-gdpr:12.1', 'wp260:13'], ch: ['fadp:19.1'] },
  summary: 'Every text has words in each language of the notices that show it.',
  confidence: 'recalled',
  why: 'People can only understand what is written in their language.',
  message: ({ text, notice, language }: Lacking) =>
    text === undefined
      ? `${notice} is to be in ${language}, but none of its texts has words in ${language}.`
      : `'${text}' has no words in ${language}, in which ${notice} is to be printed.`,
  fix: ({ text, tag }: Lacking) =>
    text === undefined
      ? `Name the language that the texts are in first, under languages, or take '${tag}' out.`
      : `Add the words: { ${tag}: … }.`,

  *check(model) {
    for (const { notice, language: tag, texts, isEverything } of untranslated(model)) {
      const at = languagesOf(model, notice).at
      const known = { notice: notice ? `The notice '${notice.id}'` : 'The notice', language: nameOf(tag), tag }
      if (isEverything) yield { at: at ?? '/forthright', data: { ...known, text: undefined } }
      else {
        const inside = { ...known, notice: known.notice.replace('The', 'the') }
        for (const text of texts) yield { at: text.at, data: { ...inside, text: shortened(plain(text)) } }
      }
    }
  },
})

/** Messages are in English, as everything that an author reads. */
/** Made when it is needed: loading the names of languages takes longer than a lint. */
const names = () => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

function nameOf(tag: string): string {
  try {
    return names().of(tag) ?? tag
  } catch {
    return tag
  }
}

const shortened = (text: string): string => (text.length <= 50 ? text : `${text.slice(0, 49).trimEnd()}…`)

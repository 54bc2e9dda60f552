import { languagesOf } from '../../facts/languages.js'
import { country, language, listed } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { Model, Notice } from '../../model/types.js'
import { wordingsOf } from '../../prose/texts.js'
import { child } from '../../source/pointer.js'
import { defineRule, type Hit } from '../rule.js'

interface Unspoken {
  /** What speaks for another language: languages of the service, or countries of the readers. */
  readonly because: { readonly offeredIn: readonly string[] } | { readonly readersIn: readonly string[] }
  readonly languages: readonly string[]
}

export default defineRule<Unspoken>({
  id: 'notice-speaks-its-readers-language',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'wp260:13'], uk: ['uk-gdpr:12.1', 'wp260:13'], ch: ['fadp:19.1'] },
  summary: 'The notice is in each language that the service is offered in.',
  confidence: 'recalled',
  leansOn: ['./other'],
  why: 'People who are served in a language have to be able to read the notice in it.',
  message: ({ because, languages }) => `${reasonOf(because)}, but the notice is in ${inWords(languages)} only.`,
  fix: () =>
    'Add the language under languages and translate your texts; or state serviceLanguages: [en] where nothing else is offered.',

  *check(model, law, regime) {
    for (const notice of model.notices.values()) {
      const isSaid = notice.serviceLanguages || model.isSkipped(child(notice, 'serviceLanguages'))
      yield* isSaid ? offered(model, notice) : spoken(model, notice, law, regime)
    }
  },
})

const reasonOf = (because: Unspoken['because']): string =>
  'offeredIn' in because
    ? `The service is offered in ${inWords(because.offeredIn)}`
    : `Its readers live in ${listed(because.readersIn.map(country))} too`

/** Languages of the service that the notice lacks. */
function* offered(model: Model, notice: Notice): Iterable<Hit<Unspoken>> {
  const tags = languagesOf(model, notice).tags
  const lacking = (notice.serviceLanguages ?? []).filter((tag) => !isSpoken(tag, tags))
  if (lacking.length === 0) return
  yield { at: child(notice, 'serviceLanguages'), data: { because: { offeredIn: lacking }, languages: tags } }
}

/** Where nobody says in what languages people are served, the countries they live in tell what they speak. */
function* spoken(model: Model, notice: Notice, law: Law, regime: Regime): Iterable<Hit<Unspoken>> {
  const tags = languagesOf(model, notice).tags
  const foreign = (notice.audienceCountries ?? []).filter((country) => {
    const official = law.inArea(regime, country) ? law.officialLanguages(country) : []
    return official.length > 0 && !official.some((tag) => isSpoken(tag, tags) || isElsewhere(notice, tag))
  })
  if (foreign.length === 0) return
  yield { at: child(notice, 'audienceCountries'), data: { because: { readersIn: foreign }, languages: tags } }
}

/** Whether another notice is named as the one in a language, by its name in English or in itself. */
const isElsewhere = ({ other = [] }: Notice, tag: string): boolean =>
  other.some(({ label, for: readers }) =>
    [label, readers].some((text) => text && wordingsOf(text).some((wording) => namesLanguage(wording.text, tag))),
  )

function namesLanguage(text: string, tag: string): boolean {
  const names = [language(tag), new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag]
  // A language bends its own name: suomi, suomeksi.
  return names.some((name) => text.toLowerCase().includes(name.toLowerCase().slice(0, Math.max(4, name.length - 2))))
}

const baseOf = (tag: string): string => tag.split('-')[0] ?? tag

const isSpoken = (tag: string, tags: readonly string[]): boolean => tags.some((it) => baseOf(it) === baseOf(tag))

const inWords = (tags: readonly string[]): string => listed(tags.map(language))

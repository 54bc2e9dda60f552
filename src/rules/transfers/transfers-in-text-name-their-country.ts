import { receivers } from '../../facts/transfers.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import type { Model } from '../../model/types.js'
import { prose } from '../../prose/passages.js'
import { keysOf, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'transfers-in-text-name-their-country',
  severity: 'warning',
  cites: {
    eu: ['gdpr:13.1.f', 'gdpr:14.1.f', 'wp260:annex'],
    uk: ['uk-gdpr:13.1.f', 'uk-gdpr:14.1.f', 'wp260:annex'],
    ch: ['fadp:19.4'],
  },
  summary: 'A sentence that says that data go abroad stands beside a recipient with its countries.',
  confidence: 'recalled',
  why: 'What protects data depends on the country, which “overseas” does not tell.',
  message: (data: { words: Quoted }) =>
    `${quote(data.words)}: this does not tell to which countries, and no recipient does.`,
  fix: () =>
    'Name the countries with the recipient, countries: [{ country: US, mechanisms: […] }], or take the words out.',

  *check(model, law, regime) {
    const goesAbroad = receivers(model).some(({ countries, accessFrom, region }) => {
      const places = [...(countries ?? []), ...(accessFrom ?? [])]
      return region !== undefined || places.some(({ country }) => !law.inArea(regime, country))
    })
    if (!goesAbroad) yield* said(model)
  },
})

/** English words for sending data somewhere far away, where nothing denies it. */
const abroad =
  /\b(?:transferr?(?:s|ed|ing)?|send|sends|sent|stor(?:e|es|ed)|kept|keep|held|hold|shar(?:e|es|ed)|process(?:es|ed)?|go|goes|accessed)\b[^.;]{0,60}?\b(worldwide|world-wide|overseas|globally|abroad|around the world|outside (?:of )?(?:the )?(?:EEA|EU|UK|European Economic Area|European Union|United Kingdom|Europe|Switzerland))\b/i
const denied = /\b(?:not|never|no|nor|neither|without|only if|unless)\b/i

function* said(model: Model) {
  for (const { at, sentences } of prose(model)) {
    if (isElsewhere(at)) continue
    const match = sentences.flatMap((sentence) => (denied.test(sentence) ? [] : (abroad.exec(sentence) ?? [])))[0]
    if (match !== undefined) yield { at, data: { words: quoted(match) } }
  }
}

/** What is said of a recipient is judged with it. */
const elsewhere: readonly string[] = ['recipients', 'transfers', 'promises', 'definitions', 'controllers']

const isElsewhere = (at: Pointer): boolean => keysOf(at).some((key) => elsewhere.includes(key))

import { generalPlaces, receivers } from '../../facts/transfers.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { GeneralTransfer, Model, Recipient } from '../../model/types.js'
import { prose } from '../../prose/passages.js'
import { byText } from '../../prose/repeats.js'
import { saidIn } from '../../prose/said.js'
import { keysOf, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ words: Quoted }, 'words'>({
  id: 'transfers-in-text-name-their-country',
  across: 'words',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.f', 'gdpr:14.1.f', 'wp260:annex'],
    uk: ['uk-gdpr:13.1.f', 'uk-gdpr:14.1.f', 'wp260:annex'],
    ch: ['fadp:19.4'],
  },
  summary: 'A sentence that says that data go abroad stands beside a recipient with its countries.',
  confidence: 'recalled',
  why: 'What protects data depends on the country, which “overseas” does not tell.',
  message: ({ words }) =>
    `${several(words, 'phrases')} ${agrees(words, 'does', 'do')} not tell to which countries, and no recipient does.`,
  fix: () =>
    'Name the countries with the recipient, countries: [{ country: ‹code›, mechanisms: [‹mechanism›] }], or take the words out.',

  *check(model, law, regime) {
    const stated = [...receivers(model).flatMap(placesIn), ...generalPlaces(model)]
    const isAbroad = stated.some(
      ({ country, region }) => region !== undefined || (country !== undefined && !law.inArea(regime, country)),
    )
    if (!isAbroad) yield* said(model)
  },
})

const placesIn = ({
  countries = [],
  accessFrom = [],
  region,
}: Recipient): readonly Pick<GeneralTransfer, 'country' | 'region'>[] => [
  ...countries,
  ...accessFrom,
  ...(region ? [{ region }] : []),
]

function* said(model: Model) {
  const passages = prose(model).filter(({ at }) => !isElsewhere(at))
  for (const { at, matches } of byText(saidIn(passages, 'sentAbroad'))) {
    const [first] = matches
    if (first !== undefined) yield { at, data: { words: quoted(first) } }
  }
}

/** What is said of a recipient is judged with it. */
const elsewhere: readonly string[] = ['recipients', 'transfers', 'promises', 'definitions', 'controllers']

const isElsewhere = (at: Pointer): boolean => keysOf(at).some((key) => elsewhere.includes(key))

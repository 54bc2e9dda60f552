import { dataKind } from '../../catalogue/catalogue.js'
import { identifyingKinds } from '../../facts/identifiers.js'
import { named } from '../../facts/names.js'
import { dataOf, ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, listed, Several } from '../../grammar/english.js'
import type { Datum } from '../../model/types.js'
import type { Said } from '../../prose/phrases-found.js'
import { saidByEntry } from '../../prose/said-by-entry.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface NamedAnonymous {
  readonly datum: Named
  /** The kinds of data that point to somebody; absent where the words tell that it is made from such data. */
  readonly kinds?: readonly string[]
}

export default defineRule<NamedAnonymous, 'datum'>({
  across: 'datum',
  id: 'anonymous-data-are-anonymous',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.1', 'gdpr:4.5', 'gdpr:5.1.a', 'gdpr:recital-26'],
    uk: ['uk-gdpr:4.1', 'uk-gdpr:4.1.1', 'uk-gdpr:4.1.5', 'uk-gdpr:5.1.a', 'uk-gdpr:recital-26'],
    ch: ['fadp:5.a', 'fadp:6.2'],
  },
  summary: 'Data called anonymous hold nothing by which one person can be told from another.',
  confidence: 'read',
  why: 'A hash or a code singles one person out, at least for whoever holds the key, so the law applies.',
  message: ({ datum, kinds }) =>
    `${Several(datum)} ${agrees(datum, 'is', 'are')} said to be anonymous, but ${
      kinds ? `${agrees(datum, 'it is', 'they are')} made of ${listed(kinds.map(kindInWords))}` : derived
    }.`,
  fix: () => 'Say "without your name", or identifiable: pseudonymised; or take out what points to a person.',

  *check(model) {
    const hashes = saidByEntry(model, 'anonymousIdentifier')
    const called = saidByEntry(model, 'calledAnonymous')
    for (const datum of new Set(ownPurposes(model).flatMap(dataOf))) {
      const [hash] = hashes.get(datum.at) ?? []
      if (hash) yield { at: hash.at, data: { datum: named.datum(datum) } }
      else yield* byKinds(datum, called.get(datum.at) ?? [])
    }
  },
})

/** What a hash of an address is. */
const derived = 'what is made from an address or a number points to the same person'

const kindInWords = (id: string): string => `'${dataKind(id)?.label ?? id}'`

function* byKinds(datum: Datum, called: readonly Said[]) {
  const at = calledAt(datum, called)
  const kinds = identifyingKinds(datum)
  if (at === undefined || kinds.length === 0) return
  yield {
    at,
    data: { datum: named.datum(datum), kinds },
    related: [{ at: child(datum, 'kinds'), is: 'kinds' as const }],
  }
}

/** Where data are called anonymous: by the word of the schema, or in a text about them where that word is not given. */
function calledAt(datum: Datum, called: readonly Said[]): Pointer | undefined {
  if (datum.identifiable === 'anonymous') return child(datum, 'identifiable')
  return datum.identifiable === undefined ? called[0]?.at : undefined
}

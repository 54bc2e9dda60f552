import { named } from '../../facts/names.js'
import { generalPlaces } from '../../facts/transfers.js'
import type { Regime } from '../../law/citation.js'
import type { Law } from '../../law/law.js'
import type { Model } from '../../model/types.js'
import { type Contradiction, contradiction } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { disclosuresWithin } from '../../prose/disclosures.js'
import { type PlaceNamed, placesNamed } from '../../prose/places-named.js'
import { said, says } from '../../prose/said.js'
import { claimAt } from '../../prose/spoken-claims.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'stated-places-are-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1.f', 'gdpr:14.1.f'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.f', 'uk-gdpr:14.1.f'],
    ch: ['fadp:6.2', 'fadp:19.4'],
  },
  summary: 'Whoever says that all data are in one place has no recipient elsewhere.',
  confidence: 'read',
  across: 'words',
  why: 'Where data are decides who can demand them; a reader who is told of one country does not ask about others.',
  message: contradicted,
  fix: () => 'Name all countries in the sentence, or take it out: the notice tells where each recipient has the data.',

  *check(model, law, regime) {
    for (const it of said(model, 'onlyPlaceTold')) {
      const claim = claimAt(model, 'no-transfers', it)
      const places = placesNamed(it.match)
      if (!claim || places.length === 0) continue
      const elsewhere = goingElsewhere(model, law, regime, claim, places)
      // What leaves all protected areas is told by the rule on denied transfers, where the words deny them.
      if (says(it, 'claimNoTransfers') && elsewhere.some(({ isFar }) => isFar)) continue
      const words = { text: it.sentence, language: it.language }
      yield* contradiction({ ...claim, type: 'only-place', words }, elsewhere)
    }
  },
})

interface Elsewhere extends Contrary {
  readonly isFar: boolean
}

function goingElsewhere(
  model: Model,
  law: Law,
  regime: Regime,
  claim: NonNullable<ReturnType<typeof claimAt>>,
  places: readonly PlaceNamed[],
): readonly Elsewhere[] {
  const isThere = (country: string) => places.some((place) => place(country))
  const given = [...new Set(disclosuresWithin(model, claim, regime).map(({ recipient }) => recipient))]
  const to = [
    ...given
      .filter(({ type }) => type !== 'public' && type !== 'people')
      .flatMap((it) => (it.countries ?? []).map(({ at, country }) => ({ at, country, of: named.recipient(it) }))),
    ...(claim.scope.purposes ? [] : generalPlaces(model)).flatMap((it) =>
      it.country === undefined ? [] : [{ at: it.at, country: it.country, of: named.place(it) }],
    ),
  ]
  return to
    .filter(({ country }) => !isThere(country))
    .map(({ at, ...fact }) => ({
      at,
      fact: { is: 'data-given-abroad' as const, ...fact },
      isFar: !law.inArea('eu', fact.country) && !law.inArea('uk', fact.country),
    }))
}

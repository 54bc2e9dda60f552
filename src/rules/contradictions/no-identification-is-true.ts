import { named } from '../../facts/names.js'
import { dataOf, kindsMeant, peopleOf } from '../../facts/purposes.js'
import type { Datum, Purpose, Source } from '../../model/types.js'
import { each } from '../../model/value.js'
import type { Claim } from '../../prose/claim.js'
import { isAboutDatum, purposesOf } from '../../prose/claim-scope.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'no-identification-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.1', 'gdpr:5.1.a'],
    uk: ['uk-gdpr:4.1', 'uk-gdpr:4.1.1', 'uk-gdpr:5.1.a'],
    ch: ['fadp:5.a', 'fadp:6.2'],
  },
  summary: 'Whoever says that nobody is identified does not find out who people are.',
  confidence: 'read',
  across: 'words',
  why: 'People who believe that nobody knows them tell and do what they otherwise would not.',
  message: contradicted,
  fix: () => 'Say who is identified and how, and limit the promise to the others: dataSubjects: [‹those›].',

  check: (model) =>
    contradictions(model, 'no-identification', (claim) =>
      purposesOf(model, claim).flatMap((purpose) => [...byKind(purpose), ...byData(claim, purpose)]),
    ),
})

const byKind = (purpose: Purpose): readonly Contrary[] =>
  purpose.kinds?.includes('security.identity-check')
    ? [{ at: child(purpose, 'kinds'), fact: { is: 'identified-for', of: named.purpose(purpose) } }]
    : []

/** Who gives a name is not found out; who gets it from elsewhere finds out. */
const byData = (claim: Claim, purpose: Purpose): readonly Contrary[] =>
  each(purpose.sources)
    .filter(({ target }) => findsOut(purpose, target))
    .flatMap((use) =>
      (use.data ?? use.target.data ?? onlyData(purpose))
        .filter((datum) => isAboutDatum(claim, datum) && namesPeople(datum))
        .map((datum) => ({
          at: use.at,
          fact: { is: 'names-come-from', of: named.source(use.target) },
          closer: { is: 'these-come-from-here', datum: named.datum(datum) },
        })),
    )

/** A present is delivered to a name that the giver knows; only visitors and those who are advertised to are found out by others. */
const findsOut = (purpose: Purpose, { type }: Source): boolean =>
  type === 'observed' || type === 'inferred' || ((type === 'third-party' || type === 'public') && isLookedFor(purpose))

const isLookedFor = (purpose: Purpose): boolean =>
  kindsMeant(purpose).some(({ group }) => group === 'marketing' || group === 'analytics') ||
  peopleOf(purpose).some(({ relation }) => relation?.includes('visitor'))

/** What comes from which source is plain only where there is one. */
const onlyData = (purpose: Purpose): readonly Datum[] => (each(purpose.sources).length === 1 ? dataOf(purpose) : [])

const namesPeople = (datum: Datum): boolean =>
  datum.identifiable !== 'anonymous' &&
  (datum.kinds ?? []).some((kind) => /^(?:identity\.name|contact\.(?:email|phone|postal-address))$/.test(kind))

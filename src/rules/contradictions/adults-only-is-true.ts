import { dataKind } from '../../catalogue/catalogue.js'
import { named } from '../../facts/names.js'
import { peopleOf } from '../../facts/purposes.js'
import type { DataSubjectGroup, Model } from '../../model/types.js'
import { some } from '../../model/value.js'
import type { Claim } from '../../prose/claim.js'
import { dataUses, purposesOf } from '../../prose/claim-scope.js'
import { type Contradiction, contradictions } from '../../prose/contradictions.js'
import type { Contrary } from '../../prose/contrary.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { contradicted } from './words.js'

export default defineRule<Contradiction, 'words'>({
  id: 'adults-only-is-true',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:8', 'gdpr:recital-38'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:8', 'uk-gdpr:recital-38'],
    ch: ['fadp:6.2'],
  },
  summary: 'Whoever says that there are only adults has no children among their people.',
  confidence: 'read',
  across: 'words',
  why: 'Children need more protection, and the sentence says that none is needed.',
  message: contradicted,
  fix: () => 'Take the sentence out and say what is done for children, or limit it to the people it is true of.',

  check: (model) =>
    contradictions(model, 'adults-only', (claim) => [
      ...byPeople(model, claim),
      ...byData(model, claim),
      ...byChildren(model, claim),
    ]),
})

const byPeople = (model: Model, claim: Claim): readonly Contrary[] =>
  [...new Set(purposesOf(model, claim).flatMap((purpose) => peopleOf(purpose)))]
    .filter((group) => claim.scope.dataSubjects?.includes(group) ?? true)
    .flatMap((group) => {
      const at = childrenAt(group)
      return at === undefined ? [] : [{ at, fact: { is: 'children-among', of: named.people(group) } }]
    })

/** Where a group says that there are children in it. */
function childrenAt(group: DataSubjectGroup): Pointer | undefined {
  if (group.children === true) return child(group, 'children')
  if (group.children === false) return undefined
  const { from, through } = group.age ?? {}
  return (from !== undefined && from < 18) || (through !== undefined && through < 18) ? child(group, 'age') : undefined
}

const byData = (model: Model, claim: Claim): readonly Contrary[] =>
  dataUses(model, claim)
    .filter(({ datum }) => (datum.kinds ?? []).some((kind) => dataKind(kind)?.child))
    .map(({ datum }) => ({
      at: child(datum, 'kinds'),
      fact: { is: 'data-about-children', of: named.datum(datum) },
    }))

function byChildren(model: Model, { scope }: Claim): readonly Contrary[] {
  const children = some(model.children)
  if (!children || Object.keys(scope).length > 0) return []
  const { minAge, serviceForChildren } = children
  return [
    ...(serviceForChildren
      ? [{ at: child(children, 'serviceForChildren'), fact: { is: 'service-for-children' as const } }]
      : []),
    ...(minAge !== undefined && minAge < 18
      ? [{ at: child(children, 'minAge'), fact: { is: 'open-from-age' as const, age: minAge } }]
      : []),
  ]
}

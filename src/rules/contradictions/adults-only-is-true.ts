import { dataKind } from '../../catalogue/catalogue.js'
import { datumName, groupName, peopleOf } from '../../facts/query.js'
import type { DataSubjectGroup, Model } from '../../model/types.js'
import { some } from '../../model/value.js'
import { dataUses, purposesOf } from '../../prose/claim-scope.js'
import type { Claim } from '../../prose/claims.js'
import { type Contradiction, type Contrary, contradictions } from '../../prose/contradictions.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'adults-only-is-true',
  severity: 'error',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:8', 'gdpr:recital-38'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:8', 'uk-gdpr:recital-38'],
    ch: ['fadp:6.2'],
  },
  summary: 'Whoever says that there are only adults has no children among their people.',
  confidence: 'recalled',
  why: 'Children need more protection, and the sentence says that none is needed.',
  message: (data: Contradiction) => `${data.claim}, but ${data.facts}.`,
  fix: () => 'Take the sentence out and say what is done for children, or limit it to the people it is true of.',

  check: (model) =>
    contradictions(model, 'adults-only', 'only adults are concerned', (claim) => [
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
      return at === undefined ? [] : [{ at, says: 'there are people under 18 among {}', name: groupName(group) }]
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
      says: 'there are data about children: {}',
      name: datumName(datum),
    }))

function byChildren(model: Model, { scope }: Claim): readonly Contrary[] {
  const children = some(model.children)
  if (!children || Object.keys(scope).length > 0) return []
  const { minAge, serviceForChildren } = children
  return [
    ...(serviceForChildren
      ? [{ at: child(children, 'serviceForChildren'), says: 'children are offered something online' }]
      : []),
    ...(minAge !== undefined && minAge < 18
      ? [{ at: child(children, 'minAge'), says: `people may be ${minAge}` }]
      : []),
  ]
}

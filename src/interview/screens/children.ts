import { child } from '../../source/pointer.js'
import type { Change } from '../change.js'
import { namesAt } from '../named.js'
import { type Described, unfit } from '../one-decision.js'
import { idsIn, type Standing, statedAt, textAt, wordAt } from '../standing.js'

const parents = 'parents'

/** Whether there are children among the people of whom that can be, and who then agrees for them: of each group by itself. */
export function childrenDecisions(standing: Standing): readonly Described[] {
  const groups = idsIn(standing, 'dataSubjects').filter(
    (id) =>
      (standing.situation?.childrenAmong ?? []).includes(id) ||
      isNamedAsChildren(id, standing) ||
      canHoldChildren(id, standing) ||
      statedAt(standing, child('/dataSubjects', id, 'children')) === true,
  )
  return groups.map((id) => childrenDecision(id, standing))
}

const labelOf = (id: string, standing: Standing): string => textAt(standing, child('/dataSubjects', id, 'label')) ?? id

/** A group that somebody named, such as “children at the show”; what a starter knows says itself whether there can be any. */
const isNamedAsChildren = (id: string, standing: Standing): boolean =>
  !Object.hasOwn(standing.situation?.dataSubjects ?? {}, id) &&
  /\b(?:child(?:ren)?|boys|girls|kids|minors|juniors|teenagers|young people|pupils|under[- ]\d\ds?)\b/i.test(
    labelOf(id, standing),
  ) &&
  !isNamedAsParents(labelOf(id, standing))

/** Of a group that somebody named for what they do, nobody knows beforehand whether there are children in it. */
const canHoldChildren = (id: string, standing: Standing): boolean =>
  standing.isOurs &&
  !Object.hasOwn(standing.situation?.dataSubjects ?? {}, id) &&
  !/\b(?:adults|firms|companies|businesses)$/i.test(labelOf(id, standing)) &&
  !isNamedAsParents(labelOf(id, standing)) &&
  idsIn(standing, 'purposes').some((purpose) =>
    namesAt(standing, child('/purposes', purpose, 'dataSubjects')).includes(id),
  )

/** “Parents of children we treat” are those who agree, and no children. */
const isNamedAsParents = (label: string): boolean =>
  /^(?:the )?(?:parents?|mothers?|fathers?|guardians?|carers?)\b/i.test(label)

/** The parents as the declaration names them already. */
const parentsIn = (standing: Standing): string | undefined =>
  idsIn(standing, 'dataSubjects').find((id) => id === parents || isNamedAsParents(labelOf(id, standing)))

function childrenDecision(id: string, standing: Standing): Described {
  const at = child('/dataSubjects', id, 'children')
  const label = labelOf(id, standing)
  const stated = statedAt(standing, at)
  return {
    id: `children.${id}`,
    screen: 'children',
    ask: `${label}: are there children under 18 among them?`,
    why: 'The law protects them more, and a child can often not agree alone.',
    form: {
      kind: 'one',
      options: [
        { value: 'none', label: 'No' },
        { value: 'parents', label: 'Yes, and a parent agrees for them', hint: 'wherever you ask for a yes' },
        { value: 'themselves', label: 'Yes, and they agree themselves' },
      ],
      ...(stated === false && { now: ['none'] }),
    },
    decides: [{ at, says: 'whether there are children among them' }],
    take(answer) {
      if (answer.is !== 'picked') return unfit
      const [value] = answer.values
      if (value === 'none') return { changes: [{ put: at, to: false }, ...byNobodyElse(id, standing)] }
      if (value === 'themselves') return { changes: [{ put: at, to: true }, ...byNobodyElse(id, standing)] }
      return value === parents ? { changes: [{ put: at, to: true }, ...byParents(id, standing)] } : unfit
    },
  }
}

/** The purposes that rest on the consent of a group, and are about nobody else. */
const agreedBy = (group: string, standing: Standing): readonly string[] =>
  idsIn(standing, 'purposes').filter(
    (id) =>
      wordAt(standing, child('/purposes', id, 'basis'), 'type') === 'consent' &&
      namesAt(standing, child('/purposes', id, 'dataSubjects')).every((each) => each === group),
  )

/** Where a purpose rests on the consent of such a group, its parents give it. */
function byParents(group: string, standing: Standing): readonly Change[] {
  const agreed = agreedBy(group, standing)
  if (agreed.length === 0) return []
  const known = parentsIn(standing)
  return [
    ...(known === undefined ? [{ put: child('/dataSubjects', parents), to: { label: 'Parents' } }] : []),
    ...agreed.map((id) => ({ put: child('/purposes', id, 'basis', 'givenBy'), to: [group, known ?? parents] })),
  ]
}

/** Who agrees alone, or is no child, has no parents beside them. */
function byNobodyElse(group: string, standing: Standing): readonly Change[] {
  const known = parentsIn(standing)
  return agreedBy(group, standing)
    .map((id) => child('/purposes', id, 'basis', 'givenBy'))
    .filter((at) => known !== undefined && namesAt(standing, at).includes(known))
    .map((at) => ({ drop: at }))
}

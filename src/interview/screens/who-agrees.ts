import { child, type Pointer } from '../../source/pointer.js'
import type { Change } from '../change.js'
import { namesAt } from '../named.js'
import { idsIn, type Standing, statedAt, textAt, wordAt } from '../standing.js'

export const parents = 'parents'
export const themselves = 'themselves'

/** What a group of people is called. */
export const labelOf = (id: string, standing: Standing): string =>
  textAt(standing, child('/dataSubjects', id, 'label')) ?? id

/** “Parents of children we treat” are those who agree, and no children. */
export const isNamedAsParents = (label: string): boolean =>
  /^(?:the )?(?:parents?|mothers?|fathers?|guardians?|carers?)\b/i.test(label)

/** The parents as the declaration names them already. */
const parentsIn = (standing: Standing): string | undefined =>
  idsIn(standing, 'dataSubjects').find((id) => id === parents || isNamedAsParents(labelOf(id, standing)))

/** Who says yes in some uses, where it is said of all of them alike. */
export function whoAgrees(uses: readonly string[], standing: Standing): string | undefined {
  const known = parentsIn(standing)
  const said = uses.map((use) => {
    const givers = namesAt(standing, givenBy(use))
    return givers.length === 0 ? undefined : known !== undefined && givers.includes(known) ? parents : themselves
  })
  return said.every((who) => who === said[0]) ? said[0] : undefined
}

const givenBy = (use: string): Pointer => child('/purposes', use, 'basis', 'givenBy')

const peopleIn = (use: string, standing: Standing): readonly string[] =>
  namesAt(standing, child('/purposes', use, 'dataSubjects'))

/** The purposes that rest on the consent of a group, of it alone or beside others. */
export const agreedBy = (group: string, standing: Standing): readonly string[] =>
  idsIn(standing, 'purposes').filter(
    (id) =>
      wordAt(standing, child('/purposes', id, 'basis'), 'type') === 'consent' && peopleIn(id, standing).includes(group),
  )

/** Where a purpose rests on the consent of such a group, its parents give it, beside whoever else it is about. */
export function byParents(group: string, standing: Standing): readonly Change[] {
  const agreed = agreedBy(group, standing)
  if (agreed.length === 0) return []
  const known = parentsIn(standing)
  return [
    ...(known === undefined ? [{ put: child('/dataSubjects', parents), to: { label: 'Parents' } }] : []),
    ...agreed.map((id) => ({ put: givenBy(id), to: [...new Set([...peopleIn(id, standing), known ?? parents])] })),
  ]
}

/** Who agrees themselves is named as those who do: nobody has to guess whether their parents do. */
export const byThemselves = (group: string, standing: Standing): readonly Change[] =>
  agreedBy(group, standing)
    .filter((use) => !hasOtherChildren(use, group, standing))
    .map((use) => ({ put: givenBy(use), to: peopleIn(use, standing) }))

/** Who is no child has no parents beside them, and needs no word on who agrees. */
export const byNobodyElse = (group: string, standing: Standing): readonly Change[] =>
  agreedBy(group, standing)
    .filter((use) => !hasOtherChildren(use, group, standing) && isOurs(use, standing))
    .map((use) => ({ drop: givenBy(use) }))

/** Whether nobody says yes but those whom a purpose is about, and parents. */
function isOurs(use: string, standing: Standing): boolean {
  const [givers, own] = [namesAt(standing, givenBy(use)), [...peopleIn(use, standing), parentsIn(standing)]]
  return givers.length > 0 && givers.every((id) => own.includes(id))
}

/** Whether a purpose is about others too who have children among them: what was said of these stays. */
const hasOtherChildren = (use: string, group: string, standing: Standing): boolean =>
  peopleIn(use, standing).some(
    (id) => id !== group && statedAt(standing, child('/dataSubjects', id, 'children')) === true,
  )

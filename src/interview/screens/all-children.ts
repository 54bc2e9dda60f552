import { keysOf } from '../../source/pointer.js'
import type { Answer, Decision, Field, Taken } from '../decision.js'
import { strayField } from '../fields-decision.js'
import { joinedTaken, shownAt } from '../joined-taken.js'
import { unfit } from '../one-decision.js'
import { type Part, withOneForAll } from '../one-for-all.js'
import { type Standing, statedAt, textAt } from '../standing.js'

const nobody = 'none'

/** Decisions with one more before those about children: one screen asks of all groups. */
export const withChildren = (decisions: readonly Decision[], standing: Standing): readonly Decision[] =>
  withOneForAll(
    decisions,
    'children',
    (decision) => groupOf(decision, standing),
    (groups) => ({
      ask: 'Are there children under 18 among these people?',
      why: 'The law protects them more, and a child can often not agree alone.',
      form: { kind: 'fields', fields: [groupsField(groups), agreesField(groups)] },
      take: (answer) => taken(answer, groups),
    }),
  )

interface Group extends Part {
  readonly id: string
  readonly label: string
  readonly stated: unknown
}

function groupOf(decision: Decision, standing: Standing): Group {
  const [, id = ''] = keysOf(decision.decides[0]?.at ?? '')
  const at = decision.decides[0]?.at ?? ''
  return { decision, id, label: textAt(standing, `/dataSubjects/${id}/label`) ?? id, stated: statedAt(standing, at) }
}

function groupsField(groups: readonly Group[]): Field {
  const young = groups.flatMap(({ id, stated }) => (stated === true ? [id] : []))
  const now = young.length > 0 ? young : groups.every(({ stated }) => stated === false) ? [nobody] : undefined
  return {
    id: 'groups',
    label: 'Among whom?',
    form: {
      kind: 'many',
      options: [
        ...groups.map(({ id, label }) => ({ value: id, label })),
        { value: nobody, label: 'Among none of them' },
      ],
      ...(now && { now }),
    },
    isOptional: true,
  }
}

const agreesField = (groups: readonly Group[]): Field => ({
  id: 'agrees',
  label: 'Wherever you ask them for a yes: who says it?',
  form: {
    kind: 'one',
    options: [
      { value: 'parents', label: 'A parent agrees for them' },
      { value: 'themselves', label: 'They agree themselves' },
    ],
  },
  isOptional: true,
  onlyIf: { field: 'groups', is: groups.map(({ id }) => id) },
})

/** What each of them makes of it: whoever is not among those that are picked has no children. */
function taken(answer: Answer, groups: readonly Group[]): Taken {
  if (answer.is === 'later' || answer.is === 'asked') return joined(groups.filter(isOpen), () => answer)
  if (answer.is !== 'fields' && answer.is !== 'begun') return unfit
  const { fields = {} } = answer
  const stray = strayField(fields, ['groups', 'agrees'])
  if (stray !== undefined) return stray
  const { groups: said = [], agrees } = fields
  const picked = [said].flat()
  const unknown = picked.find((id) => id !== nobody && !groups.some((group) => group.id === id))
  if (unknown !== undefined) return { refused: { groups: `'${unknown}' is none of these people.` } }
  if (picked.includes(nobody) && picked.length > 1)
    return { refused: { groups: "'Among none of them' stands alone, or not at all." } }
  if (picked.length === 0)
    return answer.is === 'begun' ? { changes: [] } : joined(groups.filter(isOpen), () => ({ is: 'later' }))
  const isYoung = ({ id }: Group): boolean => picked.includes(id)
  const who = [agrees ?? []].flat()
  const isUnsaid = who.length === 0 && groups.some((group) => isYoung(group) && group.stated !== true)
  // Who agrees is said behind it: until then nothing is kept of a part.
  if (isUnsaid) return answer.is === 'begun' ? { changes: [] } : { refused: { agrees: 'Pick one.' } }
  const changed = groups.filter((group) => !isYoung(group) || who.length > 0)
  return joined(changed, (group) => ({ is: 'picked', values: isYoung(group) ? who : [nobody] }))
}

const isOpen = ({ stated }: Group): boolean => stated === undefined

/** What is wrong with the answer for a group stands where the answer was picked. */
const joined = (groups: readonly Group[], answerOf: (group: Group) => Answer): Taken =>
  joinedTaken(
    groups.map((group) =>
      shownAt(
        group.decision.take(answerOf(group)),
        (field) => field || 'agrees',
        (field) => field,
      ),
    ),
  )

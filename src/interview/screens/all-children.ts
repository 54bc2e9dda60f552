import { keysOf } from '../../source/pointer.js'
import type { Answer, Decision, Field, Taken } from '../decision.js'
import { unfit } from '../one-decision.js'
import { type Standing, statedAt, textAt } from '../standing.js'

const nobody = 'none'

/**
 * Decisions with one more before those about children: one screen asks of all groups. It fills no place of its own; what is said
 * of a group is taken by its decision, and each of them can be asked for alone.
 */
export function withChildren(decisions: readonly Decision[], standing: Standing): readonly Decision[] {
  const groups = decisions.flatMap((decision) => (decision.screen === 'children' ? [groupOf(decision, standing)] : []))
  const [first, second] = groups
  if (first === undefined || second === undefined) return decisions
  return decisions.flatMap((one) => (one.id === first.decision.id ? [allChildren(groups), one] : [one]))
}

interface Group {
  readonly decision: Decision
  readonly id: string
  readonly label: string
  readonly stated: unknown
}

function groupOf(decision: Decision, standing: Standing): Group {
  const [, id = ''] = keysOf(decision.decides[0]?.at ?? '')
  const at = decision.decides[0]?.at ?? ''
  return { decision, id, label: textAt(standing, `/dataSubjects/${id}/label`) ?? id, stated: statedAt(standing, at) }
}

function allChildren(groups: readonly Group[]): Decision {
  return {
    id: 'children.all',
    screen: 'children',
    ask: 'Are there children under 18 among these people?',
    why: 'The law protects them more, and a child can often not agree alone.',
    form: { kind: 'fields', fields: [groupsField(groups), agreesField(groups)] },
    decides: [],
    of: groups.map(({ decision }) => decision.id),
    // One that is open is asked for alone.
    isDone: groups.filter(({ decision }) => !decision.isDone).length < 2,
    waitsFor: [...new Set(groups.flatMap(({ decision }) => decision.waitsFor))],
    take: (answer) => taken(answer, groups),
  }
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
  const { groups: said = [], agrees, ...stray } = answer.fields ?? {}
  const [other] = Object.keys(stray)
  if (other !== undefined) return { refused: { [other]: 'There is no such field on this screen.' } }
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

function joined(groups: readonly Group[], answerOf: (group: Group) => Answer): Taken {
  const parts = groups.map((group) => group.decision.take(answerOf(group)))
  const refused = parts.flatMap((part) => ('refused' in part ? Object.entries(part.refused) : []))
  if (refused.length > 0)
    return { refused: Object.fromEntries(refused.map(([field, why]) => [field || 'agrees', why])) }
  return { changes: parts.flatMap((part) => ('changes' in part ? part.changes : [])) }
}

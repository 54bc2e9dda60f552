import { keysOf, type Pointer } from '../../source/pointer.js'
import type { Answer, FieldAnswer, Taken } from '../answer.js'
import type { Decision } from '../decision.js'
import { strayField } from '../fields-decision.js'
import { type Field, namesHere } from '../form.js'
import { joinedTaken, shownAt } from '../joined-taken.js'
import { unfit } from '../one-decision.js'
import { type Part, withOneForAll } from '../one-for-all.js'
import { openSince } from '../open-since.js'
import { type Standing, statedAt, textAt } from '../standing.js'
import { ageField } from './children.js'
import { agreedBy, whoAgrees } from './who-agrees.js'

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
      form: { kind: 'fields', fields: fieldsFor(groups, standing) },
      take: (answer) => taken(answer, groups, standing),
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

const fieldsFor = (groups: readonly Group[], standing: Standing): readonly Field[] => {
  const ids = groups.map(({ id }) => id)
  const asked = ids.filter((id) => agreedBy(id, standing).length > 0)
  return [
    { ...groupsField(groups), ...openSince(placesOf(groups), standing) },
    ...(asked.length > 0 ? [agreesField(asked, groups, standing)] : []),
    { ...ageField(youngIn(groups), standing), onlyIf: { field: 'groups', is: ids } },
    othersField(groups),
  ]
}

const placesOf = (groups: readonly Group[]): readonly Pointer[] =>
  groups.flatMap(({ decision }) => decision.decides.map(({ at }) => at))

const youngIn = (groups: readonly Group[]): readonly string[] =>
  groups.flatMap(({ id, stated }) => (stated === true ? [id] : []))

function groupsField(groups: readonly Group[]): Field {
  const young = youngIn(groups)
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

/** Asked of those who are asked for a yes anywhere. */
function agreesField(asked: readonly string[], groups: readonly Group[], standing: Standing): Field {
  const uses = youngIn(groups).flatMap((id) => agreedBy(id, standing))
  const now = uses.length > 0 ? whoAgrees(uses, standing) : undefined
  return {
    id: 'agrees',
    label: 'Wherever you ask them for a yes: who says it?',
    form: {
      kind: 'one',
      options: [
        { value: 'parents', label: 'A parent agrees for them' },
        { value: 'themselves', label: 'They agree themselves' },
      ],
      ...(now !== undefined && { now: [now] }),
    },
    isOptional: true,
    onlyIf: { field: 'groups', is: asked },
  }
}

/** Of those who are not ticked nothing is said by that: it is asked. */
function othersField(groups: readonly Group[]): Field {
  const others = groups.filter(({ stated }) => stated !== true)
  const now = others.length > 0 && others.every(({ stated }) => stated === false) ? 'none' : undefined
  return {
    id: 'others',
    label: `And the others: ${namesHere}?`,
    form: {
      kind: 'one',
      options: [
        { value: 'none', label: 'No children among them' },
        { value: 'unknown', label: 'I do not know' },
      ],
      ...(now !== undefined && { now: [now] }),
    },
    isOptional: true,
    onlyIf: { field: 'groups', is: groups.map(({ id }) => id) },
    of: groups.map(({ id, label }) => ({ name: label, unless: { field: 'groups', is: [id] } })),
  }
}

/** What each of them makes of it; of a group that nobody spoke of, nothing is said. */
function taken(answer: Answer, groups: readonly Group[], standing: Standing): Taken {
  if (answer.is === 'later' || answer.is === 'asked') return joined(groups.filter(isOpen), () => answer)
  if (answer.is !== 'fields' && answer.is !== 'begun') return unfit
  const { fields = {} } = answer
  const stray = strayField(fields, ['groups', 'agrees', 'age', 'others'])
  if (stray !== undefined) return stray
  const picked = [fields.groups ?? []].flat()
  const fault = faultIn(picked, groups)
  if (fault !== undefined) return { refused: { groups: fault } }
  const isBegun = answer.is === 'begun'
  if (picked.length === 0) return isBegun ? { changes: [] } : joined(groups.filter(isOpen), () => ({ is: 'later' }))
  const [who] = [fields.agrees ?? []].flat()
  const [others] = [fields.others ?? []].flat()
  const isYoung = ({ id }: Group): boolean => picked.includes(id)
  const isAged = String(fields.age ?? '').trim() !== ''
  const isUnsaid = (group: Group): boolean => {
    const uses = agreedBy(group.id, standing)
    const isKnown = group.stated === true && (!isAged || whoAgrees(uses, standing) !== undefined)
    return isYoung(group) && who === undefined && uses.length > 0 && !isKnown
  }
  // Who agrees is said behind it: until then nothing is kept of a part.
  if (groups.some(isUnsaid)) return isBegun ? { changes: [] } : { refused: { agrees: 'Pick one.' } }
  const answerOf = (group: Group): Answer | undefined => {
    if (isYoung(group)) return youngAnswer(group, who, fields.age, standing)
    if (picked.includes(nobody) || others === 'none') return { is: 'fields', fields: { children: 'none' } }
    if (isBegun) return undefined
    // Who is ticked no more has no answer left; what was said of others who are not ticked stays.
    return group.stated === true || (others === 'unknown' && !isOpen(group)) ? unknown : { is: 'later' }
  }
  return joined(groups, answerOf)
}

function faultIn(picked: readonly string[], groups: readonly Group[]): string | undefined {
  const unknown = picked.find((id) => id !== nobody && !groups.some((group) => group.id === id))
  if (unknown !== undefined) return `'${unknown}' is none of these people.`
  return picked.includes(nobody) && picked.length > 1 ? "'Among none of them' stands alone, or not at all." : undefined
}

/** Who was ticked already, and of whom nothing else is said, stays as it is. */
function youngAnswer(
  { id, stated }: Group,
  who: string | undefined,
  age: FieldAnswer | undefined,
  standing: Standing,
): Answer | undefined {
  const agrees = who ?? (agreedBy(id, standing).length === 0 ? 'themselves' : undefined)
  const children = agrees ?? whoAgrees(agreedBy(id, standing), standing)
  if (children === undefined) return undefined
  if (stated === true && who === undefined && (age ?? '') === '') return undefined
  return { is: 'fields', fields: { children, ...(age !== undefined && { age }) } }
}

const unknown: Answer = { is: 'words', words: 'I do not know' }

const isOpen = ({ stated }: Group): boolean => stated === undefined

/** What is wrong with the answer for a group stands where the answer was picked. */
const joined = (groups: readonly Group[], answerOf: (group: Group) => Answer | undefined): Taken =>
  joinedTaken(
    groups.flatMap((group) => {
      const answer = answerOf(group)
      if (answer === undefined) return []
      const field = (id: string): string => (id === '' || id === 'children' ? 'groups' : id)
      return [shownAt(group.decision.take(answer), field)]
    }),
  )

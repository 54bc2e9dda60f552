import { child } from '../../source/pointer.js'
import type { FieldAnswer, Taken } from '../answer.js'
import type { Change } from '../change.js'
import { isNotKnown } from '../fields/not-known.js'
import { readAge } from '../fields/read-age.js'
import { strayField } from '../fields-decision.js'
import type { Field } from '../form.js'
import { namesAt } from '../named.js'
import { type Described, unfit } from '../one-decision.js'
import { openSince } from '../open-since.js'
import { idsIn, type Standing, statedAt } from '../standing.js'
import {
  agreedBy,
  byNobodyElse,
  byParents,
  byThemselves,
  isNamedAsParents,
  labelOf,
  parents,
  themselves,
  whoAgrees,
} from './who-agrees.js'

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

function childrenDecision(id: string, standing: Standing): Described {
  const at = child('/dataSubjects', id, 'children')
  const label = labelOf(id, standing)
  return {
    id: `children.${id}`,
    screen: 'children',
    ask: `${label}: are there children under 18 among them?`,
    why: 'The law protects them more, and a child can often not agree alone.',
    form: { kind: 'fields', fields: [amongField(id, standing), { ...ageField([id], standing), onlyIf: ifYoung }] },
    decides: [{ at, says: 'whether there are children among them' }],
    take(answer) {
      if (answer.is !== 'fields' && answer.is !== 'begun') return unfit
      const { fields = {} } = answer
      const stray = strayField(fields, ['children', 'age'])
      if (stray !== undefined) return stray
      const [who = '', ...others] = [fields.children ?? []].flat()
      if (who === '' && answer.is === 'begun') return { changes: [] }
      if (who === '') return { refused: { children: 'Pick one, or leave it for now.' } }
      if (others.length > 0 || !(who === 'none' || who === parents || who === themselves)) return unfit
      if (who === 'none')
        return { changes: [{ put: at, to: false }, ...noAge(id, standing), ...byNobodyElse(id, standing)] }
      const aged = agedOf(id, fields.age, standing)
      if ('refused' in aged) return aged
      const agreed = who === parents ? byParents(id, standing) : byThemselves(id, standing)
      return { ...aged, changes: [{ put: at, to: true }, ...aged.changes, ...agreed] }
    },
  }
}

/** Who agrees is asked of those who are asked for a yes; of others a yes to the question is enough. */
const amongField = (id: string, standing: Standing): Field => {
  const now = nowOf(id, standing)
  return {
    id: 'children',
    label: 'Children under 18?',
    form: {
      kind: 'one',
      options: [
        { value: 'none', label: 'No' },
        ...(agreedBy(id, standing).length > 0
          ? [
              { value: parents, label: 'Yes, and a parent agrees for them', hint: 'wherever you ask for a yes' },
              { value: themselves, label: 'Yes, and they agree themselves' },
            ]
          : [{ value: themselves, label: 'Yes', aliases: [parents] }]),
      ],
      ...(now !== undefined && { now: [now] }),
    },
    ...openSince([child('/dataSubjects', id, 'children')], standing),
  }
}

const ifYoung = { field: 'children', is: [parents, themselves] }

/** What is said of a group already, in the words of the question. */
function nowOf(id: string, standing: Standing): string | undefined {
  const stated = statedAt(standing, child('/dataSubjects', id, 'children'))
  if (stated === false) return 'none'
  if (stated !== true) return undefined
  const uses = agreedBy(id, standing)
  return uses.length === 0 ? themselves : whoAgrees(uses, standing)
}

/** How old people are at least: the question is the same for one group and for several. */
export function ageField(ids: readonly string[], standing: Standing): Field {
  const [first, ...others] = ids.map((id) => statedAt(standing, child('/dataSubjects', id, 'age', 'from')))
  return {
    id: 'age',
    label: 'How old are they at least, if you know?',
    form: {
      kind: 'text',
      example: '16',
      ...(typeof first === 'number' && others.every((each) => each === first) && { now: String(first) }),
    },
    isOptional: true,
  }
}

/** The age that somebody said, as it is declared; what is left empty stays as it is. */
function agedOf(id: string, given: FieldAnswer | undefined, standing: Standing): Taken {
  const words = [given ?? ''].flat().join(' ').trim()
  const at = child('/dataSubjects', id, 'age', 'from')
  if (words === '' || isNotKnown(words)) return { changes: [] }
  const age = readAge(words)
  if (age === undefined)
    return { refused: { age: `Write the youngest age in years, such as 16, in the place of '${words}'.` } }
  if (age >= 18) return { refused: { age: `Whoever is ${age} is no child: there are none under 18 among them.` } }
  return statedAt(standing, at) === age
    ? { changes: [] }
    : { changes: [{ put: at, to: age }], understood: [{ field: 'age', words: `${age} or older.` }] }
}

/** Where nobody is under 18, no lower age stands. */
function noAge(id: string, standing: Standing): readonly Change[] {
  const at = child('/dataSubjects', id, 'age', 'from')
  const age = statedAt(standing, at)
  return typeof age === 'number' && age < 18 ? [{ drop: at }] : []
}

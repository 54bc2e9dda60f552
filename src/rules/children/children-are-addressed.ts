import { areOnlyChildren, areTooSmallToRead, hasChildren, youngest } from '../../facts/children.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { sourcesOf } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import type { DataSubjectGroup, Model } from '../../model/types.js'
import { each, isNone, some } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ readonly people?: Named }>({
  id: 'children-are-addressed',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:12.1', 'gdpr:recital-58', 'wp260:14', 'wp260:15'],
    uk: ['uk-gdpr:12.1', 'uk-gdpr:recital-58', 'wp260:14', 'wp260:15'],
  },
  summary: 'Where children are among the readers, there is a version in words that they understand.',
  confidence: 'recalled',
  leansOn: ['/children/notice/none', '/children/noticeWords', '/dataSubjects/*/age/through', '/notices/*/audience'],
  why: 'The law asks for plain language "in particular for any information addressed specifically to a child".',
  message: ({ people }) =>
    `${people ? `${name(people)} include children` : 'Children are offered an online service'}, but nothing says that there is a notice in words that they understand.`,
  fix: () =>
    'Write one and name it: children: { notice: ‹its id› }; if the whole notice is written so, children: { notice: { none: ‹why› } }.',

  *check(model) {
    const stated = some(model.children)
    const { notice, noticeWords } = stated ?? {}
    if (noticeWords !== undefined || (notice !== undefined && (!isNone(notice) || notice.because !== undefined))) return
    const reader = readerIn(model)
    if (reader === undefined) return
    const { at, ...data } = reader
    yield { at: stated ? child(stated, 'notice') : at, data }
  },
})

/** From sixteen on, plain words for everybody serve. */
const grown = 16

interface Reader {
  readonly at: Pointer
  /** Absent where children are those to whom a service is offered. */
  readonly people?: Named
}

function readerIn(model: Model): Reader | undefined {
  const stated = some(model.children)
  if (
    stated?.serviceForChildren === true &&
    (stated.minAge ?? 0) < grown &&
    !model.isSkipped(child(stated, 'minAge'))
  ) {
    return { at: stated.at }
  }
  const group = [...model.dataSubjects.values()].find((it) => isYoung(model, it) && isReader(model, it))
  return group && { at: group.at, people: named.people(group) }
}

const isYoung = (model: Model, group: DataSubjectGroup): boolean =>
  hasChildren(group) && !areTooSmallToRead(group) && (youngest(model, group) ?? 0) < grown

/**
 * Whether a notice speaks to people, besides one for them alone, in which no adults are; not where others give all the data
 * about them, or they are only seen.
 */
function isReader(model: Model, group: DataSubjectGroup): boolean {
  const notices = [...model.notices.values()]
  const isAddressed = notices.length === 0 || notices.some(({ audience }) => audience?.includes(group) ?? true)
  const hasOwn = notices.some(({ audience }) => audience?.includes(group) && audience.every(areOnlyChildren))
  return isAddressed && !hasOwn && givesData(model, group)
}

const givesData = (model: Model, group: DataSubjectGroup): boolean =>
  ownPurposes(model).some((purpose) => {
    if (!each(purpose.dataSubjects).some((use) => use.target === group)) return false
    const sources = sourcesOf(model, purpose)
    return (
      sources === undefined || each(sources).some((use) => use.target.type === 'direct' && concerns(use.target, group))
    )
  })

const concerns = ({ dataSubjects }: { readonly dataSubjects?: readonly DataSubjectGroup[] }, group: DataSubjectGroup) =>
  dataSubjects === undefined || dataSubjects.includes(group)

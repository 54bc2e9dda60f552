import type { Named } from '../findings/fact.js'
import { matcherOf } from '../language/kept-from-notices.js'
import type { Change } from './change.js'

/** What a change is about, as the log of a notice tells it to readers. */
export type LogTopic = (typeof topics)[number]

/** In the order in which they are told: what weighs most first. */
const topics = [
  'new-use',
  'ended-use',
  'more-data',
  'less-data',
  'sensitive',
  'data',
  'source',
  'basis',
  'new-recipient',
  'lost-recipient',
  'recipients',
  'abroad',
  'longer',
  'period',
  'controller',
  'decision',
  'marketing',
  'rights',
  'contact',
  'device',
  'children',
  'promise',
  'security',
  'use',
  'datum',
  'recipient',
  'other',
] as const

/** Something to tell, and what it is about where that has a name. */
export interface LogTold {
  readonly topic: LogTopic
  readonly names: readonly Named[]
  readonly changes: readonly Change[]
}

interface TopicRow {
  readonly topic: LogTopic
  /** Patterns of places: an asterisk for one name, two for any number of them. */
  readonly places: readonly string[]
  readonly what?: Change['what']
  readonly because?: Change['because']
}

/** The field itself and all in it. */
const whole = (...places: readonly string[]): readonly string[] => places.flatMap((place) => [place, `${place}.**`])

/** The first row that a change is a case of says what it is about. */
const table: readonly TopicRow[] = [
  { topic: 'new-use', places: ['purposes.*'], what: 'added' },
  { topic: 'ended-use', places: ['purposes.*'], what: 'removed' },
  { topic: 'more-data', places: ['data.*'], what: 'added' },
  { topic: 'less-data', places: ['data.*'], what: 'removed' },
  { topic: 'sensitive', places: ['data.*.special', 'data.*.criminal'], what: 'added' },
  { topic: 'new-recipient', places: ['recipients.*'], what: 'added' },
  { topic: 'lost-recipient', places: ['recipients.*'], what: 'removed' },
  { topic: 'longer', places: ['**'], because: 'kept-longer' },
  { topic: 'period', places: whole('purposes.*.retention', 'general.retention', 'retention.*') },
  { topic: 'data', places: whole('purposes.*.data', 'general.data') },
  { topic: 'datum', places: ['data.*.**'] },
  { topic: 'source', places: whole('purposes.*.sources', 'general.sources', 'sources.*') },
  {
    topic: 'basis',
    places: whole(
      'purposes.*.basis',
      'general.bases',
      'purposes.*.specialCategoryCondition',
      'purposes.*.criminalOffenceCondition',
    ),
  },
  { topic: 'recipients', places: whole('purposes.*.recipients', 'general.recipients', 'recipients.*.passesTo') },
  { topic: 'abroad', places: whole('recipients.*.countries', 'recipients.*.accessFrom', 'transfers') },
  { topic: 'abroad', places: ['recipients.*.region'] },
  {
    topic: 'contact',
    places: whole('controllers.*.contact', 'controllers.*.dpo', 'controllers.*.representative', 'rights.contact'),
  },
  {
    topic: 'controller',
    places: whole('controllers.*', 'jointArrangements', 'notices.*.issuedBy', 'purposes.*.controllers'),
  },
  {
    topic: 'decision',
    places: whole('purposes.*.automatedDecisions', 'purposes.*.profiling', 'general.automatedDecisions'),
  },
  { topic: 'decision', places: whole('general.profiling') },
  { topic: 'marketing', places: whole('purposes.*.marketing') },
  { topic: 'rights', places: whole('rights', 'complaints') },
  { topic: 'device', places: whole('cookies', 'permissions') },
  { topic: 'children', places: whole('children') },
  { topic: 'promise', places: whole('promises') },
  { topic: 'security', places: whole('security', 'breach') },
  { topic: 'use', places: ['purposes.*.**'] },
  { topic: 'recipient', places: ['recipients.*.**'] },
]

const rows = table.map((row) => ({ ...row, isHere: matcherOf(row.places) }))

/** Topics that hold of whatever they are about, so that a list of it says nothing. */
const nameless: ReadonlySet<LogTopic> = new Set([
  ...(['controller', 'contact', 'rights', 'device', 'children', 'promise', 'security', 'other'] as const),
])

/** What an entry of a log has to tell of some changes: each topic once, with all that it is about. */
export function logTopics(changes: readonly Change[]): readonly LogTold[] {
  const found = new Map<LogTopic, Change[]>()
  for (const change of changes) {
    const topic = topicOf(change)
    const same = found.get(topic) ?? []
    found.set(topic, same)
    same.push(change)
  }
  return topics.flatMap((topic) => {
    const about = withoutSaid(topic, found)
    return about ? [{ topic, names: nameless.has(topic) ? [] : namesOf(about), changes: about }] : []
  })
}

/** What is kept longer is kept for another time: that is said once. */
function withoutSaid(topic: LogTopic, found: ReadonlyMap<LogTopic, readonly Change[]>): readonly Change[] | undefined {
  const about = found.get(topic)
  if (topic !== 'period' || about === undefined) return about
  const longer = new Set(found.get('longer')?.map(({ subject }) => subject?.id))
  const rest = about.filter(({ subject }) => !longer.has(subject?.id))
  return rest.length === 0 ? undefined : rest
}

const namesOf = (changes: readonly Change[]): readonly Named[] => [
  ...new Map(
    changes.flatMap(({ subject }) => (subject ? [[`${subject.of} ${subject.id}`, subject] as const] : [])),
  ).values(),
]

const topicOf = ({ place, what, because }: Change): LogTopic =>
  rows.find(
    (row) =>
      (row.what === undefined || row.what === what) &&
      (row.because === undefined || row.because === because) &&
      row.isHere(place),
  )?.topic ?? 'other'

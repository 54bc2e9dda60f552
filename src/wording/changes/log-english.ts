import type { LogTold, LogTopic } from '../../changes/log-topics.js'
import type { Named } from '../../findings/fact.js'
import { agrees, word } from '../../grammar/english.js'

/** An entry in the log of a notice, in the words of whoever publishes it: a sentence for each thing that changed. */
export const logEntry = (told: readonly LogTold[], sections: readonly string[]): string =>
  told.map(({ topic, names }) => ended(sentence(topic, names, sections))).join(' ')

/** What is said where only words changed, none of which tells a fact. */
export const rewordedEntry = (sections: readonly string[]): string =>
  sections.length === 0 ? 'We worded parts of this notice anew.' : ended(`We worded parts anew: ${row(sections)}`)

/** A name may end with the point of a sentence already: Postlark Inc. */
const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`)

const most = 6

/** Titles and names hold commas and capitals of their own. */
const row = (words: readonly string[]): string =>
  words.length <= most
    ? words.join('; ')
    : `${words.slice(0, most - 1).join('; ')}; and ${words.length - most + 1} more`

const called = (names: readonly Named[]): string => row(names.map(({ id, name }) => name ?? word(id)))

function sentence(topic: LogTopic, names: readonly Named[], sections: readonly string[]): string {
  if (topic === 'other') return rest(sections)
  if (topic === 'new-recipient') return `${agrees(names, 'New recipient', 'New recipients')}: ${called(names)}`
  if (topic === 'lost-recipient')
    return `${agrees(names, 'No longer a recipient', 'No longer recipients')}: ${called(names)}`
  const [alone, before] = sentences[topic]
  return names.length === 0 ? alone : `${before}: ${called(names)}`
}

const rest = (sections: readonly string[]): string =>
  sections.length === 0 ? 'Other details have changed' : `Details have changed under: ${row(sections)}`

/** Each topic without a name, and before the names that it is about. */
const sentences: Readonly<
  Record<Exclude<LogTopic, 'other' | 'new-recipient' | 'lost-recipient'>, readonly [alone: string, before: string]>
> = {
  'new-use': ['We began to use data for something new', 'We began to use data for'],
  'ended-use': ['We stopped one use of data', 'We stopped using data for'],
  'more-data': ['We use more data', 'We use more data'],
  'less-data': ['We use less data', 'We no longer use'],
  sensitive: ['The law protects some data more closely', 'The law protects these data more closely'],
  data: ['Which data we use has changed', 'Which data we use has changed for'],
  datum: ['What we say of some data has changed', 'What we say of these data has changed'],
  source: ['Where data come from has changed', 'Where data come from has changed for'],
  basis: ['Our legal basis has changed', 'Our legal basis has changed for'],
  recipients: ['Who gets data has changed', 'Who gets data has changed for'],
  abroad: ['Where data go has changed', 'Where data go has changed for'],
  longer: ['We keep data longer', 'We keep data longer for'],
  period: ['How long we keep data has changed', 'How long we keep data has changed for'],
  controller: ['Who is responsible for data has changed', ''],
  decision: ['Automated decisions or profiling have changed', 'Automated decisions or profiling have changed for'],
  marketing: ['Advertising has changed', 'Advertising has changed for'],
  rights: ['Your rights, or how to use them, have changed', ''],
  contact: ['How to reach us has changed', ''],
  device: ['What we store on your device, or read from it, has changed', ''],
  children: ['What we do for children has changed', ''],
  promise: ['What we promise has changed', ''],
  security: ['How we protect data has changed', ''],
  use: ['What we say of a use has changed', 'What we say of these uses has changed'],
  recipient: ['What we say of a recipient has changed', 'What we say of these recipients has changed'],
}

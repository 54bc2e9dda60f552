import type { ChildrenNotice, Notice, People, Purpose, Source } from './answers.js'
import { checkDay, checkText } from './checks.js'
import { many, one, type Talk, text } from './question.js'
import { reviewed } from './reviewed.js'
import { topicOf } from './topics.js'

const topic = topicOf('The notice')

/** What the questions about the notice turn on. */
export interface Readers {
  readonly people: readonly People[]
  readonly purposes: readonly Purpose[]
  readonly sources: readonly Source[]
}

/** Facts about the notice itself, and what it says to everybody. */
export const askNotice = (languages: readonly string[], readers: Readers): Talk<Notice> =>
  reviewed({
    name: ['notice'],
    topic,
    talk: () => askFacts(languages, readers),
    finer: (notice) => notice.changes && { about: 'when people hear of changes', talk: askWhenChangesAreTold(notice) },
  })

function* askFacts(languages: readonly string[], readers: Readers): Talk<Notice> {
  return {
    languages: yield* askLanguages(languages),
    effective: yield* text({
      key: ['from'],
      topic,
      ask: 'From which day does the notice hold?',
      explain: 'Year, month, day.',
      example: '2026-12-01',
      check: checkDay,
    }),
    reviewed: yield* text({
      key: ['reviewed'],
      topic,
      ask: 'On which day did you last look over what it says?',
      explain: 'It is printed at the end of the notice; it may be the day on which you answer this.',
      example: '2026-11-20',
      check: checkDay,
    }),
    changes: yield* askChanges(),
    security: yield* text({
      key: ['security'],
      topic,
      ask: 'What protects the data?',
      explain: 'One thing you do, in a sentence; it is printed in the notice. Add others in the file.',
      example: 'Only the committee can open the list of members.',
      check: checkText,
    }),
    children: hasYoungReaders(readers) ? { stated: yield* askChildrenNotice() } : undefined,
  }
}

function* askLanguages(languages: readonly string[]): Talk<readonly string[] | undefined> {
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  return yield* many({
    key: ['languages'],
    topic,
    ask: 'In which languages do you want the notice?',
    explain: 'The first is the language you write in.',
    options: languages.map((tag) => ({ value: tag, label: names.of(tag) ?? tag })),
  })
}

function* askChanges(): Talk<readonly string[] | undefined> {
  return yield* many({
    key: ['changes'],
    topic,
    ask: 'How do people learn of changes to the notice?',
    explain: 'Nobody reads a notice twice: what changes has to come to them.',
    options: [
      { value: 'email', label: 'By e-mail' },
      { value: 'post', label: 'By post' },
      { value: 'account', label: 'In their account' },
      { value: 'in-person', label: 'We tell them', hint: 'at a meeting, at the counter' },
      { value: 'new-notice', label: 'They get the new notice' },
      { value: 'website', label: 'On the website', hint: 'not enough alone where you can write to them' },
    ],
  })
}

function* askWhenChangesAreTold(notice: Notice): Talk<Notice> {
  const changesWhen = yield* one({
    key: ['changesWhen'],
    topic,
    ask: 'And when do they learn of them?',
    explain: 'Before a change applies is best: then people can still say no.',
    options: [
      { value: 'before-they-apply', label: 'Before they apply' },
      { value: 'substantial-changes', label: 'Only of changes that matter' },
      { value: 'any-time', label: 'At any time' },
    ],
  })
  return { ...notice, changesWhen }
}

/** From this age on, plain words for everybody serve. */
const grown = 16

/** Whether children who may be younger give data themselves, and so read the notice. */
function hasYoungReaders({ people, purposes, sources }: Readers): boolean {
  const young = people.filter(({ children, from }) => children && (from?.stated ?? 0) < grown).map(({ id }) => id)
  const others = sources.filter(({ type }) => type !== 'direct' && type !== 'observed').map(({ id }) => id)
  return purposes.some(
    (purpose) =>
      purpose.people?.some((id) => young.includes(id)) && !purpose.sources?.every((id) => others.includes(id)),
  )
}

function* askChildrenNotice(): Talk<ChildrenNotice | undefined> {
  const kind = yield* one({
    key: ['childrenNotice'],
    topic,
    ask: 'What can children read that they understand?',
    explain: 'What is said to children has to be in words that they understand.',
    options: [
      { value: 'own', label: 'There is a version for them' },
      { value: 'whole', label: 'This notice: all of it is written for children too' },
      { value: 'none', label: 'Nothing yet' },
    ],
  })
  if (kind !== 'own') return kind
  const says = yield* text({
    key: ['childrenNoticeSays'],
    topic,
    ask: 'Where do they find it?',
    explain: 'In a sentence, as the notice tells them.',
    example: 'Ask your trainer for our short notice for juniors.',
    check: checkText,
  })
  return { says }
}

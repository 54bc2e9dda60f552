import { dataKind, dataKindIds, type PurposeKind, purposeKind, purposeKindIds } from '../../catalogue/catalogue.js'
import { askBasis, askCondition } from './about-basis.js'
import { askMarketing } from './about-marketing.js'
import { askRecipients, type Frame } from './about-recipients.js'
import { askSources } from './about-sources.js'
import type { People, Provision, Purpose, Recipient, Retention, Source } from './answers.js'
import { checkDuration, checkText } from './checks.js'
import { many, one, type Talk, text } from './question.js'

/** What was said of sources and recipients so far: a purpose can use them again. */
export interface Register {
  readonly sources: readonly Source[]
  readonly recipients: readonly Recipient[]
}

/** What the organisation uses data for, by picking from the catalogue. */
export function* askPurposeKinds(): Talk<readonly PurposeKind[]> {
  const picked = yield* many({
    key: ['for'],
    topic: 'The purposes',
    ask: 'What do you use data for?',
    explain: 'Each thing you do with them. A few words about each follow.',
    options: purposeKindIds().flatMap((id) => {
      const row = purposeKind(id)
      return row === undefined ? [] : [{ value: id, label: row.label, hint: row.description }]
    }),
  })
  return (picked ?? []).flatMap((id) => purposeKind(id) ?? [])
}

/** All about one purpose, and what is known of sources and recipients after it. */
export function* askPurpose(
  kind: PurposeKind,
  topic: string,
  people: readonly People[],
  known: Register,
  frame: Frame,
): Talk<Register & { readonly purpose: Purpose }> {
  const key = ['purposes', kind.id]
  const description = yield* text({
    key: [...key, 'says'],
    topic,
    ask: `${kind.label}: what do you do, in a sentence?`,
    explain: 'It is printed in the notice. Leave it empty if the heading says enough.',
    example: 'We keep the list of members and collect the fees.',
    check: checkText,
  })
  const whose = yield* askWhose(key, topic, people)
  const dataKinds = yield* askData(key, topic)
  const basisFrame = { ...frame, children: people.some(({ id, children }) => children && whose?.includes(id)) }
  const sensitive = sensitiveAmong(dataKinds ?? [])
  const sources = yield* askSources(kind.id, topic, known.sources)
  const basis = yield* askBasis(kind, topic, basisFrame)
  const special =
    sensitive === '' ? undefined : { condition: yield* askCondition(kind.id, sensitive, topic, basisFrame) }
  const { recipients, known: allRecipients } = yield* askRecipients(kind.id, topic, known.recipients, frame)
  const retention = yield* askRetention(key, topic)
  const isAsked = sources.all.some(({ id, type }) => type === 'direct' && sources.ids?.includes(id))
  const provision = isAsked ? { stated: yield* askProvision(key, topic) } : undefined
  const marketing = kind.directMarketing ? yield* askMarketing(key, topic) : undefined
  const purpose: Purpose = {
    id: kind.id.replaceAll('.', '-'),
    kind: kind.id,
    title: kind.label,
    description,
    people: whose,
    dataKinds,
    sources: sources.ids,
    basis,
    special,
    criminal: dataKinds?.some((id) => dataKind(id)?.criminal) ? true : undefined,
    recipients,
    retention,
    provision,
    marketing,
  }
  return { purpose, sources: sources.all, recipients: allRecipients }
}

/** Where there is one group of people, there is nothing to ask: it is theirs. */
function* askWhose(key: readonly string[], topic: string, people: readonly People[]) {
  if (people.length < 2) return people.length === 0 ? undefined : people.map(({ id }) => id)
  const picked = yield* many({
    key: [...key, 'whose'],
    topic,
    ask: 'Whose data is it?',
    explain: 'All whom it is about.',
    options: people.map(({ relation, label }) => ({ value: relation, label })),
  })
  return picked && people.filter(({ relation }) => picked.includes(relation)).map(({ id }) => id)
}

function* askData(key: readonly string[], topic: string): Talk<readonly string[] | undefined> {
  return yield* many({
    key: [...key, 'data'],
    topic,
    ask: 'Which data?',
    explain: 'All that you use for it, and no more than you need.',
    options: dataKindIds().flatMap((id) => {
      const row = dataKind(id)
      return row === undefined ? [] : [{ value: id, label: row.label, hint: row.description }]
    }),
  })
}

const sensitiveAmong = (ids: readonly string[]): string =>
  ids
    .flatMap((id) => dataKind(id) ?? [])
    .filter(({ special }) => special !== undefined)
    .map(({ label }) => label.toLowerCase())
    .join(', ')

function* askRetention(key: readonly string[], topic: string): Talk<Retention | undefined> {
  const keep = yield* text({
    key: [...key, 'keep'],
    topic,
    ask: 'How long do you keep the data?',
    explain: 'A length of time. Leave it empty where an event ends it: that is the next question.',
    example: '6 years',
    check: checkDuration,
  })
  if (keep !== undefined) {
    const after = yield* text({
      key: [...key, 'after'],
      topic,
      ask: `${keep} from when?`,
      explain: 'What the time is counted from.',
      example: 'your membership ends',
      check: checkText,
    })
    return { keep, after }
  }
  const until = yield* text({
    key: [...key, 'until'],
    topic,
    ask: 'Or until what happens?',
    explain: 'What ends it, in words that finish the sentence: until …',
    example: 'you withdraw your consent',
    check: checkText,
  })
  return until === undefined ? undefined : { until }
}

function* askProvision(key: readonly string[], topic: string): Talk<Provision | undefined> {
  const requirement = yield* one({
    key: [...key, 'needed'],
    topic,
    ask: 'Do people have to give you these data?',
    explain: 'The notice has to say so, and what follows if they do not.',
    options: [
      { value: 'statutory', label: 'Yes, a law asks for them' },
      { value: 'contractual', label: 'Yes, our contract with them asks for them' },
      { value: 'optional', label: 'No, it is up to them' },
    ],
  })
  if (requirement === undefined) return undefined
  const consequence = yield* text({
    key: [...key, 'otherwise'],
    topic,
    ask: 'And what happens if they do not?',
    explain: 'In a sentence.',
    example: 'We cannot register you without it.',
    check: checkText,
  })
  return { requirement, consequence }
}

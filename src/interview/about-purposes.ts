import { dataKind, dataKindIds, type PurposeKind, purposeKind, purposeKindIds } from '../catalogue/catalogue.js'
import { askBasis, askHowConsentIsAsked, askSecondBasis, type BasisFrame } from './about-basis.js'
import { askCondition, askCriminalCondition } from './about-conditions.js'
import { askMarketing } from './about-marketing.js'
import { askRecipients, type Frame } from './about-recipients.js'
import { askSources } from './about-sources.js'
import type {
  Assessment,
  Basis,
  Marketing,
  People,
  Provision,
  Purpose,
  Recipient,
  Retention,
  Source,
} from './answers.js'
import { checkDay, checkRetention, checkText, retentionOf } from './checks.js'
import { many, one, type Talk, text } from './question.js'
import { reviewed } from './reviewed.js'
import { topicOf } from './topics.js'

/** What was said of sources and recipients so far: a purpose can use them again. */
export interface Register {
  readonly sources: readonly Source[]
  readonly recipients: readonly Recipient[]
}

/** What the organisation uses data for, by picking from the catalogue. */
export function* askPurposeKinds(): Talk<readonly PurposeKind[]> {
  const picked = yield* many({
    key: ['for'],
    topic: topicOf('What for'),
    ask: 'What do you use data for?',
    explain: 'Each thing you do with them. A few words about each follow.',
    options: purposeKindIds().flatMap((id) => {
      const row = purposeKind(id)
      return row === undefined ? [] : [{ value: id, label: row.label, hint: row.description }]
    }),
  })
  return (picked ?? []).flatMap((id) => purposeKind(id) ?? [])
}

/** A purpose, and what is known of sources and recipients after it. */
interface Asked extends Register {
  readonly purpose: Purpose
}

/** All about one purpose: `now` says which of them it is. */
export function askPurpose(
  kind: PurposeKind,
  now: string,
  people: readonly People[],
  known: Register,
  frame: Frame,
): Talk<Asked> {
  const topic = topicOf('What for', `${now}: ${kind.label}`)
  return reviewed({
    name: ['purposes', kind.id],
    topic,
    talk: () => askNeeded(kind, topic, people, known, frame),
    finer: (asked) => ({
      about: `a sentence for the notice, ${aboutFiner(kind, asked.purpose)}a second basis`,
      talk: askFiner(kind, topic, people, asked, frame),
    }),
  })
}

function* askNeeded(
  kind: PurposeKind,
  topic: string,
  people: readonly People[],
  known: Register,
  frame: Frame,
): Talk<Asked> {
  const key = ['purposes', kind.id]
  const whose = yield* askWhose(key, topic, people)
  const dataKinds = yield* askData(key, topic)
  const sources = yield* askSources(kind.id, topic, known.sources)
  const allowed = yield* askAllowance(kind, dataKinds ?? [], topic, frameFor(whose, people, frame))
  const { recipients, known: allRecipients } = yield* askRecipients(kind.id, topic, known.recipients)
  const retention = yield* askRetention(key, topic)
  const isAsked = sources.all.some(({ id, type }) => type === 'direct' && sources.ids?.includes(id))
  const provision = isAsked ? { stated: yield* askProvision(key, topic) } : undefined
  const marketing = kind.directMarketing ? yield* askNeededMarketing(allowed.bases, key, topic) : undefined
  const purpose: Purpose = {
    id: kind.id.replaceAll('.', '-'),
    kind: kind.id,
    title: kind.label,
    people: whose,
    dataKinds,
    sources: sources.ids,
    ...allowed,
    recipients,
    retention,
    provision,
    marketing,
  }
  return { purpose, sources: sources.all, recipients: allRecipients }
}

/** The basis, and what else the law asks for where the data are sensitive or the use is risky. */
function* askAllowance(
  kind: PurposeKind,
  dataKinds: readonly string[],
  topic: string,
  frame: BasisFrame,
): Talk<Pick<Purpose, 'bases' | 'special' | 'criminal' | 'assessment'>> {
  const basis = yield* askBasis(kind, topic, frame)
  const sensitive = sensitiveAmong(dataKinds)
  const isCriminal = dataKinds.some((id) => dataKind(id)?.criminal)
  const isSensitive = sensitive !== '' || isCriminal
  return {
    bases: basis === undefined ? [] : [basis],
    special: sensitive === '' ? undefined : { condition: yield* askCondition(kind.id, sensitive, basis, topic, frame) },
    criminal: isCriminal ? { condition: yield* askCriminalCondition(kind.id, topic, frame) } : undefined,
    assessment: isLikelyRisk([isSensitive, frame.children, kind.id === 'security.cctv'])
      ? { stated: yield* askAssessment(['purposes', kind.id], topic) }
      : undefined,
  }
}

const frameFor = (whose: readonly string[] | undefined, people: readonly People[], frame: Frame): BasisFrame => ({
  ...frame,
  children: people.some(({ id, children }) => children && whose?.includes(id)),
})

/** Two signs of risk mostly make a high one (WP248): an assessment then comes before the use. */
const isLikelyRisk = (signs: readonly boolean[]): boolean => signs.filter((is) => is).length > 1

/** Consent carries the messages as well: what else is to be said of them can wait then. */
function* askNeededMarketing(bases: readonly Basis[], key: readonly string[], topic: string): Talk<Marketing> {
  return bases.some(isConsent) ? {} : yield* askMarketing(key, topic)
}

const isConsent = ({ type }: Basis): boolean => type === 'consent'

const aboutFiner = (kind: PurposeKind, { bases, special }: Purpose): string => {
  const isByConsent = bases.some(isConsent)
  const consent = isByConsent || special?.condition?.consent ? 'how consent is asked, ' : ''
  return `${consent}${isByConsent && kind.directMarketing ? 'how the advertising reaches people, ' : ''}`
}

function* askFiner(
  kind: PurposeKind,
  topic: string,
  people: readonly People[],
  asked: Asked,
  frame: Frame,
): Talk<Asked> {
  const { purpose } = asked
  const key = ['purposes', kind.id]
  const description = yield* text({
    key: [...key, 'says'],
    topic,
    ask: `${kind.label}: what do you do, in a sentence?`,
    explain: 'It is printed in the notice. Leave it empty if the heading says enough.',
    example: 'We keep the list of members and collect the fees.',
    check: checkText,
  })
  const [first] = purpose.bases
  const told = first && (yield* askMoreOfBasis(first, key, topic))
  const special = yield* askMoreOfCondition(purpose, told, key, topic)
  const marketing = kind.directMarketing && first && isConsent(first) ? yield* askMarketing(key, topic) : undefined
  const bases = told ? yield* askSecondBasis(kind, told, topic, frameFor(purpose.people, people, frame)) : []
  return { ...asked, purpose: { ...purpose, description, bases, special, marketing: marketing ?? purpose.marketing } }
}

function* askMoreOfBasis(basis: Basis, key: readonly string[], topic: string): Talk<Basis> {
  if (!basis.consent) return basis
  return { ...basis, consent: yield* askHowConsentIsAsked([...key, 'consent'], topic, basis.consent) }
}

function* askMoreOfCondition(
  { special, bases }: Purpose,
  told: Basis | undefined,
  key: readonly string[],
  topic: string,
): Talk<Purpose['special']> {
  const { condition } = special ?? {}
  if (!condition?.consent) return special
  // One consent that carries both was told already.
  if (condition.consent === bases[0]?.consent) return { condition: { ...condition, consent: told?.consent } }
  const consent = yield* askHowConsentIsAsked([...key, 'explicitConsent'], topic, condition.consent)
  return { condition: { ...condition, consent } }
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
  const written = yield* text({
    key: [...key, 'keep'],
    topic,
    ask: 'How long do you keep the data?',
    explain:
      'A length of time, and from when; or until what happens. It is printed for the people themselves: say you.',
    example: '6 years after your membership ends',
    check: checkRetention,
  })
  return written === undefined ? undefined : retentionOf(written)
}

function* askAssessment(key: readonly string[], topic: string): Talk<Assessment | undefined> {
  const state = yield* one({
    key: [...key, 'assessment'],
    topic,
    ask: 'Did you study the risks for people before you began?',
    explain: 'Data like these mostly call for it (an impact assessment, Article 35). It is not printed.',
    options: [
      { value: 'done', label: 'Yes, in writing' },
      { value: 'not-required', label: 'No, for none is needed', hint: 'you say why next' },
      { value: 'none', label: 'No' },
    ],
  })
  if (state === undefined) return undefined
  if (state === 'none') return { state }
  return state === 'done'
    ? { state, done: yield* askDone(key, topic) }
    : { state, why: yield* askWhyNoAssessment(key, topic) }
}

function* askDone(key: readonly string[], topic: string): Talk<string | undefined> {
  return yield* text({
    key: [...key, 'assessed'],
    topic,
    ask: 'On which day was it finished?',
    explain: 'Year, month, day.',
    example: '2026-03-02',
    check: checkDay,
  })
}

function* askWhyNoAssessment(key: readonly string[], topic: string): Talk<string | undefined> {
  return yield* text({
    key: [...key, 'noAssessment'],
    topic,
    ask: 'Why is none needed?',
    explain: 'For your own record, in a sentence.',
    example: 'A few forms a year, which only one person sees.',
    check: checkText,
  })
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

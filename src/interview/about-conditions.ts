import type { Schedule1Condition } from '../law/schedule-1.js'
import { askLaw, askWithdrawal, type BasisFrame } from './about-basis.js'
import type { Basis, Condition, Consent, Schedule1 } from './answers.js'
import { checkText } from './checks.js'
import { one, type Talk, text, yesOrNo } from './question.js'

/** What allows the use of sensitive data, besides the basis. */
export function* askCondition(
  kind: string,
  what: string,
  basis: Basis | undefined,
  topic: string,
  frame: BasisFrame,
): Talk<Condition | undefined> {
  const key = ['purposes', kind]
  const options = conditionsOf(frame)
  const type = yield* one({
    key: [...key, 'condition'],
    topic,
    ask: `What allows you to use sensitive data (${what})?`,
    explain: 'Besides the basis, the law asks for one of these (Article 9).',
    options: options.map((row) => ({ value: row.id, label: row.name, hint: row.plain })),
  })
  const row = options.find(({ id }) => id === type)
  if (row === undefined) return undefined
  const isExplicit = row.id === 'explicit-consent'
  const consent = isExplicit ? yield* askExplicitConsent([...key, 'explicitConsent'], basis, topic) : undefined
  const law = row.needsLaw ? yield* askLaw([...key, 'conditionLaw'], topic) : undefined
  const paragraphs = frame.regimes.includes('uk') ? (row.schedule1 ?? []) : []
  const rows = paragraphs.flatMap((paragraph) => frame.law.schedule1(paragraph) ?? [])
  const schedule1 = rows.length > 0 ? { stated: yield* askSchedule1(key, rows, topic) } : undefined
  const secrecy = row.id === 'health-social-care' ? { stated: yield* askSecrecy(key, topic) } : undefined
  return { type: row.id, needsLaw: row.needsLaw, law, consent, schedule1, secrecy }
}

const conditionIds = [
  'explicit-consent',
  'employment-social-protection',
  'vital-interests-incapable',
  'not-for-profit-body',
  'manifestly-public',
  'legal-claims',
  'substantial-public-interest',
  'health-social-care',
  'public-health',
  'archiving-research-statistics',
] as const

const conditionsOf = ({ law, regimes }: BasisFrame) =>
  conditionIds.flatMap((id) => {
    const row = regimes.map((regime) => law.specialCondition(id, regime)).find((found) => found !== undefined)
    return row ?? []
  })

/** Beside a law that requires the use, consent is free only where people can say no. */
function* askExplicitConsent(key: readonly string[], basis: Basis | undefined, topic: string): Talk<Consent> {
  // Where the basis is consent as well, how people take it back was just asked.
  const before = basis?.consent
  if (before) return before
  return {
    ...(yield* askWithdrawal(key, topic)),
    refusable: yield* yesOrNo({
      key: [...key, 'refusable'],
      topic,
      ask: 'Can people say no and lose nothing else by it?',
      explain: 'Otherwise they did not agree freely.',
    }),
  }
}

function* askSecrecy(key: readonly string[], topic: string): Talk<string | undefined> {
  return yield* text({
    key: [...key, 'secrecy'],
    topic,
    ask: 'Who is bound to secrecy?',
    explain: 'This holds only in the hands of a professional, or of somebody else with a duty of secrecy.',
    example: 'our physiotherapist',
    check: checkText,
  })
}

function* askSchedule1(
  key: readonly string[],
  rows: readonly Schedule1Condition[],
  topic: string,
): Talk<Schedule1 | undefined> {
  const picked = yield* one({
    key: [...key, 'schedule1'],
    topic,
    ask: 'Which condition of Schedule 1 do you meet?',
    explain: 'In the United Kingdom, the Data Protection Act 2018 asks for one of these as well.',
    options: rows.map(({ paragraph, title }) => ({ value: String(paragraph), label: `${paragraph}. ${title}` })),
  })
  const row = rows.find(({ paragraph }) => String(paragraph) === picked)
  if (row === undefined) return undefined
  const document = row.policyDocument === 'not-required' ? undefined : { stated: yield* askPolicyDocument(key, topic) }
  return { paragraph: row.paragraph, document }
}

function* askPolicyDocument(key: readonly string[], topic: string): Talk<string | undefined> {
  return yield* text({
    key: [...key, 'policyDocument'],
    topic,
    ask: 'What is your policy document on such data called?',
    explain: 'How you keep to the principles with them, and how long: this condition is met only with one.',
    example: 'Policy on sensitive data',
    check: checkText,
  })
}

/** What allows the use of data about crimes: an authority, or a law. */
export function* askCriminalCondition(kind: string, topic: string, frame: BasisFrame): Talk<Condition | undefined> {
  const key = ['purposes', kind, 'crimes']
  const type = yield* one({
    key: [...key, 'condition'],
    topic,
    ask: 'What allows you to use data about crimes?',
    explain: 'They may only be used under official authority, or where a law allows it (Article 10).',
    options: [
      { value: 'law', label: 'A law allows it' },
      { value: 'official-authority', label: 'You act under official authority' },
    ],
  })
  if (type === undefined) return undefined
  const needsLaw = type === 'law' && frame.regimes.some((regime) => regime !== 'uk')
  const law = needsLaw ? yield* askLaw([...key, 'law'], topic) : undefined
  const rows = type === 'law' && frame.regimes.includes('uk') ? criminalRows(frame) : []
  const schedule1 = rows.length > 0 ? { stated: yield* askSchedule1(key, rows, topic) } : undefined
  return { type, needsLaw, law, schedule1 }
}

const lastParagraph = 37

const criminalRows = ({ law }: BasisFrame): readonly Schedule1Condition[] =>
  Array.from({ length: lastParagraph }, (_, index) => law.schedule1(index + 1) ?? [])
    .flat()
    .filter(({ criminal }) => criminal)

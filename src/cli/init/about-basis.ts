import type { PurposeKind } from '../../catalogue/catalogue.js'
import type { Regime } from '../../law/citation.js'
import type { Law, LawfulBasis } from '../../law/law.js'
import type { Basis, Condition, Consent } from './answers.js'
import { checkDay, checkText } from './checks.js'
import { type Option, one, type Talk, text, yesOrNo } from './question.js'

/** What the questions about a basis turn on. */
export interface BasisFrame {
  readonly law: Law
  readonly regimes: readonly Regime[]
  readonly publicAuthority: boolean
  /** Whether there are children among the people. */
  readonly children: boolean
}

/** On what basis a purpose rests: the usual ones for its kind come first, and none is chosen beforehand. */
export function* askBasis(kind: PurposeKind, topic: string, frame: BasisFrame): Talk<Basis | undefined> {
  const key = ['purposes', kind.id]
  const type = yield* one({
    key: [...key, 'basis'],
    topic,
    ask: 'On what basis may you do this?',
    explain: 'Each purpose needs one. Those that are usual for it come first; which is true, only you can tell.',
    options: basisOptions(kind, frame),
  })
  return type === undefined ? undefined : { type, ...(yield* askDetails(type, key, topic, frame)) }
}

function basisOptions(kind: PurposeKind, { law, regimes }: BasisFrame): readonly Option[] {
  const rows = new Map<string, LawfulBasis>()
  for (const regime of regimes) for (const row of law.bases(regime)) rows.set(row.id, row)
  const usual = kind.typicalBases.flatMap((id) => rows.get(id) ?? [])
  const others = [...rows.values()].filter((row) => !usual.includes(row))
  const optionOf = (row: LawfulBasis, prefix: string): Option => ({
    value: row.id,
    label: row.name,
    hint: `${prefix}${row.plain}`,
  })
  return [...usual.map((row) => optionOf(row, 'usual here. ')), ...others.map((row) => optionOf(row, ''))]
}

function* askDetails(type: string, key: readonly string[], topic: string, frame: BasisFrame): Talk<Partial<Basis>> {
  switch (type) {
    case 'consent':
      return { consent: yield* askConsent([...key, 'consent'], topic) }
    case 'legal-obligation':
    case 'public-task':
      return { law: yield* askLaw([...key, 'law'], topic) }
    case 'recognised-legitimate-interest':
      return { situation: yield* askSituation([...key, 'situation'], topic) }
    case 'legitimate-interests':
      return yield* askInterest(key, topic, frame)
    default:
      return {}
  }
}

const methods = [
  { value: 'ticked-box', label: 'They tick a box' },
  { value: 'form-field', label: 'They fill in a field that asks for nothing else' },
  { value: 'signed-form', label: 'They sign a form' },
  { value: 'spoken', label: 'They say so' },
  { value: 'opt-in-confirmation', label: 'They confirm by a link in a mail' },
  { value: 'cookie-banner', label: 'They choose in a cookie banner' },
  { value: 'settings', label: 'They switch it on in the settings' },
  { value: 'request', label: 'They ask for it' },
] as const

/** How people agree and change their mind. */
export function* askConsent(key: readonly string[], topic: string): Talk<Consent> {
  return {
    method: yield* one({
      key: [...key, 'method'],
      topic,
      ask: 'How do people say yes?',
      explain: 'By an act of their own: silence, or going on using a site, is no consent.',
      options: methods,
    }),
    withdraw: yield* text({
      key: [...key, 'withdraw'],
      topic,
      ask: 'How do they take it back?',
      explain: 'They can at any time, and the notice has to tell them how.',
      example: 'Use the link in any letter or write to us.',
      check: checkText,
    }),
    asEasy: yield* yesOrNo({
      key: [...key, 'asEasy'],
      topic,
      ask: 'Is taking it back as easy as saying yes?',
      explain: 'The law asks for that.',
    }),
    separate: yield* yesOrNo({
      key: [...key, 'separate'],
      topic,
      ask: 'Do you ask for it apart from other things?',
      explain: 'Not as a part of your terms.',
    }),
    refusable: yield* yesOrNo({
      key: [...key, 'refusable'],
      topic,
      ask: 'Can people say no and lose nothing else by it?',
      explain: 'Otherwise they did not agree freely.',
    }),
  }
}

function* askLaw(key: readonly string[], topic: string): Talk<string | undefined> {
  return yield* text({
    key,
    topic,
    ask: 'Which law is it?',
    explain: 'By name and section, as your accountant or adviser would cite it.',
    example: 'Companies Act 2006, s.113',
    check: checkText,
  })
}

function* askSituation(key: readonly string[], topic: string): Talk<string | undefined> {
  return yield* one({
    key,
    topic,
    ask: 'Which of the five situations is it?',
    explain: 'Annex 1 to the UK GDPR lists them; outside them this basis does not exist.',
    options: [
      { value: 'public-task-disclosure', label: 'Somebody asked for the data for a public task' },
      { value: 'national-security', label: 'National security, public security or defence' },
      { value: 'emergency', label: 'An emergency', hint: 'in the sense of the Civil Contingencies Act 2004' },
      { value: 'crime', label: 'Crime', hint: 'preventing, detecting or prosecuting it' },
      { value: 'safeguarding', label: 'Safeguarding', hint: 'of a child or an adult at risk' },
    ],
  })
}

function* askInterest(
  key: readonly string[],
  topic: string,
  { publicAuthority, children }: BasisFrame,
): Talk<Partial<Basis>> {
  const interest = yield* text({
    key: [...key, 'interest'],
    topic,
    ask: 'What do you want to achieve?',
    explain: 'The interest itself, as exactly as you can: it is printed in the notice.',
    example: 'Reaching somebody close to a member who was hurt',
    check: checkText,
  })
  const weighed = yield* text({
    key: [...key, 'weighed'],
    topic,
    ask: 'On which day did you weigh it against the interests of the people?',
    explain: 'Year, month, day. If you have not yet, leave it open and do it soon.',
    example: '2026-11-20',
    check: checkDay,
  })
  const childrenWeighed = children ? { summary: yield* askChildren(key, topic) } : undefined
  const outsidePublicTask = publicAuthority
    ? yield* text({
        key: [...key, 'outsidePublicTask'],
        topic,
        ask: 'Why is this none of your public tasks?',
        explain: 'For its public tasks, a public authority cannot use this basis.',
        check: checkText,
      })
    : undefined
  return { interest, weighed, childrenWeighed, outsidePublicTask }
}

function* askChildren(key: readonly string[], topic: string): Talk<string | undefined> {
  return yield* text({
    key: [...key, 'childrenWeighed'],
    topic,
    ask: 'How did you weigh the interests of the children among them?',
    explain: 'Theirs weigh more.',
    check: checkText,
  })
}

/** What allows the use of sensitive data, besides the basis. */
export function* askCondition(
  kind: string,
  what: string,
  topic: string,
  frame: BasisFrame,
): Talk<Condition | undefined> {
  const key = ['purposes', kind]
  const options = [...conditionsOf(frame)]
  const type = yield* one({
    key: [...key, 'condition'],
    topic,
    ask: `What allows you to use sensitive data (${what})?`,
    explain: 'Besides the basis, the law asks for one of these (Article 9).',
    options: options.map((row) => ({ value: row.id, label: row.name, hint: row.plain })),
  })
  const row = options.find(({ id }) => id === type)
  if (row === undefined) return undefined
  const consent = row.id === 'explicit-consent' ? yield* askConsent([...key, 'explicitConsent'], topic) : undefined
  const law = row.needsLaw ? yield* askLaw([...key, 'conditionLaw'], topic) : undefined
  return { type: row.id, needsLaw: row.needsLaw, law, consent }
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

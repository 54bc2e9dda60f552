import type { PurposeKind } from '../catalogue/catalogue.js'
import type { Regime } from '../law/citation.js'
import type { Law, LawfulBasis } from '../law/law.js'
import type { Basis, Consent } from './answers.js'
import { checkDay, checkText } from './checks.js'
import { many, type Option, one, type Talk, text } from './question.js'

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

/** A second basis, where one does not carry all of a purpose. */
export function* askSecondBasis(
  kind: PurposeKind,
  first: Basis,
  topic: string,
  frame: BasisFrame,
): Talk<readonly Basis[]> {
  const key = ['purposes', kind.id, 'other']
  const type = yield* one({
    key: [...key, 'basis'],
    topic,
    ask: 'Does a part of it rest on another basis?',
    explain: 'Not the same data twice, in reserve: a part that the first basis does not carry.',
    options: [
      { value: 'none', label: 'No, one carries all of it' },
      ...basisOptions(kind, frame).filter(({ value }) => value !== first.type),
    ],
  })
  if (type === undefined || type === 'none') return [first]
  const part = yield* text({
    key: [...key, 'for'],
    topic,
    ask: 'Which part rests on that one?',
    explain: 'A few words: people have to see which basis is for what.',
    example: 'calling help in an emergency',
    check: checkText,
  })
  const details = yield* askDetails(type, key, topic, frame)
  const consent = details.consent && (yield* askHowConsentIsAsked([...key, 'consent'], topic, details.consent))
  return [first, { type, for: part, ...details, ...(consent && { consent }) }]
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
      return { consent: yield* askWithdrawal([...key, 'consent'], topic) }
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

/** How people change their mind. */
export function* askWithdrawal(key: readonly string[], topic: string): Talk<Consent> {
  return {
    withdraw: yield* text({
      key: [...key, 'withdraw'],
      topic,
      ask: 'How do people take their consent back?',
      explain: 'They can at any time, and the notice has to tell them how.',
      example: 'Use the link in any letter or write to us.',
      check: checkText,
    }),
  }
}

const qualities = [
  { value: 'asEasy', label: 'Taking it back is as easy as saying yes' },
  { value: 'separate', label: 'It is asked apart from other things', hint: 'not as a part of your terms' },
  { value: 'refusable', label: 'Who says no loses nothing else by it' },
] as const

/** How people agree, and what makes that a free choice: what was answered before is not asked again. */
export function* askHowConsentIsAsked(key: readonly string[], topic: string, consent: Consent): Talk<Consent> {
  const method = yield* one({
    key: [...key, 'method'],
    topic,
    ask: 'How do people say yes?',
    explain: 'By an act of their own: silence, or going on using a site, is no consent.',
    options: methods,
  })
  const holds = yield* many({
    key: [...key, 'holds'],
    topic,
    ask: 'Which of these is true of it?',
    explain: 'The law asks for each. What you do not pick is marked as not stated.',
    options: qualities.filter(({ value }) => consent[value] === undefined),
  })
  const picked = qualities.filter(({ value }) => holds?.includes(value))
  return { ...consent, method, ...Object.fromEntries(picked.map(({ value }) => [value, true])) }
}

/** Which law it is. */
export function* askLaw(key: readonly string[], topic: string): Talk<string | undefined> {
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

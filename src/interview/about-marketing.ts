import type { Marketing } from './answers.js'
import { many, one, type Talk } from './question.js'

/** How advertising reaches people, and how they stop it. */
export function* askMarketing(key: readonly string[], topic: string): Talk<Marketing> {
  const channels = yield* many({
    key: [...key, 'channels'],
    topic,
    ask: 'How does your advertising reach people?',
    explain: 'News and appeals count as advertising too.',
    options: channelOptions,
  })
  const promotes = yield* many({
    key: [...key, 'promotes'],
    topic,
    ask: 'What do you advertise?',
    explain: 'For things like those people bought from you, the law is milder.',
    options: [
      { value: 'own-similar', label: 'Things like those they bought from us' },
      { value: 'own', label: 'Anything of ours' },
      { value: 'aims', label: 'Our aims', hint: 'for a charity or a campaign' },
      { value: 'others', label: 'What others offer' },
    ],
  })
  const mode = yield* one({
    key: [...key, 'mode'],
    topic,
    ask: 'Why may you send it?',
    explain: 'Messages by e-mail, text or machine mostly need a yes beforehand.',
    options: [
      { value: 'consent', label: 'People said yes' },
      { value: 'soft-opt-in', label: 'They are customers, and could say no from the start', hint: 'the soft opt-in' },
      { value: 'charity-soft-opt-in', label: 'They support our charity, and could say no from the start', hint: 'UK' },
      { value: 'corporate-subscribers', label: 'We write to companies only', hint: 'UK' },
    ],
  })
  const isSoft = mode === 'soft-opt-in' || mode === 'charity-soft-opt-in'
  const obtained = isSoft ? yield* askOrigin(key, topic) : undefined
  return { channels, promotes, mode, obtained, ...(yield* askCare(key, isSoft, topic)) }
}

const channelOptions = [
  { value: 'email', label: 'E-mail' },
  { value: 'sms', label: 'Text messages' },
  { value: 'messaging', label: 'Messaging apps' },
  { value: 'push', label: 'Messages on their phones' },
  { value: 'phone', label: 'Telephone' },
  { value: 'post', label: 'Post' },
  { value: 'social-media', label: 'Social media' },
  { value: 'online-advertising', label: 'Advertisements on other sites' },
] as const

function* askOrigin(key: readonly string[], topic: string): Talk<string | undefined> {
  return yield* one({
    key: [...key, 'obtained'],
    topic,
    ask: 'How did you get the addresses?',
    explain: 'The soft opt-in turns on it.',
    options: [
      { value: 'sale', label: 'They bought something from us' },
      { value: 'negotiations', label: 'We talked about a sale' },
      { value: 'interest-or-support', label: 'They support our aims, or asked about them' },
      { value: 'other', label: 'In another way' },
    ],
  })
}

const refusal = { value: 'atCollection', label: 'People could say no when they gave the address' } as const
const care = [
  { value: 'senderNamed', label: 'Every message says who sends it' },
  { value: 'everyMessage', label: 'People can say stop in every message, at any time' },
] as const

function* askCare(key: readonly string[], isSoft: boolean, topic: string): Talk<Partial<Marketing>> {
  const options = isSoft ? [...care, refusal] : care
  const holds = yield* many({
    key: [...key, 'holds'],
    topic,
    ask: 'Which of these is true of it?',
    explain: 'The law asks for each. What you do not pick is marked as not stated.',
    options,
  })
  const picked = options.filter(({ value }) => holds?.includes(value))
  return Object.fromEntries(picked.map(({ value }) => [value, true]))
}

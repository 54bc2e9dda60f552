import type { Marketing } from './answers.js'
import { many, one, type Talk, yesOrNo } from './question.js'

/** How advertising reaches people, and how they stop it. */
export function* askMarketing(key: readonly string[], topic: string): Talk<Marketing> {
  const channels = yield* many({
    key: [...key, 'channels'],
    topic,
    ask: 'How does your advertising reach people?',
    explain: 'News and appeals count as advertising too.',
    options: [
      { value: 'email', label: 'E-mail' },
      { value: 'sms', label: 'Text messages' },
      { value: 'messaging', label: 'Messaging apps' },
      { value: 'push', label: 'Messages on their phones' },
      { value: 'phone', label: 'Telephone' },
      { value: 'post', label: 'Post' },
      { value: 'social-media', label: 'Social media' },
      { value: 'online-advertising', label: 'Advertisements on other sites' },
    ],
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
  const senderNamed = yield* yesOrNo({
    key: [...key, 'senderNamed'],
    topic,
    ask: 'Does every message say who sends it?',
    explain: 'And where to say stop.',
  })
  const everyMessage = yield* yesOrNo({
    key: [...key, 'everyMessage'],
    topic,
    ask: 'Can people say stop in every message, at any time?',
    explain: 'By a link, or by answering.',
  })
  const isSoft = mode === 'soft-opt-in' || mode === 'charity-soft-opt-in'
  const atCollection = isSoft
    ? yield* yesOrNo({
        key: [...key, 'atCollection'],
        topic,
        ask: 'Could they say no when they gave the address?',
        explain: 'Without that, there is no soft opt-in.',
      })
    : undefined
  return { channels, promotes, mode, senderNamed, everyMessage, atCollection }
}

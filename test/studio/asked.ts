import { type Desk, newDesk } from '../../src/studio/desk.js'
import type { Asks, Shown } from '../../src/studio/messages.js'

export const day = '2026-11-29'
export const file = 'privacy.yaml'

/** What is begun where nothing is there yet. */
export const begun = '# Begun by forthright.\nforthright: 1\n'

/** A desk where no PDF is asked for. */
export const desk = (): Desk => newDesk({ typesetEngine: () => Promise.reject(new Error('There is no engine here.')) })

/** One text as a page hands it in. */
export const texts = (text: string) => ({ files: [{ path: file, text }], asOf: day })

/** Looks at one text, with what is usual unless told otherwise. */
export const look = (at: Desk, text: string, more: { withUsual?: boolean; isGuided?: boolean } = {}): Promise<Shown> =>
  at.show({ ...texts(text), withUsual: true, isGuided: false, ...more })

/** All that is in sight after a desk has shown something for the first time. */
export const htmlOf = ({ notice }: Shown): string =>
  [notice?.around ?? '', ...(notice?.changed ?? []).map(({ html }) => html)].join('')

/** Says in a club that everything usual is so, until some question is open. */
export async function clubUntil(at: Desk, id: string): Promise<string> {
  let text = begun
  for (let asked = 0; asked < 20; asked += 1) {
    const { guide } = await look(at, text, { isGuided: true })
    const next = guide?.next
    const decision = guide?.decisions.find((one) => one.id === next)
    if (next === undefined || decision === undefined || next.startsWith(id)) return text
    const answered = await at.answer({ ...texts(text), decision: next, answer: answers[next] ?? { is: 'later' } })
    if (!('files' in answered)) throw new Error(`${next}: ${JSON.stringify(answered)}`)
    text = answered.files[0]?.text ?? ''
  }
  throw new Error(`${id} is never asked.`)
}

/** A club that does some things, of which nothing is confirmed. */
export async function clubThatDoes(values: readonly string[]): Promise<string> {
  const answered = await desk().answer({
    ...texts(await clubUntil(desk(), 'purposes')),
    decision: 'purposes',
    answer: { is: 'picked', values },
  })
  if (!('files' in answered)) throw new Error(JSON.stringify(answered))
  return answered.files[0]?.text ?? ''
}

const answers: Readonly<Record<string, Asks['answer']['answer']>> = {
  situation: { is: 'picked', values: ['club'] },
  name: { is: 'words', words: 'Cwm Derwen Allotment Society' },
  country: { is: 'words', words: 'United Kingdom' },
  purposes: { is: 'picked', values: ['membership'] },
}

/** A firm that writes to users, on the ground that one word names. */
export const newsBy = (mode: string): string => `# Begun by forthright.
# situation: app-for-firms
forthright: 1
regimes: [eu]
controllers:
  us: { name: Tallow Oak Ltd, country: IE, contact: { email: us@tallow.example } }
dataSubjects: { users: { label: Users, relation: [user] } }
data: { address: { label: Name and e-mail address, kinds: [identity.name, contact.email] } }
sources: { sign-up: { type: direct, label: your account } }
purposes:
  news:
    title: Tell you about new features
    description: We send a newsletter by e-mail every month about new features.
    kinds: [marketing.email]
    dataSubjects: [users]
    data: [address]
    sources: [sign-up]
    basis: { type: legitimate-interests, interests: [Telling customers what is new], balancing: { done: 2026-03-09 } }
    recipients: none
    provision: { requirement: optional, obliged: false }
    retention: { until: you unsubscribe }
    marketing: { channels: [email], thirdParties: none, senderNamed: true, mode: ${mode}, promotes: [own] }
`

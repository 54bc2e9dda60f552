import { expect, test } from 'vitest'
import type { Answer } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import { answersIn, decisionBefore, decisionBehind, lastOf } from '../../src/interview/looking-back.js'
import { answer, beginningOf, type Session, sessionOfTexts, textsIn } from '../../src/interview/session.js'
import { sampledCases } from '../sampling.js'
import { day, few, plainly, starters } from './interviewed.js'

async function opened(text: string): Promise<Session> {
  const session = await sessionOfTexts([{ path: 'privacy.yaml', text }], day)
  if (session === undefined) throw new Error('It cannot be read.')
  return session
}

/** The screens of a whole conversation in the order in which they are shown, and how it stands then. */
async function shown(answerTo: (decision: Decision) => Answer) {
  let session = await opened(beginningOf())
  const screens: Decision[] = []
  for (let next = session.next; next; next = session.next) {
    screens.push(next)
    const became = await answer(session, next, answerTo(next))
    if ('refused' in became) throw new Error(`${next.id}: ${JSON.stringify(became.refused)}`)
    session = became.session
    if (screens.length > 90) throw new Error('It does not end.')
  }
  return { screens, session }
}

/** What a screen is about: itself, or those that it shows together. */
const aboutOf = ({ id, of }: Decision): string => [...(of ?? [id])].sort().join(' ')

test.for(sampledCases(starters, 'starters looked back over', few).map(({ id, purposes }) => [id, purposes] as const))(
  'back leads over what was shown, and on over the same: %s',
  async ([id, purposes]) => {
    const picks: Readonly<Record<string, readonly string[]>> = {
      situation: [id],
      purposes: purposes.slice(0, 4).map((one) => one.id),
      recipients: ['mailchimp', 'stripe'],
    }
    const { screens, session } = await shown((decision) => {
      const values = picks[decision.id]
      return values === undefined ? plainly(decision) : { is: 'picked', values }
    })
    const back: Decision[] = []
    const { decisions } = session
    for (let now = lastOf(decisions); now; now = decisionBefore(decisions, now.id)) back.unshift(now)
    const forth: Decision[] = []
    for (let now = decisions[0]; now; now = decisionBehind(decisions, now.id)) forth.push(now)
    expect(forth).toEqual(back)
    // Whoever was shown several together is shown them together; nobody is shown what was never asked.
    const asked = new Set(screens.flatMap(({ id: own, of = [] }) => [own, ...of]))
    for (const screen of back) for (const one of screen.of ?? [screen.id]) expect(asked, one).toContain(one)
    const order = back.map(({ screen }) => screen)
    expect(order).toEqual([...order].sort((one, other) => firstOf(one, screens) - firstOf(other, screens)))
    // Who opens the file again goes back over the same.
    const again = await opened(textsIn(session)[0]?.text ?? '')
    const later: Decision[] = []
    for (let now = lastOf(again.decisions); now; now = decisionBefore(again.decisions, now.id)) later.unshift(now)
    expect(later.map(aboutOf)).toEqual(back.map(aboutOf))
    // Every question can be asked again by itself.
    const single = new Set(answersIn(decisions).map((one) => one.id))
    for (const { id: own, of } of screens) for (const one of of ?? [own]) expect(single, one).toContain(one)
    // A card that shows them together again changes nothing.
    for (const screen of back.filter(({ of }) => of !== undefined))
      expect(screen.take(screen.form.kind === 'card' ? { is: 'yes' } : { is: 'fields', fields: {} })).toMatchObject({
        changes: [],
      })
  },
)

const firstOf = (screen: string, screens: readonly Decision[]): number =>
  screens.findIndex((one) => one.screen === screen)

import { lawAsOf } from '../law/law.js'
import { askCookies } from './about-cookies.js'
import { askNotice } from './about-notice.js'
import { askOrganisation } from './about-organisation.js'
import { askPeople } from './about-people.js'
import { askPurpose, askPurposeKinds, type Register } from './about-purposes.js'
import { describeRecipient, type Frame } from './about-recipients.js'
import { askRights } from './about-rights.js'
import type { Answers, People, Purpose, Recipient } from './answers.js'
import type { Talk } from './question.js'

/**
 * The questions of `init` in their order, under the law of a day. What is asked turns on what was answered; nothing is
 * answered for the user.
 */
export function* conversation(day: string, languages: readonly string[]): Talk<Answers> {
  const law = lawAsOf(day)
  const { organisation, regimes } = yield* askOrganisation(law)
  const people = yield* askPeople()
  // Without a law named, eu and uk are checked: the same holds for what is asked.
  const frame = {
    law,
    regimes: regimes ?? (['eu', 'uk'] as const),
    publicAuthority: organisation.publicAuthority === true,
  }
  const { purposes, sources, recipients: named } = yield* askPurposes(people, frame)
  const recipients = yield* describeRecipients(named, frame)
  const rights = yield* askRights(organisation, frame)
  const cookies = yield* askCookies(recipients)
  const notice = yield* askNotice(languages, { people, purposes, sources })
  return { organisation, regimes, people, sources, recipients, purposes, rights, cookies, notice }
}

function* askPurposes(people: readonly People[], frame: Frame) {
  const kinds = yield* askPurposeKinds()
  const purposes: Purpose[] = []
  let register: Register = { sources: [], recipients: [] }
  for (const [index, kind] of kinds.entries()) {
    const asked = yield* askPurpose(kind, `${index + 1} of ${kinds.length}`, people, register, frame)
    purposes.push(asked.purpose)
    register = asked
  }
  return { purposes, sources: register.sources, recipients: register.recipients }
}

/** One's own people were described where they were picked. */
function* describeRecipients(named: readonly Recipient[], frame: Frame): Talk<readonly Recipient[]> {
  const others = named.filter(({ isInternal }) => !isInternal)
  const described: Recipient[] = []
  for (const recipient of named) {
    const now = `${others.indexOf(recipient) + 1} of ${others.length}`
    described.push(recipient.isInternal ? recipient : yield* describeRecipient(recipient, now, frame))
  }
  return described
}

import type { Law } from '../../law/law.js'
import { askCookies } from './about-cookies.js'
import { askContact, askOrganisation, askPeople } from './about-organisation.js'
import { askPurpose, askPurposeKinds, type Register } from './about-purposes.js'
import { askRights } from './about-rights.js'
import type { Answers, Purpose } from './answers.js'
import { checkDay } from './checks.js'
import { many, type Talk, text } from './question.js'

/** The questions of `init` in their order. What is asked turns on what was answered; nothing is answered for the user. */
export function* conversation(law: Law, languages: readonly string[]): Talk<Answers> {
  const { organisation: known, regimes } = yield* askOrganisation(law)
  const organisation = yield* askContact(known, regimes, law)
  const people = yield* askPeople()
  // Without a law named, eu and uk are checked: the same holds for what is asked.
  const frame = {
    law,
    regimes: regimes ?? (['eu', 'uk'] as const),
    publicAuthority: organisation.publicAuthority === true,
  }
  const kinds = yield* askPurposeKinds()
  const purposes: Purpose[] = []
  let register: Register = { sources: [], recipients: [] }
  for (const [index, kind] of kinds.entries()) {
    const topic = `Purpose ${index + 1} of ${kinds.length}: ${kind.label}`
    const asked = yield* askPurpose(kind, topic, people, register, frame)
    purposes.push(asked.purpose)
    register = asked
  }
  const rights = yield* askRights(organisation, frame)
  const cookies = yield* askCookies()
  const { effective, languages: spoken } = yield* askNotice(languages)
  const { sources, recipients } = register
  return { organisation, regimes, people, sources, recipients, purposes, rights, cookies, effective, languages: spoken }
}

function* askNotice(languages: readonly string[]) {
  const topic = 'The notice'
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  const picked = yield* many({
    key: ['languages'],
    topic,
    ask: 'In which languages do you want the notice?',
    explain: 'The first is the language you write in.',
    options: languages.map((tag) => ({ value: tag, label: names.of(tag) ?? tag })),
  })
  const effective = yield* text({
    key: ['from'],
    topic,
    ask: 'From which day does it hold?',
    explain: 'Year, month, day.',
    example: '2026-12-01',
    check: checkDay,
  })
  return { languages: picked, effective }
}

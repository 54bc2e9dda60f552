import { judged } from '../judged.js'
import type { Usual, Written } from '../starter.js'

/** A contract with the people themselves, named as a notice names it: `your order`. */
export const contract = (name: string, because: string, wrongIf: string): Usual =>
  judged({ type: 'contract', contract: name }, { because, wrongIf, source: 'GDPR Article 6(1)(b)' })

/** What is done at somebody's request before there is a contract. */
export const beforeContract = (name: string, because: string, wrongIf: string): Usual =>
  judged(
    { type: 'contract', stage: 'before-contract', contract: name },
    { because, wrongIf, source: 'GDPR Article 6(1)(b)' },
  )

/** An interest in exact words; weighing it is left to whoever has it. */
export const interest = (exactly: string, because: string, wrongIf: string): Usual =>
  judged({ type: 'legitimate-interests', interests: [exactly] }, { because, wrongIf, source: 'GDPR Article 6(1)(f)' })

/** What counting asks for where it reads or stores something on a device. */
export const measuringNeedsConsent = 'GDPR Article 6(1)(a), ePrivacy Directive Article 5(3), PECR regulation 6'

/** Why people may be asked who they are before one of them is chosen. */
export const choosingNeedsFacts = 'Nobody can choose between people of whom nothing is known.'

/** Why the number of somebody who is rung only in an emergency may be kept. */
export const emergencyCostsLittle = 'A phone number that is used only in an emergency costs its owner little.'

/** Where the law of companies is the usual reason to keep books. */
export const unlessNoCompany = 'you are no company: then tax law asks for your books.'

/** Advertising by e-mail to customers who were not asked, and could say no from the start. */
export const softOptIn = (channel: Readonly<Record<string, Written>>): Usual =>
  judged(
    {
      ...channel,
      promotes: ['own-similar'],
      mode: 'soft-opt-in',
      obtained: 'sale',
      optOut: { atCollection: true, ...linkInMessage },
    },
    {
      because: 'The address came with an order, and people can say no then and in every message.',
      wrongIf: 'some of them bought nothing from you, or could not say no when they gave the address.',
      source: 'ePrivacy Directive Article 13, PECR regulation 22',
    },
  )

/** Advertising by e-mail to those who said yes to it. */
export const afterAYes = (advertised: Readonly<Record<string, Written>>): Usual =>
  judged(
    { ...advertised, mode: 'consent', optOut: linkInMessage },
    {
      because: 'Each message says who sends it and has a link to stop it.',
      wrongIf: 'a message goes out without a link to stop it.',
      source: exceptionForCustomers,
    },
  )

/** A link in each message by which people can stop it. */
export const linkInMessage = { everyMessage: true, atAnyTime: true, routes: ['link-in-message'] } as const

/** Where it says that advertising by e-mail needs a yes. */
export const yesToAdvertising = 'GDPR Article 6(1)(a), ePrivacy Directive Article 13, PECR regulation 22'

/** Where it says so, and what is an exception for customers. */
export const exceptionForCustomers = 'ePrivacy Directive Article 13, PECR regulations 22 and 23'

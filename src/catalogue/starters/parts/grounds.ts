import { judged } from '../judged.js'
import type { Usual } from '../starter.js'

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

import { judged } from '../judged.js'
import type { Usual } from '../starter.js'

/** Nobody has to give the data; what follows if they do not. */
export const freely = (consequence: string, because: string, wrongIf: string): Usual =>
  judged(
    { requirement: 'optional', obliged: false, consequence },
    { because, wrongIf, source: 'GDPR Article 13(2)(e)' },
  )

/** Without the data there can be no contract; what follows. */
export const forTheContract = (consequence: string, because: string, wrongIf: string): Usual =>
  judged(
    { requirement: 'contractual', obliged: true, consequence },
    { because, wrongIf, source: 'GDPR Article 13(2)(e)' },
  )

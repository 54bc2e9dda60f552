// Made by `npm run generate` from src/rules: change it there.
import purposeHasBasis from './lawful-basis/purpose-has-basis.js'
import retentionIsStated from './retention/retention-is-stated.js'
import transferHasMechanism from './transfers/transfer-has-mechanism.js'
import type { AnyRule } from './rule.js'

/** Every rule of law, by topic and id. */
export const rules: readonly AnyRule[] = [
  purposeHasBasis,
  retentionIsStated,
  transferHasMechanism,
]

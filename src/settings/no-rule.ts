import { type Quoted, quoted } from '../findings/fact.js'
import type { Finding, Severity } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import { suggest } from '../language/suggest.js'
import type { Locator } from '../source/locate.js'
import type { Pointer } from '../source/pointer.js'

/** A rule that is to count less and does not exist. */
export type NoRule = { readonly id: Quoted; readonly meant?: string }

/** What stands in a place of rules, and which there are. */
interface Unknown {
  readonly id: string
  readonly pointer: Pointer
  readonly ids: readonly string[]
}

/** That a rule that is to count less does not exist. */
export function noRule({ id, pointer, ids }: Unknown, locator: Locator, severity?: Severity): Finding {
  const meant = suggest(id, ids)
  const data: NoRule = { id: quoted(id), ...(meant !== undefined && { meant }) }
  return problem({
    rule: 'lint-names-rule',
    ...(severity && { severity }),
    ...locator.locate(pointer, 'key'),
    pointer,
    data,
  })
}

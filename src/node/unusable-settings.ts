import type { FileProblem } from '../findings/file-problem.js'
import type { Finding } from '../findings/finding.js'

/** Settings are there and cannot be used: a command that goes on without them would do what nobody asked for. */
export class UnusableSettings extends Error {
  override readonly name = 'UnusableSettings'
  constructor(
    readonly findings: readonly Finding[],
    readonly problems: readonly FileProblem[] = [],
  ) {
    super('Settings cannot be used.')
  }
}

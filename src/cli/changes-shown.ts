import type { Checked } from '../checking/checked.js'
import { onlyAnswered } from '../checking/only-answered.js'
import { withChanges } from '../checking/with-changes.js'
import type { Surroundings } from '../node/read-project.js'
import { again, type ToCheckAgain } from './check-again.js'

/** What was found in a declaration, where each place that can be mended says by which letters. */
export const changesShown = (checked: Checked, it: ToCheckAgain, where: Surroundings): Promise<Checked> =>
  withChanges(checked, { read: it.texts, check: (_, texts) => again(it, texts, where) })

/** What was found in a declaration, in which nothing is said to have an answer that is not made. */
export const answersShown = (checked: Checked, it: ToCheckAgain, where: Surroundings): Promise<Checked> =>
  onlyAnswered(checked, { read: it.texts, check: (_, texts) => again(it, texts, where) })

import type { Checked, Outcome } from './checked.js'

/** What a check found, without what it was found in. */
export const outcomeOf = ({
  files,
  asOf,
  isRead,
  keys,
  left,
  findings,
  suppressed,
  lowered,
  regimes,
  purposes,
  rules,
}: Checked): Outcome => ({
  ...{ files, asOf, isRead, findings, suppressed, lowered, regimes, purposes, rules },
  ...(keys && { keys }),
  ...(left && { left }),
})

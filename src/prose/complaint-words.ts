import { authorityComplaints } from '../facts/complaints.js'
import type { Model, Text } from '../model/types.js'
import { isSilent } from './said.js'

/** What is said of the authorities instead of that people can complain to them: absent where one is told to be complained to. */
export function saidInsteadOfComplaining(model: Model): Text | undefined {
  const told = authorityComplaints(model).flatMap(({ words }) => words ?? [])
  const isAll = told.length === authorityComplaints(model).length && told.every((it) => isSilent(it, 'turningTo'))
  return isAll ? told[0] : undefined
}

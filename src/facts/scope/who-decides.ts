import type { Controller, JointArrangement, Purpose } from '../../model/types.js'
import { each, isEntry, unique } from '../../model/value.js'
import { isPurposeHere } from './purposes-here.js'
import type { Scope } from './scope.js'

/** Those who decide on a purpose of a document without giving it: people have to learn of them too. */
export const partners = ({ purposes, issuers }: Scope): readonly Controller[] =>
  unique(purposes.flatMap(({ controllers }) => controllers ?? [])).filter((controller) => !issuers.includes(controller))

/** The controllers that a document names without being given by them: whoever decides, and the bodies that issuers belong to. */
export function controllersNamed(scope: Scope): readonly Controller[] {
  const { issuers } = scope
  const parties = arrangementsHere(scope).flatMap(({ controllers }) => controllers ?? [])
  const above = issuers.flatMap(({ partOf, answeredBy }) => [
    ...(partOf ? [partOf] : []),
    ...(answeredBy && isEntry(answeredBy) ? [answeredBy] : []),
  ])
  return unique([...partners(scope), ...parties, ...above]).filter((controller) => !issuers.includes(controller))
}

/** The joint arrangements of an issuer about a purpose of a document. */
export const arrangementsHere = (scope: Scope): readonly JointArrangement[] =>
  each(scope.model.jointArrangements).filter((arrangement) => concerns(scope, arrangement))

function concerns(scope: Scope, { controllers: parties, purposes: about }: JointArrangement): boolean {
  const { issuers, purposes } = scope
  if (parties?.some((party) => issuers.includes(party)) === false) return false
  if (about) return about.some((purpose) => isPurposeHere(scope, purpose))
  // Without purposes of its own it is about those that its parties decide on, or that name nobody.
  const isTheirs = (controllers: readonly Controller[]) =>
    parties === undefined || parties.filter((party) => controllers.includes(party)).length > 1
  return purposes.some(({ controllers }) => controllers === undefined || isTheirs(controllers))
}

/** Whether an arrangement that a document tells of names a purpose and all who decide on it: then it says who they are. */
export const isArranged = (arrangement: JointArrangement, purpose: Purpose): boolean => {
  const { controllers: parties = [], purposes: about = [] } = arrangement
  const { controllers: deciding = [] } = purpose
  const isAll = parties.length === deciding.length && deciding.every((it) => parties.includes(it))
  return parties.length > 1 && isAll && isPurposeHere({ purposes: about }, purpose)
}

/**
 * How those who give a document decide: alone, with others whom nothing names, together, each for itself, or in a way that
 * is not stated.
 */
export type Deciding = 'alone' | 'with-others' | 'together' | 'separately' | 'unsaid'

/** How those who give a document decide, as far as it is stated. */
export function howTheyDecide(scope: Scope): Deciding {
  const { issuers, purposes } = scope
  const all = (role: Controller['role']) => issuers.every((controller) => controller.role === role)
  if (issuers.length === 1) {
    // With whom it decides is told where a purpose or an arrangement says it.
    const isTold = purposes.some(({ controllers }) => controllers) || arrangementsHere(scope).length > 0
    return issuers[0]?.role !== 'joint' || isTold ? 'alone' : 'with-others'
  }
  // Some purposes may be decided on by one of them alone: then they are not said to decide together on all.
  const isShared = purposes.every(
    ({ controllers }) => !controllers || issuers.every((issuer) => controllers.includes(issuer)),
  )
  if (all('joint') && isShared) return 'together'
  return all('separate') ? 'separately' : 'unsaid'
}

import type { Controller, JointArrangement, Model, Notice, Purpose } from '../model/types.js'

/** Those who decide on a purpose; the only controller where the purpose names none; empty when it cannot be told. */
export function controllersOf(model: Model, purpose: Purpose): readonly Controller[] {
  if (purpose.controllers) return purpose.controllers
  const all = [...model.controllers.values()]
  return all.length === 1 ? all : []
}

/** Those who give at least one notice: all controllers unless a notice names its issuers. */
export function issuers(model: Model): readonly Controller[] {
  const all = [...model.controllers.values()]
  const notices = [...model.notices.values()]
  if (notices.length === 0 || notices.some((notice) => notice.issuedBy === undefined)) return all
  const issuing = new Set(notices.flatMap(({ issuedBy }) => issuedBy ?? []))
  return all.filter((controller) => issuing.has(controller))
}

/** The issuers of one notice. */
export const issuersOf = (model: Model, notice: Notice | undefined): readonly Controller[] =>
  notice?.issuedBy ?? [...model.controllers.values()]

/** Who stands alone in an arrangement that is made by several. */
export function onlyParty({ controllers }: JointArrangement): Controller | undefined {
  const [first, ...others] = new Set(controllers ?? [])
  return others.length === 0 ? first : undefined
}

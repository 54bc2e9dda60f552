import type { Cookie, Cookies } from '../../model/types.js'
import type { Scope } from './scope.js'
import { isToldHere } from './told-here.js'

/** The cookies that a document tells of: those for its purposes, or for none, as far as they are not for other notices. */
export function cookiesHere(scope: Pick<Scope, 'notice' | 'purposes'>, { items }: Cookies): readonly Cookie[] {
  const ids = new Set(scope.purposes.map(({ id }) => id))
  return [...(items?.values() ?? [])].filter(
    (cookie) => isToldHere(scope, cookie) && (cookie.purpose === undefined || ids.has(cookie.purpose.id)),
  )
}

import type { Regime } from '../../law/citation.js'
import { child, type Pointer } from '../../source/pointer.js'
import { type DerivedTransfer, transfersOf } from '../transfers.js'
import { isHome } from './receiving.js'
import { recipientsTold } from './recipients-told.js'
import type { Scope } from './scope.js'

/** The transfers to those of whom a document tells as recipients. */
export function transfersIn(scope: Scope, regime: Regime): readonly DerivedTransfer[] {
  const told = new Set(recipientsTold(scope).map(({ recipient }) => recipient))
  return transfersOf(scope.model, scope.law, regime).filter(({ recipient }) => told.has(recipient))
}

/** Whether those who give a document are in the country themselves: for them data that go there stay at home. */
export const isAtHome = (scope: Pick<Scope, 'issuers'>, { country }: DerivedTransfer): boolean => isHome(scope, country)

/** Where it is declared which country is home. */
export const homesOf = ({ issuers }: Pick<Scope, 'issuers'>): readonly Pointer[] =>
  issuers.flatMap((issuer) => (issuer.country === undefined ? [] : [child(issuer, 'country')]))

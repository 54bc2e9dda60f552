import { kindsOf } from '../facts/purposes.js'
import type { Cookie, Purpose } from '../model/types.js'
import { saidBy } from './said.js'

/** What a cookie serves that nobody who visits has asked for: a purpose that counts or advertises, or what it says it does. */
export type OtherUse =
  | { readonly is: 'purpose'; readonly purpose: Purpose }
  | { readonly is: 'words'; readonly words: string }

/** What a cookie serves besides what people asked for, as far as its own fields say so. */
export function otherUseOf({ purpose, does }: Cookie): OtherUse | undefined {
  const [said] = does ? saidBy(does, 'countsOrAdvertises') : []
  if (said) return { is: 'words', words: said.match }
  const isForTheSite = purpose && kindsOf(purpose).some(({ group }) => group === 'analytics' || group === 'marketing')
  return purpose && isForTheSite ? { is: 'purpose', purpose } : undefined
}

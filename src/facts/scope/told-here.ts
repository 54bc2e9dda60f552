import type { Notice } from '../../model/types.js'
import type { Scope } from './scope.js'

/** Something that may be for some notices only. */
interface Part {
  readonly notices?: readonly Notice[]
}

/** Whether a part is told in a document: what names no notices is told in all of them. */
export const isToldHere = ({ notice }: Pick<Scope, 'notice'>, { notices }: Part): boolean =>
  notices === undefined || (notice !== undefined && notices.includes(notice))

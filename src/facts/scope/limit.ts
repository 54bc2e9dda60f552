import type { Purpose, UseFields } from '../../model/types.js'

/** How far something holds that is not said to hold always and for all: perhaps, in some cases, seldom, or for a part. */
export type Limit = 'may' | 'some-cases' | 'rarely' | 'part'

type Limits = { readonly [key in 'when' | 'certainty' | 'products' | 'only']?: UseFields[key] | undefined }

/** What limits a use, or a purpose as a whole; of several limits the one that says least. */
export function limitOf({ when, certainty, products, only }: Limits): Limit | undefined {
  if (certainty === 'may' || certainty === 'might') return 'may'
  if (when !== undefined || products !== undefined) return 'some-cases'
  if (certainty === 'rarely') return 'rarely'
  return only === undefined ? undefined : 'part'
}

/** Whether a use says more than which thing it uses, and for which data. */
export const saysMore = (use: UseFields): boolean =>
  limitOf(use) !== undefined || use.because !== undefined || (use.notes ?? []).length > 0

/** What limits something wherever a purpose does it: of the purpose and of the use of it there what says least. */
export function limitIn(purpose: Purpose, use: UseFields): Limit | undefined {
  const limits = [limitOf({ ...purpose, only: undefined }), limitOf(use)]
  return fromLeast.find((limit) => limits.includes(limit))
}

/**
 * How far something holds that is stated at several places: without a limit as soon as one of them has none, and perhaps only
 * where no place says more.
 */
export function limitOfAll(limits: readonly (Limit | undefined)[]): Limit | undefined {
  if (limits.includes(undefined)) return undefined
  return fromMost.find((limit) => limits.includes(limit))
}

const fromLeast: readonly Limit[] = ['may', 'some-cases', 'rarely', 'part']

/** The limits, beginning with the one that leaves the most. */
export const fromMost: readonly Limit[] = ['some-cases', 'part', 'rarely', 'may']

import type { Purpose, UseFields } from '../../model/types.js'

/** How far something holds that is not said to hold always and for all: in some cases, or for a part. */
export type Limit = 'some-cases' | 'part'

type Limits = { readonly [key in 'when' | 'certainty' | 'products' | 'only']?: UseFields[key] | undefined }

/** What limits a use, or a purpose as a whole. */
export function limitOf({ when, certainty, products, only }: Limits): Limit | undefined {
  if (when !== undefined || products !== undefined || (certainty !== undefined && certainty !== 'always'))
    return 'some-cases'
  return only === undefined ? undefined : 'part'
}

/** What limits something wherever a purpose does it: the purpose, else the use of it there. */
export const limitIn = (purpose: Purpose, use: UseFields): Limit | undefined =>
  limitOf({ ...purpose, only: undefined }) ?? limitOf(use)

/** How far something holds that is stated at several places: without a limit as soon as one of them has none. */
export function limitOfAll(limits: readonly (Limit | undefined)[]): Limit | undefined {
  const known = limits.filter((limit) => limit !== undefined)
  if (known.length < limits.length) return undefined
  return known.includes('some-cases') ? 'some-cases' : known[0]
}

import { namesIn } from './part.js'
import { field, listOf } from './yaml-values.js'

/** A rule on how long data are kept. */
export interface Rule {
  readonly id: string
  readonly at: string
  readonly value: unknown
  readonly data?: readonly string[]
  readonly people?: readonly string[]
  readonly exceptions: readonly Rule[]
}

/** The rules that a field `retention` or `exceptions` names or writes. */
export function rulesOf(declaration: unknown, value: unknown, at: string): readonly Rule[] {
  return listOf(value).flatMap((each, index) => {
    const place = Array.isArray(value) ? `${at}/${index}` : at
    if (typeof each !== 'string') return [ruleOf(declaration, each, place)]
    const shared = field(field(declaration, 'retention'), each)
    return shared === undefined ? [] : [ruleOf(declaration, shared, `/retention/${each}`)]
  })
}

function ruleOf(declaration: unknown, value: unknown, at: string): Rule {
  const data = namesIn(value, 'data')
  const people = namesIn(value, 'dataSubjects')
  const exceptions = rulesOf(declaration, field(value, 'exceptions'), `${at}/exceptions`)
  return { id: at, at, value, ...(data && { data }), ...(people && { people }), exceptions }
}

/** A rule and its exceptions, theirs too. */
export const familyOf = (rule: Rule): readonly Rule[] => [rule, ...rule.exceptions.flatMap(familyOf)]

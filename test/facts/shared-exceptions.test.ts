import { expect, it } from 'vitest'
import { withExceptions } from '../../src/facts/retention.js'
import { purposesFor } from '../../src/facts/scope/audience.js'
import { periodsTold } from '../../src/facts/scope/periods-told.js'
import { each } from '../../src/model/value.js'
import { checkOverlay } from '../rules/overlay.js'

/** As many rules, each of which is an exception to the two before it. */
const mesh = (count: number, rest: string) => `retention:
${Array.from({ length: count }, (_, index) => {
  const below = [index + 1, index + 2].filter((it) => it < count).map((it) => `r${it}`)
  return `  r${index}: { keep: ${index + 1} years, after: you leave, end: [delete]${rest}${below.length > 0 ? `, exceptions: [${below.join(', ')}]` : ''} }`
}).join('\n')}
purposes:
  membership: { title: Keep the list, dataSubjects: [members], data: [contact], sources: [form], basis: contract, retention: [r0] }
`

it.each(['', ', data: [contact]', ', dataSubjects: [members]'])(
  'an exception that several rules share is told once for what it is limited to (%s)',
  (rest) => {
    const { model } = checkOverlay(mesh(12, rest))
    if (!model) throw new Error('no model')
    const purposes = [...model.purposes.values()]
    expect(purposes.flatMap(({ retention }) => withExceptions(each(retention)))).toHaveLength(12)
    expect(purposesFor(model, undefined)).toHaveLength(1)
    expect(new Set(periodsTold({ model, purposes }).map(({ rule }) => rule)).size).toBe(12)
    expect(periodsTold({ model, purposes }).length).toBeLessThanOrEqual(24)
  },
)

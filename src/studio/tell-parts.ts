import type { Properties } from 'hast'
import type { TracedNode } from '../documents/tree/nodes.js'
import type { Severity } from '../findings/finding.js'
import { isInside, type Pointer, withAncestors } from '../source/pointer.js'

/** What a page beside the text knows of the places that a notice shows. */
export interface Known {
  /** The places that nobody has confirmed. */
  readonly usual: readonly Pointer[]
  /** Those of them at which somebody's own words stand: words that were written are not usual. */
  readonly own: readonly Pointer[]
  /** How many facts that are. */
  readonly count: number
  /** The places at which something was found that no mark of the draft tells. */
  readonly found: readonly { readonly pointer: Pointer; readonly severity: Severity }[]
}

/** Says of each part which facts it shows, on what it rests, whether it is only usual, and what was found there. */
export function tellParts({ usual, own, found }: Omit<Known, 'count'>): (node: TracedNode) => Properties {
  const [unconfirmed, written] = [new Set(usual), new Set(own)]
  const around = new Map(
    (['info', 'warning'] as const).map((severity) => [
      severity,
      withAncestors(found.filter((one) => one.severity === severity).map(({ pointer }) => pointer)),
    ]),
  )
  return ({ at = [], cites = [], around: isAround }) => {
    if (at.length === 0) return {}
    const told = { dataAt: at.join('\n'), ...(cites.length > 0 && { dataCites: cites.join(' ') }) }
    if (isAround) return told
    const worst = (['warning', 'info'] as const).find((severity) => at.some((each) => around.get(severity)?.has(each)))
    return {
      ...told,
      ...(at.some((each) => isInside(unconfirmed, each) && !written.has(each)) && { dataUsual: '' }),
      ...(worst && { dataFound: worst }),
    }
  }
}

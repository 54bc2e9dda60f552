import type { Regime } from '../law/citation.js'
import { isInside, type Pointer, withAncestors } from '../source/pointer.js'
import type { Model, Registers, Root } from './types.js'
import { isNone } from './value.js'

/** The model: the resolved root with its registers always there, and what the linter needs to know of the whole. */
export function modelOf(root: Root, skipped: ReadonlySet<Pointer>, spoken: ReadonlySet<string>): Model {
  const { recipients, ...rest } = root
  const registers: Registers = {
    notices: root.notices ?? new Map(),
    controllers: root.controllers ?? new Map(),
    dataSubjects: root.dataSubjects ?? new Map(),
    data: root.data ?? new Map(),
    sources: root.sources ?? new Map(),
    recipients: recipients === undefined || isNone(recipients) ? new Map() : recipients,
    customers: root.customers ?? new Map(),
    services: root.services ?? new Map(),
    products: root.products ?? new Map(),
    retention: root.retention ?? new Map(),
    purposes: root.purposes ?? new Map(),
    documents: root.documents ?? new Map(),
    permissions: root.permissions ?? new Map(),
    promises: root.promises ?? new Map(),
    sections: root.sections ?? new Map(),
  }
  const inPart = withAncestors(skipped)
  return {
    ...rest,
    ...registers,
    ...(isNone(recipients) && { noRecipients: recipients }),
    checked: regimesOf(root),
    spoken,
    unknown: new Set(root.transcription?.unknown ?? []),
    skipped: [...skipped],
    isSkipped: (at) => isInside(skipped, at),
    hasLost: (place) => {
      const at = typeof place === 'string' ? place : place.at
      return inPart.has(at) || isInside(skipped, at)
    },
  }
}

function regimesOf(root: Root): readonly Regime[] {
  return root.regimes && root.regimes.length > 0 ? [...new Set(root.regimes)] : ['eu', 'uk']
}

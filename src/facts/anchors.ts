import { sectionIds } from '../language/shapes.gen.js'
import { oncePerModel } from '../model/once-per-model.js'
import type { Model } from '../model/types.js'

/**
 * The anchors of entries by what they tell of: whoever mentions something, whoever gives its entry an id and whoever looks
 * for the entry asks here, so that a link and where it leads cannot part.
 */
export const anchorOf = {
  purpose: (id: string): string => `for-${id}`,
  recipient: (id: string): string => `to-${id}`,
  datum: (id: string): string => `data-${id}`,
  source: (id: string): string => `source-${id}`,
  people: (id: string): string => `people-${id}`,
  controller: (id: string): string => `controller-${id}`,
  customer: (id: string): string => `customer-${id}`,
  country: (code: string): string => `country-${code}`,
  right: (id: string): string => `right-${id}`,
  cookie: (id: string): string => `cookie-${id}`,
  permission: (id: string): string => `permission-${id}`,
} as const

/** Whether a notice can hold an anchor: a section, or an entry of what is declared. */
export const mayBeAnchor = (model: Model, anchor: string): boolean =>
  sectionIds.includes(anchor) ||
  /^(?:country|right|cookie|permission)-./.test(anchor) ||
  declaredAnchors(model).has(anchor)

const declaredAnchors = oncePerModel(
  (model: Model): ReadonlySet<string> =>
    new Set([
      ...[...model.sections.keys()].map((id) => `own-${id}`),
      ...[...model.purposes.keys()].map(anchorOf.purpose),
      ...[...model.recipients.keys()].map(anchorOf.recipient),
      ...[...model.data.keys()].map(anchorOf.datum),
      ...[...model.sources.keys()].map(anchorOf.source),
      ...[...model.dataSubjects.keys()].map(anchorOf.people),
      ...[...model.controllers.keys()].map(anchorOf.controller),
      ...[...model.customers.keys()].map(anchorOf.customer),
    ]),
)

import type { Element, ElementContent, Properties } from 'hast'
import type { TracedNode } from '../documents/tree/nodes.js'

/** An element of a page with its attributes, by the names that hast gives them, and what stands in it. */
export const element = (tagName: string, properties: Properties, ...children: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [...children],
})

/** Words of a page. */
export const text = (value: string): ElementContent => ({ type: 'text', value })

/** Attributes that say of a part of a document what it shows, for a page that can be asked. */
export type Tell = (node: TracedNode) => Properties

/** A page that is published tells nothing but what it shows. */
export const silent: Tell = () => ({})

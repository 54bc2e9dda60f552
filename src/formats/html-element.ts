import type { Element, ElementContent, Properties } from 'hast'

/** An element of a page with its attributes, by the names that hast gives them, and what stands in it. */
export const element = (tagName: string, properties: Properties, ...children: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [...children],
})

/** Words of a page. */
export const text = (value: string): ElementContent => ({ type: 'text', value })

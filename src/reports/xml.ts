import { visible } from '../source/characters.js'

/** An element with its attributes, and either other elements in it or text. */
export interface Xml {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly holds?: readonly Xml[] | string
}

/** Prints a document of XML 1.0; characters that it cannot hold are shown by their codes. */
export const printXml = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${printElement(root, '')}`

function printElement({ name, attributes, holds = [] }: Xml, margin: string): string {
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(String(value))}"`)
  const head = `${margin}<${name}${listed.join('')}`
  if (holds.length === 0) return `${head}/>\n`
  if (typeof holds === 'string') return `${head}>${text(holds)}</${name}>\n`
  return `${head}>\n${holds.map((one) => printElement(one, `${margin}  `)).join('')}${margin}</${name}>\n`
}

const text = (value: string): string =>
  visible(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A parser makes a space of a line break that stands in an attribute as it is. */
const attributeText = (value: string): string =>
  text(value).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')

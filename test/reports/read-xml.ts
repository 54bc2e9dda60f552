import { readFileSync } from 'node:fs'
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm'

/** An element as a parser reads it. */
export interface Read {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** All text in it, that of its children too. */
  readonly text: string
  readonly children: readonly Read[]
}

/** Reads XML with libxml2; throws where it is not well-formed. */
export function readXml(text: string): Read {
  const document = XmlDocument.fromString(text)
  try {
    return readElement(document.root)
  } finally {
    document.dispose()
  }
}

function readElement(element: XmlElement): Read {
  const children: Read[] = []
  for (let node = element.firstChild; node !== null; node = node.next)
    if (node instanceof XmlElement) children.push(readElement(node))
  return {
    name: element.name,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    text: element.content,
    children,
  }
}

const validatorOf = (name: string): XsdValidator =>
  XsdValidator.fromDoc(
    XmlDocument.fromString(readFileSync(new URL(`../fixtures/platforms/${name}`, import.meta.url), 'utf8')),
  )

const schemas = { junit: validatorOf('junit.xsd'), checkstyle: validatorOf('checkstyle.xsd') } as const

/** Reads XML and holds it against the schema of its platform; throws where it does not fit. */
export function readValid(text: string, schema: keyof typeof schemas): Read {
  const document = XmlDocument.fromString(text)
  try {
    schemas[schema].validate(document)
    return readElement(document.root)
  } finally {
    document.dispose()
  }
}

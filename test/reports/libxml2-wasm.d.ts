/** The few parts of libxml2 that tests use; the types that it brings name resources that our version of the language lacks. */
declare module 'libxml2-wasm' {
  export class XmlAttribute {
    readonly name: string
    readonly value: string
  }
  export class XmlTreeNode {
    readonly next: XmlTreeNode | null
    readonly content: string
  }
  export class XmlElement extends XmlTreeNode {
    readonly name: string
    readonly attrs: readonly XmlAttribute[]
    readonly firstChild: XmlTreeNode | null
  }
  export class XmlDocument {
    static fromString(text: string): XmlDocument
    readonly root: XmlElement
    dispose(): void
  }
  export class XsdValidator {
    static fromDoc(schema: XmlDocument): XsdValidator
    validate(document: XmlDocument): void
    dispose(): void
  }
}

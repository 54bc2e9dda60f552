/** A law that organisations of some sort usually keep data under, or use them because of. */
export interface UsualLaw {
  readonly id: string
  readonly country: 'GB' | 'IE'
  /** The part of the country where alone it is law: `England and Wales`. */
  readonly only?: string
  /** As a declaration names it: the usual name, and the section, article or paragraph. */
  readonly law: { readonly title: string; readonly provision: string }
  /** What it asks for or allows, in a sentence for whoever decides. */
  readonly asks: string
  /** How long it makes data usually kept, as a declaration writes it: `6 years`. */
  readonly period?: string
  /** Why so long, as a notice can say it: `Claims from a contract can be brought for six years.` */
  readonly because?: string
  /** `read`: the text of the provision was read on the day, and in force then; `recalled` is never offered. */
  readonly confidence: 'read' | 'recalled'
  /** The ISO day on which it was read or recalled. */
  readonly on: string
  /** Where it was read: the address of the text, in the version that was read; `recalled` otherwise. */
  readonly source: string
}

/** What a field of the language means. */
export interface Explained {
  readonly says: string
  /** What an explicit none means. */
  readonly none?: string
  /** What absence means, where it is not plainly "not stated". */
  readonly absent?: string
  readonly default?: string
  /** The field that a plain value is short for. */
  readonly short?: string
  /** The points of law that it serves. */
  readonly law?: string
  /** How a value may look. */
  readonly examples?: readonly string[]
  /** The ids of a map whose ids are given. */
  readonly keys?: Readonly<Record<string, string>>
}

/** What the maps of the language are, by name, and their fields: `Purpose.basis`. */
declare const explained: {
  readonly types: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, Explained>>
}
export default explained

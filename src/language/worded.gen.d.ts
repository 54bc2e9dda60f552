/** The words that may stand in a field. */
export interface Worded {
  /** Each with what it means, as far as the schema says so. */
  readonly words?: Readonly<Record<string, string>>
  /** The list that explains the words, or offers some. */
  readonly list?: 'bases' | 'cookies' | 'mechanisms' | 'schedule1' | 'specialConditions'
}

/** The fields that have any: `Purpose.basis`. They stand apart from what explains a field, which only editors need. */
declare const worded: Readonly<Record<string, Worded>>
export default worded

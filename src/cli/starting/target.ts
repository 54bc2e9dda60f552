/** What is written, and under the law of which day. */
export interface Target {
  readonly out: string
  readonly asOf: string
  /** Set where the day was typed, so that other commands need it as well. */
  readonly typedAsOf?: string | undefined
}

/** What stands behind an option, or what a command is given: nothing, free text, names on the disk, or words to choose from. */
export type Offer = 'nothing' | 'text' | 'declarations' | 'files' | 'folders' | readonly string[]

/** An option as it is typed. */
export interface OfferedOption {
  /** `--format`, and a short form such as `-h` where there is one. */
  readonly names: readonly string[]
  readonly says: string
  readonly takes: Offer
  /** Set where it may stand alone. */
  readonly isOptional?: boolean
}

/** A command as it is typed. */
export interface OfferedCommand {
  readonly name: string
  readonly says: string
  readonly options: readonly OfferedOption[]
  readonly takes: Offer
}

/** All that can be typed behind `forthright`. */
export interface Offered {
  readonly commands: readonly OfferedCommand[]
  readonly options: readonly OfferedOption[]
}

/** The first sentence, or what stands before its first stop: there is no room for more beside a word. */
export const briefly = (text: string): string => text.replace(/[:;(.][\s\S]*$/, '').trim()

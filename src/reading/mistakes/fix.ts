import type { Edit } from '../../source/edit.js'

/** What mends a mistake: changes that go together. */
export interface Fix {
  readonly edits: readonly Edit[]
  /** Whether something else may be meant, so that it is made only where somebody asks for it. */
  readonly isSuggestion?: true
}

/** Changes that have no other answer. */
export const safe = (...edits: readonly Edit[]): Fix => ({ edits })

/** A change that may be made unasked where it is plain what was meant. */
export const perhaps = (edit: Edit, isPlain: boolean): Fix =>
  isPlain ? safe(edit) : { edits: [edit], isSuggestion: true }

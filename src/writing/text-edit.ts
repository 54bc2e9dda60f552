/** What stands between two offsets of a text gives way to other words. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Why an edit is not made, where writing it would change more than it says. */
export type EditRefusal =
  /** The value is shared by an anchor: other places would change with it. */
  | 'shared'
  /** It is written in a way that nobody but its author should touch, such as an explicit key or a tag. */
  | 'unusual'
  /** Nothing stands there, or what stands above it can hold no entries. */
  | 'nowhere'
  /** Two edits change the same words. */
  | 'overlap'

/** Thrown inside this room where an edit cannot be made; it leaves the room as a value. */
export class EditRefused extends Error {
  constructor(readonly reason: EditRefusal) {
    super(reason)
  }
}

/** The text with all edits made; undefined where two of them touch the same words. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const inOrder = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index)
  let done = ''
  let at = 0
  for (const { start, end, text: written } of inOrder) {
    if (start < at) return undefined
    done += text.slice(at, start) + written
    at = end
  }
  return done + text.slice(at)
}

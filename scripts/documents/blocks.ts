/** A fenced block of a Markdown document: what it is, what stands in it, and where. */
export interface Block {
  /** The words after the opening fence: `console`, or `yaml privacy.yaml`. */
  readonly info: string
  readonly lines: readonly string[]
  /** The index of the first line inside. */
  readonly start: number
}

/** The fenced blocks of a document; fences stand at the left margin. */
export function blocksOf(text: string): readonly Block[] {
  const lines = text.split('\n')
  const fences = lines.flatMap((line, index) => (line.startsWith('```') ? [index] : []))
  return fences.flatMap((open, order) => {
    const close = fences[order + 1]
    if (order % 2 === 1 || close === undefined) return []
    return [{ info: (lines[open] ?? '').slice(3), lines: lines.slice(open + 1, close), start: open + 1 }]
  })
}

/** A command of a `console` block, and the output that is shown below it. */
export interface Shown {
  readonly command: string
  readonly output: readonly string[]
}

/** The commands of a `console` block: each line that begins with `$ `, and what follows it. */
export function commandsOf({ lines }: Block): readonly Shown[] {
  const starts = lines.flatMap((line, index) => (line.startsWith('$ ') ? [index] : []))
  return starts.map((start, order) => ({
    command: (lines[start] ?? '').slice(2),
    output: lines.slice(start + 1, starts[order + 1]),
  }))
}

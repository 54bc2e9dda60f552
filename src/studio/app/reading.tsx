import type { Instead, Understood } from '../../interview/answer.js'
import { ReadAs } from './read-as.js'

interface ReadingGiven {
  /** The id of the field. */
  readonly id: string
  readonly read: readonly Understood[]
  change(words: string): void
}

/** How the words in a field are read, below it; what else they could mean is pressed or written there. */
export function Reading({ id, read, change }: ReadingGiven) {
  const write = ({ words, begins }: Instead): void => {
    if (words !== undefined) change(words)
    else if (begins !== undefined) change(`${begins} `)
    document.getElementById(id)?.focus()
  }
  return (
    <>
      {read.map((one) => (
        <ReadAs key={one.words} read={one} look="is-plain" say={write} />
      ))}
    </>
  )
}

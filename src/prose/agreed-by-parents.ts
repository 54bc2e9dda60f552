import type { Text } from '../model/types.js'
import { isSilent, saidBy } from './said.js'

/** What tells how, and by whom, something is agreed. */
interface Agreed {
  readonly how?: Text
  readonly contract?: Text
  readonly words?: Text
  readonly covers?: Text
}

const textsOf = ({ how, contract, words, covers }: Agreed): readonly Text[] =>
  [how, contract, words, covers].flatMap((text) => text ?? [])

/** Whether the words of a consent or a contract say that parents agree. */
export const speaksOfParents = (agreed: Agreed): boolean =>
  textsOf(agreed).some((text) => saidBy(text, 'parentsNamed').length > 0)

/** Whether all its words can be read, and none of them speaks of parents. */
export const isSilentOnParents = (agreed: Agreed): boolean =>
  textsOf(agreed).every((text) => isSilent(text, 'parentsNamed'))

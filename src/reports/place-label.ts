import type { FindingPlace } from '../findings/finding.js'
import { spelledOut } from '../source/characters.js'
import { keysOf } from '../source/pointer.js'

/** What stands at a place, in few words: the name of what the finding is about there, or the way to it: `purposes.races`. */
export const labelOf = ({ pointer }: FindingPlace, name: string | undefined): string =>
  name ?? spelledOut(keysOf(pointer).join('.'))

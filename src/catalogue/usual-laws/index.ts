import { claims } from './claims.js'
import type { UsualLaw } from './usual-law.js'

/** The laws that somebody has written down, whether their text was read or not. */
export const usualLaws: readonly UsualLaw[] = [...claims]

/** A law whose text was read, by its id; what was only recalled waits until somebody has read it. */
export const readLaw = (id: string): UsualLaw | undefined =>
  usualLaws.find((row) => row.id === id && row.confidence === 'read')

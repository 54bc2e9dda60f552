import { charity } from './charity.js'
import { claims } from './claims.js'
import { council } from './council.js'
import { employment } from './employment.js'
import { health } from './health.js'
import { housing } from './housing.js'
import { lettings } from './lettings.js'
import { research } from './research.js'
import { school } from './school.js'
import { staff } from './staff.js'
import { taxAndAccounts } from './tax-and-accounts.js'
import type { UsualLaw } from './usual-law.js'

/** The laws that somebody has written down, whether their text was read or not. */
export const usualLaws: readonly UsualLaw[] = [
  ...claims,
  ...taxAndAccounts,
  ...employment,
  ...staff,
  ...lettings,
  ...research,
  ...charity,
  ...school,
  ...health,
  ...council,
  ...housing,
]

/** A law whose text was read, by its id; what was only recalled waits until somebody has read it. */
export const readLaw = (id: string): UsualLaw | undefined =>
  usualLaws.find((row) => row.id === id && row.confidence === 'read')

import { read } from './row.js'
import type { UsualLaw } from './usual-law.js'

/** The task of universities. */
export const research: readonly UsualLaw[] = [
  read('https://www.irishstatutebook.ie/eli/1997/act/24', {
    id: 'ie-universities',
    country: 'IE',
    law: { title: 'Universities Act 1997', provision: 's.12' },
    asks: 'A university is there to advance knowledge through teaching, scholarly research and scientific investigation.',
  }),
]

import { bashScript } from './bash.js'
import { fishScript } from './fish.js'
import type { Offered } from './offered.js'
import { zshScript } from './zsh.js'

/** A shell, and the script by which it completes what is typed. */
export interface Shell {
  readonly id: 'bash' | 'zsh' | 'fish'
  script(offered: Offered): string
}

/** The shells that there are scripts for. */
export const shells: readonly Shell[] = [
  { id: 'bash', script: bashScript },
  { id: 'zsh', script: zshScript },
  { id: 'fish', script: fishScript },
]

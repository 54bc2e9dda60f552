import type { Waiting } from '../node/lock.js'
import { wayTo } from '../node/way-to.js'
import { visibleName } from '../reports/visible-name.js'
import type { Io } from './io.js'

/** Says that another run is waited for, so that nobody takes the silence for a hang. */
export const tellWaiting =
  ({ cwd, isQuiet, stderr }: Pick<Io, 'cwd' | 'isQuiet' | 'stderr'>): Waiting =>
  (folder) => {
    if (!isQuiet) stderr(`Another run is writing into ${visibleName(wayTo(folder, cwd))}: waiting for it.\n`)
  }

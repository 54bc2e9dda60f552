import { digits } from '../../reports/layout.js'
import type { Io } from '../io.js'

/** Shows on a terminal how much of some work is done. */
export interface Progress {
  step(): void
  /** Takes away what is shown. */
  end(): void
}

/** So little work is done before anybody has read how much of it is. */
const fewest = 30

const silent: Progress = { step() {}, end() {} }

/** A bar on the terminal that errors go to; nothing anywhere else, so that a log holds no bars. */
export function progressOf(io: Io, total: number): Progress {
  const { bar: columns } = io
  if (columns === undefined || io.isQuiet || total < fewest) return silent
  const [full, empty] = io.unicode ? ['█', '░'] : ['#', '.']
  const width = Math.max(5, Math.min(40, columns - 30))
  let count = 0
  let shown = -1
  return {
    step() {
      count += 1
      // It is drawn a hundred times, however much there is.
      const percent = Math.floor((count / total) * 100)
      if (percent === shown) return
      shown = percent
      const filled = Math.round((count / total) * width)
      io.stderr(`\r${full.repeat(filled)}${empty.repeat(width - filled)} ${digits(count)} of ${digits(total)}`)
    },
    end: () => io.stderr('\r\u001b[K'),
  }
}

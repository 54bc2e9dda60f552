import about from '../../package.json' with { type: 'json' }
import type { Tool } from '../reports/tool.js'

/** What reports say of this program. `homepage` in `package.json` feeds every link; while it is empty there is none. */
export const tool: Tool = { version: about.version, homepage: about.homepage }

import { talk } from './conversation.js'
import { plain } from './somebody.js'

/** A whole conversation in a process of its own, in the folder in which it was started. */
process.exitCode = (await talk(plain, process.cwd())).code

import { visible } from '../source/characters.js'
import { systemReason } from '../wording/system-reason.js'

/** What is said where nothing can go on, and the exit code for it: 2 where it is the system, 70 where it is we. */
export interface LastWords {
  readonly said: string
  readonly code: 2 | 70
}

/** Says in one sentence what broke, where no report can be made of it any more. */
export function lastWords(error: unknown): LastWords {
  const why = isOfTheSystem(error) ? ofTheSystem(error) : String(error instanceof Error ? error.message : error)
  const whole = visible(why.replace(/\s+/g, ' ').trim().replace(/\.+$/, ''))
  return { said: `forthright cannot go on: ${whole}.\n`, code: isOfTheSystem(error) ? 2 : 70 }
}

interface SystemError {
  readonly code: string
  readonly syscall?: string
  readonly path?: string
}

/** Whether an error comes from the system: it lets nothing go on. */
export const isOfTheSystem = (error: unknown): error is Error & SystemError =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  (('errno' in error && typeof error.errno === 'number') || error.code === 'ERR_MODULE_NOT_FOUND')

/** Of these, no file is to blame. */
const scarce = /^E(?:MFILE|NFILE|NOMEM|AGAIN|NOBUFS)$/

function ofTheSystem({ code, syscall, path }: SystemError): string {
  if (syscall === 'uv_cwd') return 'the folder that it was started in is gone'
  if (code === 'ERR_MODULE_NOT_FOUND') return 'a part of it is not there, so it has to be installed again'
  const reason = systemReason(code)
  if (path !== undefined && !scarce.test(code)) return `${path} cannot be used: ${reason}`
  return syscall === 'write' && path === undefined ? `what it says cannot be written: ${reason}` : reason
}

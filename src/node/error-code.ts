/** The code of the system in an error; empty where it has none. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Whether the system has the thing and does not let this user at it. */
export const isForbidden = (error: unknown): boolean => /^E(?:ACCES|PERM)$/.test(codeOf(error))

/** Codes of Node itself that tell of a file, and not of a slip of ours. */
const ofFiles = /^ERR_(?:FS_\w+|STRING_TOO_LONG|INVALID_ARG_VALUE)$/

/** The code by which the system says no; throws an error that does not come from there: that is a defect of ours. */
export function systemCode(error: unknown): string {
  const code = codeOf(error)
  if (error instanceof Error && (('errno' in error && code !== '') || ofFiles.test(code))) return code
  throw error
}

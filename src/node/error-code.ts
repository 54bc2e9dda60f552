/** The code of the system in an error; empty where it has none. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Whether the system has the thing and does not let this user at it. */
export const isForbidden = (error: unknown): boolean => /^E(?:ACCES|PERM)$/.test(codeOf(error))

/** The code of an error, or the error in its own words: what can be told in any case. */
export const reasonOf = (error: unknown): string => codeOf(error) || String(error)

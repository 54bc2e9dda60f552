/** The code of the system in an error; empty where it has none. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** The same, or the error in its own words: what can be told in any case. */
export const reasonOf = (error: unknown): string => codeOf(error) || String(error)

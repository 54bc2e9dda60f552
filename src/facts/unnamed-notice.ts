/**
 * The id of the notice of a declaration that names none. Files are called after it, and so is what the interview says of it first: what
 * is said of a notice changes no name of a file that somebody published.
 */
export const unnamedNotice = 'privacy'

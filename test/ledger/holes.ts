/** Places that no notice prints and that have no reason, by the sections that have to. It only ever gets shorter. */
export const holes: Readonly<Record<string, string>> = {}

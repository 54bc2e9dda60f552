/** The formats in which `build` prints a notice, by the name of the option and of the file. */
export const formats = ['md', 'html', 'pdf', 'trace'] as const

/** One of the formats in which `build` prints a notice. */
export type OutputFormat = (typeof formats)[number]

/** What is printed when no format is named. */
export const usualFormats: readonly OutputFormat[] = ['md', 'html', 'pdf']

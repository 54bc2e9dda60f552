import type { Explained } from '../language/explained.gen.js'

/** What is said of a field: what it means, what none and absence mean, and the law that it serves. */
export const aboutField = (field: Explained | undefined): readonly string[] =>
  field === undefined
    ? []
    : [
        field.says,
        field.none && `\`none\`: ${field.none}.`,
        field.absent && `Absent: ${field.absent}.`,
        field.default && `Default: ${field.default}.`,
        field.short && `A plain value is \`${field.short}\`.`,
        field.law && `Law: ${field.law}`,
      ].filter((text): text is string => text !== undefined && text !== '')

/** One line: a value stands in a cell or after a label, whatever white space its author used. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

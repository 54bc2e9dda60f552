/** The beginning of a text, no longer than some length: a sign of two units is not cut in half. */
export const beginning = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')

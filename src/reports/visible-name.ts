import { visible } from '../source/characters.js'

/** A name safe to show: no file name may begin a line of its own, so tabs and newlines are shown by their codes too. */
export const visibleName = (name: string): string => visible(name).replaceAll('\t', '\\u{9}').replaceAll('\n', '\\u{a}')

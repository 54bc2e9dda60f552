import { visible } from '../source/characters.js'

/**
 * A name safe to show: no file name may begin a line of its own, so tabs and newlines are shown by their codes too. So is the sign
 * with which a name would be a command to who reads a log, as `::error::` is on GitHub: a message may begin with it.
 */
export const visibleName = (name: string): string =>
  visible(name)
    .replaceAll('\t', '\\u{9}')
    .replaceAll('\n', '\\u{a}')
    .replace(/(?<=^\s*):(?=:)/, '\\u{3a}')
    .replace(/(?<=^\s*)#(?=#\[)/, '\\u{23}')

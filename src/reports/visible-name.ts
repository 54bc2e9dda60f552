import { visible } from '../source/characters.js'

/**
 * A name safe to show: no file name may begin a line of its own, so tabs and all ends of lines are shown by their codes too. So is the
 * sign with which a name would be a command to who reads a log, as `::error::` is on GitHub: a message may begin with it.
 */
export const visibleName = (name: string): string =>
  visible(name)
    .replaceAll('\t', '\\u{9}')
    .replaceAll('\n', '\\u{a}')
    .replaceAll('\u2028', '\\u{2028}')
    .replaceAll('\u2029', '\\u{2029}')
    .replace(/(?<=^\s*):(?=:)/, '\\u{3a}')
    .replace(/(?<=^\s*)#(?=#\[)/, '\\u{23}')

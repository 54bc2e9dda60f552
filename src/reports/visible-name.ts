import { spelledOut, visible } from '../source/characters.js'
import { beginning } from '../source/graphemes.js'

/**
 * A name safe to show: no file name may begin a line of its own, and two that are not the same never look alike. So whatever
 * cannot be seen in it is shown by its code, and so is the sign with which it would be a command to who reads a log.
 */
export const visibleName = (name: string): string =>
  inLog(name.length <= longestPath ? spelledOut(name) : `${spelledOut(beginning(name, 59))}…`)

/** No system that we know opens a longer one: it is the name of nothing, and its beginning is enough. */
const longestPath = 4_096

/** The same for a program, which looks for the file by its name: what is only hard to see stays as it is. */
export const nameForPrograms = (name: string): string =>
  inLog(visible(name).replaceAll('\t', '\\u{9}').replaceAll('\n', '\\u{a}'))

/** A message may begin with a name; `::error::` is a command on GitHub. */
const inLog = (name: string): string =>
  name.replace(/(?<=^\s*):(?=:)/, '\\u{3a}').replace(/(?<=^\s*)#(?=#\[)/, '\\u{23}')

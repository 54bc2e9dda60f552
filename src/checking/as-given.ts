import type { SourceFile } from '../source/file.js'
import type { GivenPictures } from './project-of.js'

/** What programs without types hand over: they are told what is missing or is something else, and not what broke for it. */

/** Files as they are asked for, and as they are now: what is done with them later changes nothing. */
export function givenFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  // A list may have holes, which none of its own methods sees.
  const isGiven = Array.isArray(files) && files.length > 0 && Array.from(files).every(isFile)
  if (isGiven) return files.map(({ path, text }) => ({ path, text }))
  throw new TypeError('The first argument is a list of files, each with path and text: [{ path, text }].')
}

const isFile = (file: SourceFile | undefined): boolean =>
  typeof file?.path === 'string' && typeof file.text === 'string'

/** What is known besides the files. */
export function givenOptions<Options extends { readonly asOf: string; readonly pictures?: GivenPictures }>(
  options: Options,
): Options {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError("The second argument names the day whose law applies: { asOf: '2026-11-21' }.")
  }
  const { pictures } = options
  if (pictures === undefined || (isObject(pictures) && Object.values(pictures).every(isBytes))) return options
  throw new TypeError("pictures holds the bytes of each picture by its path, as a Uint8Array: { 'logo.svg': bytes }.")
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A Buffer is one, and so is what another realm made. */
const isBytes = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Uint8Array]'

/** Names of one option, such as `formats`; `example` is how they are written. */
export function givenNames(
  names: readonly string[] | undefined,
  option: string,
  example: string,
): readonly string[] | undefined {
  if (names === undefined || (Array.isArray(names) && names.every((name) => typeof name === 'string'))) return names
  throw new TypeError(`${option} is a list of names: ${example}.`)
}

/** Yes or no to one option, such as `draft`. */
export function givenFlag(flag: boolean | undefined, option: string): boolean {
  if (flag === undefined || typeof flag === 'boolean') return flag === true
  throw new TypeError(`${option} is true or false.`)
}

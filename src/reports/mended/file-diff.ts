import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { visible } from '../../source/characters.js'

/** A file before and after. */
interface Changed {
  readonly name: string
  readonly before: string
  readonly after: string
}

/**
 * What changes in a file, as `git apply` and people read it. Nothing in it steers a terminal: the library quotes names as Git
 * does, each byte that is no plain letter by its octal code.
 */
export function fileDiff({ name, before, after }: Changed): string {
  const options = { context: 2, headerOptions: FILE_HEADERS_ONLY }
  // As Git writes a file that is named from the root: a/tmp/privacy.yaml.
  const path = name.replace(/^\/+/, '')
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options)
  return patch
    .split('\n')
    .map((line) => (line.endsWith('\r') ? `${visible(line.slice(0, -1))}\r` : visible(line)))
    .join('\n')
}

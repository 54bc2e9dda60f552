import { excessIn } from '../documents/words/markdown-excess.js'
import { openAllBooks } from '../prose/phrases/all-books.js'
import { validate } from '../reading/validate.js'
import type { SourceFile } from '../source/file.js'
import { checkWith } from './check.js'
import type { Checked, CheckOptions } from './checked.js'
import { type GivenPictures, projectOf } from './project-of.js'

/** Checks a declaration that is given as texts, the main file first, at once: all that it may take is loaded with this. */
export const checkTexts = (
  files: readonly SourceFile[],
  options: CheckOptions & { readonly pictures?: GivenPictures },
): Checked => {
  openAllBooks()
  return checkWith({ validate, measureMarkdown: excessIn }, projectOf(files, options.pictures), options)
}

import { type Look, widthOf, wrap } from '../layout.js'
import { visibleName } from '../visible-name.js'

/**
 * Says which files that were written or printed have other names. They are replaced whole, so that a run that is killed tears none; the
 * other names go on leading to the old text.
 */
export const otherNames = (files: readonly string[], look: Look): string =>
  files
    .flatMap((file) =>
      wrap(`${visibleName(file)} has another name as a hard link, and there the old text stands.`, widthOf(look)),
    )
    .map((line) => `${line}\n`)
    .join('')

import type { Place } from '../source/file.js'
import type { NameFile } from './file-name.js'
import { nameForPrograms, visibleName } from './visible-name.js'

/** A place as terminals and editors make it clickable: `privacy.yaml:41:3`. */
export const printPlace = ({ file, range }: Place): string =>
  `${visibleName(file)}:${range.start.line}:${range.start.column}`

/** The same with the file as programs look for it. */
export const printPlaceIn = (place: Place, nameOf: NameFile): string =>
  printPlaceFor({ ...place, file: nameOf(place.file).path })

/** A place as a program reads it, and opens the file. */
export const printPlaceFor = ({ file, range }: Place): string =>
  `${nameForPrograms(file)}:${range.start.line}:${range.start.column}`

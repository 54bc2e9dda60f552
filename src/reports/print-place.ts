import type { Place } from '../source/file.js'
import { visibleName } from './visible-name.js'

/** A place as terminals and editors make it clickable: `privacy.yaml:41:3`. */
export const printPlace = ({ file, range }: Place): string =>
  `${visibleName(file)}:${range.start.line}:${range.start.column}`

import type { Place } from '../../source/file.js'
import type { FileName, NameFile } from '../file-name.js'

/** The folder in which the command ran. No path of a machine stands in a log, so that it is the same everywhere. */
export const sourceRoot = '%SRCROOT%'

/** How a log refers to a file: by its name, and by its place in the list of all files. */
export const artifactLocation = ({ uri, isInside }: FileName, index: number) => ({
  uri,
  ...(isInside && { uriBaseId: sourceRoot }),
  ...(index >= 0 && { index }),
})

/** A range as SARIF counts: from 1, in UTF-16 units, the end not counted in. */
export const regionOf = ({ range: { start, end } }: Place) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
})

/** A file and a range in it. */
export const physicalLocation = (place: Place, nameOf: NameFile, files: ReadonlyMap<string, number>) => ({
  artifactLocation: artifactLocation(nameOf(place.file), files.get(place.file) ?? -1),
  region: regionOf(place),
})

/** A sentence of a log: what somebody wrote is no link in it, `[like](this)`. */
export const sentence = (text: string): { readonly text: string } => ({ text: text.replaceAll('](', '] (') })

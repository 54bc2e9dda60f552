import { givenParts } from '../reading/given-parts.js'
import { logoFinding, logoIn } from '../reading/logo.js'
import { parse } from '../reading/parse.js'
import { pictureOf } from '../reading/picture.js'
import type { SourceFile } from '../source/file.js'
import type { SourceTree } from '../source/tree.js'
import type { Project } from './checked.js'

/** Pictures that are given with the texts of a declaration, by the path that names them there. */
export type GivenPictures = Readonly<Record<string, Uint8Array>>

/**
 * A declaration that is given as texts: the first is its main file, the others are the parts that it includes. Whoever reads
 * the same texts again and again hands in what reads them.
 */
export function projectOf(files: readonly SourceFile[], pictures: GivenPictures = {}, read = parse): Project {
  const parsed = files.map((file) => read(file))
  const trees = parsed.flatMap((stage) => stage.value ?? [])
  return {
    trees,
    files: files.map((file) => file.path),
    findings: [...parsed.flatMap((stage) => stage.findings), ...partFindings(parsed[0]?.value, files)],
    ...givenLogo(trees, pictures),
  }
}

/** A declaration that was not read may include any of them. */
const partFindings = (main: SourceTree | undefined, [, ...parts]: readonly SourceFile[]) =>
  main === undefined ? [] : givenParts(main, parts)

function givenLogo(trees: readonly SourceTree[], pictures: GivenPictures): Pick<Project, 'logo'> {
  const named = logoIn(trees)
  if (named === undefined) return {}
  const bytes = Object.hasOwn(pictures, named.path) ? pictures[named.path] : undefined
  const picture = bytes === undefined ? 'no-picture-given' : pictureOf(bytes)
  return { logo: typeof picture === 'string' ? { finding: logoFinding(named, picture) } : { picture } }
}

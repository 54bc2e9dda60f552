import { quoted } from '../findings/fact.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import { showsNothing, spelledOut } from '../source/characters.js'
import { locatorOf } from '../source/locate.js'
import { child } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import type { BrandMistake, RefusedPicture } from './mistakes/brand-mistake.js'
import type { RefusedPath } from './mistakes/include-mistake.js'

/** The picture that a declaration names, and the file that names it. */
export interface NamedLogo {
  readonly path: string
  readonly tree: SourceTree
}

const at = child('', 'brand', 'logo')

/** The logo of a declaration, in whichever of its files it is named. */
export function logoIn(trees: readonly SourceTree[]): NamedLogo | undefined {
  for (const tree of trees) {
    const path: unknown = tree.document.getIn(['brand', 'logo'])
    if (typeof path === 'string' && !showsNothing(path)) return { path: path.trim(), tree }
  }
  return undefined
}

/** That a logo cannot be printed, where it is named. */
export function logoFinding(
  { path, tree }: NamedLogo,
  refused: RefusedPath | RefusedPicture | 'no-picture-given',
): Finding {
  const data: BrandMistake =
    typeof refused === 'string'
      ? { mistake: refused, path: quoted(spelledOut(path)) }
      : { ...refused, path: quoted(spelledOut(path)) }
  return problem({ ...locatorOf([tree]).locate(at), rule: 'brand-can-be-printed', pointer: at, data })
}

import path from 'node:path'
import { isOfEach, ofEach } from '../../node/settings.js'
import { misused, shortened } from '../../reports/usage-error.js'
import { visibleName } from '../../reports/visible-name.js'

/** A folder of outputs: as it is shown, and where it is. */
export interface OutFolder {
  readonly name: string
  readonly path: string
  /** The folder that it stays in, links followed; absent where somebody typed its name. */
  readonly within?: string | undefined
}

/** Says for a declaration into which folder its files go: one for all, or one beside each. */
export function outFolders(out: string, cwd: string, within?: string): (declaration: string) => OutFolder {
  const unknown = /\{[^{}]*\}/.exec(out.replaceAll(ofEach, ''))?.[0]
  if (unknown !== undefined)
    throw misused(`The option --out knows no ${shortened(unknown)}.`, {
      details: `Write ${ofEach} for the folder of each declaration: --out '${ofEach}/out'`,
    })
  // Beside other letters it would be another folder, and '.' with a point behind it the one above.
  if (out.split(/[/\\]/).some((step) => step.includes(ofEach) && step !== ofEach))
    throw misused(`The option --out needs ${ofEach} as a step of its own: ${shortened(out)}.`, {
      details: `Write a slash beside it: --out '${ofEach}/out'`,
    })
  const name = out.replace(/(?<=[^/\\])[/\\]+$|(?<=^[/\\])[/\\]+$/, '')
  const one = { name, path: path.resolve(cwd, out), within }
  if (!out.includes(ofEach)) return () => one
  return (declaration) => {
    const dir = declaration === '<stdin>' ? '.' : path.dirname(declaration)
    // Behind other folders, its steps upwards would lead out of them.
    if (!isOfEach(name.replaceAll('\\', '/')) && path.normalize(dir).split(path.sep).includes('..'))
      throw misused(`--out ${shortened(name)} would lead out of its own folder for ${visibleName(declaration)}.`, {
        suggestion: `Begin it with ${ofEach}, or run forthright from a folder above the declaration.`,
      })
    const own = path.normalize(name.replaceAll(ofEach, () => dir)).replaceAll(path.sep, '/')
    return { name: own, path: path.resolve(cwd, own), within }
  }
}

import { lstat } from 'node:fs/promises'
import path from 'node:path'

/**
 * The link that a name goes into and back from: `k/../privacy.yaml`, where `k` is a link to a folder elsewhere. To the system the
 * folder above is that of where the link leads, and to whoever reads the name it is the one in which the link lies. Undefined where
 * a name goes through none.
 */
export async function linkGoneBack(name: string, cwd: string): Promise<string | undefined> {
  const { root } = path.parse(name)
  const way: string[] = []
  for (const step of name.slice(root.length).split(/[/\\]/)) {
    if (step === '' || step === '.') continue
    if (step !== '..' || way.length === 0 || way.at(-1) === '..') {
      way.push(step)
      continue
    }
    const folder = `${root}${way.join('/')}`
    if (await isLink(path.resolve(cwd, folder))) return folder
    way.pop()
  }
  return undefined
}

const isLink = (file: string): Promise<boolean> =>
  lstat(file).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  )

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder `assets` of this package, whether the code runs from its source or bundled; throws when there is none. */
export function assetsFolder(from: string = import.meta.url): string {
  const start = dirname(fileURLToPath(from))
  for (let folder = start; ; folder = dirname(folder)) {
    const assets = join(folder, 'assets')
    if (existsSync(join(assets, 'notice.typ'))) return assets
    if (folder === dirname(folder)) throw new Error(`There is no folder assets with notice.typ above ${start}.`)
  }
}

/** The bytes of a file that ships with the package, named relative to `assets`. */
export function readAsset(name: string): Uint8Array {
  return readFileSync(join(assetsFolder(), name))
}

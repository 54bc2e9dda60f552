import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { settingsName } from '../settings/settings.js'
import { isMisnamed } from './misnamed.js'
import type { PassedOver } from './passed-over.js'

/** A folder that is searched. */
interface Search {
  /** As an absolute path. */
  readonly folder: string
  /** How many levels are looked into. */
  readonly deep?: number
  /** What is passed over in it. */
  readonly passedOver?: PassedOver
  /** Told of each folder that is looked into. */
  readonly saw?: ((folder: string) => void) | undefined
  /** Told of each file and folder that would be looked into if it had another name. */
  readonly misnamed?: (name: string) => void
}

/**
 * The YAML files below a folder by their names in it; settings are none. Folders with a dot and node_modules are left out. Links
 * are neither files nor folders here: what they lead to inside the folder is found without them.
 */
export async function* yamlBelow(search: Search, prefix = ''): AsyncGenerator<string> {
  const { folder, deep = Number.POSITIVE_INFINITY, saw } = search
  const here = path.join(folder, prefix)
  saw?.(here)
  const entries = await readdir(here, { withFileTypes: true })
  const passedOver = await search.passedOver?.in(here, entries)
  for (const entry of entries) {
    const name = path.join(prefix, entry.name)
    const isYaml = entry.isFile() && /\.ya?ml$/i.test(name) && entry.name !== settingsName
    const isOurs = entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules' && deep > 1
    if (!isYaml && !isOurs) continue
    if (passedOver?.has(path.join(folder, name), isYaml ? 'file' : 'folder')) continue
    if (await isMisnamed(path.join(folder, name))) search.misnamed?.(name)
    else if (isYaml) yield name
    else yield* yamlBelow({ ...search, deep: deep - 1, ...(passedOver && { passedOver }) }, name)
  }
}

import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { settingsName } from '../settings/settings.js'
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
    if (isYaml && !passedOver?.has(path.join(folder, name), 'file')) yield name
    const isOurs = entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules'
    if (!isOurs || deep <= 1 || passedOver?.has(path.join(folder, name), 'folder')) continue
    yield* yamlBelow({ ...search, deep: deep - 1, ...(passedOver && { passedOver }) }, name)
  }
}

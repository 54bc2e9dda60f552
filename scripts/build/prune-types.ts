import { readFileSync, rmSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'

/** Keeps the declarations that `index.d.ts` needs: what users of the package see, and nothing of what is inside. */
const folder = fileURLToPath(new URL('../../dist/types/', import.meta.url))
const kept = new Set<string>()

function keep(file: string): void {
  if (kept.has(file)) return
  kept.add(file)
  for (const match of readFileSync(join(folder, file), 'utf8').matchAll(/from '(\.[^']+)\.js'/g)) {
    keep(normalize(join(dirname(file), `${match[1]}.d.ts`)))
  }
}

keep('index.d.ts')
for (const file of globSync('**/*.d.ts', { cwd: folder })) if (!kept.has(file)) rmSync(join(folder, file))

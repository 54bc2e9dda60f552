import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Packed {
  readonly entryCount: number
  readonly size: number
  readonly unpackedSize: number
}

/** How large the package is as it would be published, from what was built last. */
export function packed(): string {
  // Building belongs to packing, and would change what is measured next.
  const done = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stderr)
  const [about]: readonly Packed[] = JSON.parse(done.stdout)
  if (!about) throw new Error('npm pack lists no package')
  const { entryCount, size, unpackedSize } = about
  return `The package: ${entryCount} files, ${megabytes(size)} packed, ${megabytes(unpackedSize)} unpacked\n\n`
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`

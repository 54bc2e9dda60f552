import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { thirdPartyNotices } from './build/third-party-notices.js'

/**
 * Makes `dist/`: everything that ships is bundled and split, so that a command loads only what it needs. The PDF engine
 * stays outside: it is a compiled program of its own.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(`${root}dist`, { recursive: true, force: true })

const result = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  chunkNames: 'chunks/[name]-[hash]',
  external: ['@myriaddreamin/*'],
  // A few bundled packages are CommonJS and ask for Node's own modules by `require`.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
})

writeFileSync(`${root}THIRD-PARTY-NOTICES`, thirdPartyNotices(root, Object.keys(result.metafile.inputs)))

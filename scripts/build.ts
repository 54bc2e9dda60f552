import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { thirdPartyNotices } from './build/third-party-notices.js'

/**
 * Makes `dist/`: everything that ships is bundled and split, so that a command loads only what it needs. The PDF engine
 * stays outside: it is a compiled program of its own.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(`${root}dist`, { recursive: true, force: true })

/** commander can start other programs as subcommands; ours never does, and loading what it would need takes time. */
const withoutSubprocesses: Plugin = {
  name: 'without-subprocesses',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'nothing' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/**
 * What is loaded later is loaded by a command, and so after `run-command` and all it needs. Said in so many words, it lets
 * the bundler keep that in one file: each file that a command loads costs as much as reading some twenty lines of YAML.
 * What programs import says the same, so that it shares that file and cuts it into none: all code is in `dist` once.
 */
const door = './src/index.ts'
const afterRunCommand: Plugin = {
  name: 'after-run-command',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\./ }, ({ kind, importer, path, resolveDir }) =>
      // The shell loads what explains a defect, also one of `run-command`.
      (kind === 'dynamic-import' && importer.includes('/src/') && !importer.endsWith('/cli/main.ts')) ||
      (kind === 'entry-point' && path === door)
        ? { path: join(resolveDir, path), namespace: 'later' }
        : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({
      contents: `import '${root}src/cli/run-command.js'\nexport * from '${path}'`,
      resolveDir: root,
      loader: 'ts',
    }))
  },
}

/** Our own shells are compiled already: what fills them needs no more than the part of Handlebars that runs them. */
const fillingOnly: Plugin = {
  name: 'filling-only',
  setup({ onResolve }) {
    onResolve({ filter: /^handlebars$/ }, ({ importer }) =>
      importer.endsWith('/documents/shell/shell.ts')
        ? { path: `${root}node_modules/handlebars/dist/cjs/handlebars.runtime.js` }
        : undefined,
    )
  },
}

const options = {
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', index: door, thread: 'src/cli/many/thread.ts' },
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
  // A few bundled packages are CommonJS and ask for Node's own modules by `require`. Making a real `require` in each chunk
  // would take longer than reading the declaration.
  banner: { js: 'const require=process.getBuiltinModule;' },
  alias: {
    // The same code as modules: what is not used of it stays out, and the rest loads faster.
    yaml: `${root}node_modules/yaml/browser/dist/index.js`,
  },
  plugins: [withoutSubprocesses, fillingOnly, afterRunCommand],
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions

const { metafile } = await build(options)

writeFileSync(`${root}THIRD-PARTY-NOTICES`, thirdPartyNotices(root, Object.keys(metafile.inputs)))

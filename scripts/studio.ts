import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { packagesInside } from './build/third-party-notices.js'

/**
 * Makes `dist/studio/`, the page of `forthright studio`: the page, what works beside it, and the licences of what is inside.
 * Whoever opens it first loads no more than is allowed here; the engine that typesets a PDF comes when it is asked for.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const page = `${root}src/studio/app/`
const out = `${root}dist/studio/`
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

/** What whoever begins with questions may load at most, compressed; the editor comes with the text. */
const mostAtFirst = 450_000

/** In a browser there is nobody who speaks the protocol: of that package only the numbers of its kinds are needed. */
const kindsOnly: Plugin = {
  name: 'kinds-only',
  setup({ onResolve }) {
    onResolve({ filter: /^vscode-languageserver$/ }, () => ({
      path: `${root}node_modules/vscode-languageserver-types/lib/esm/main.js`,
    }))
    onResolve({ filter: /^handlebars$/ }, () => ({
      path: `${root}node_modules/handlebars/dist/cjs/handlebars.runtime.js`,
    }))
  },
}

/**
 * The engine that typesets makes its stand-ins for a disk out of text, which the policy of the page forbids, and never calls
 * but these three. Made beforehand, they need no permission.
 */
const withoutEval: Plugin = {
  name: 'without-eval',
  setup({ onLoad }) {
    onLoad({ filter: /typst-ts-web-compiler\/pkg\/[\w-]+\.mjs$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8').replaceAll('new Function(', 'standIn(')}\n${standIn}`,
    }))
  },
}

const standIn = `const standIns = { 'return 0': () => 0, 'return true': () => true, 'return path': (path) => path }
const standIn = (...words) => standIns[words.at(-1)] ?? (() => { throw new Error(words.at(-1)) })
`

const options = {
  absWorkingDir: root,
  entryPoints: { main: 'src/studio/app/main.tsx', worker: 'src/studio/app/worker.ts' },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  // `worker`: some packages bring another file for browsers, which asks for a document.
  conditions: ['worker'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  chunkNames: 'c-[hash]',
  alias: { yaml: `${root}node_modules/yaml/browser/dist/index.js` },
  plugins: [kindsOnly, withoutEval],
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions

const { metafile } = await build(options)
for (const name of ['index.html', 'notice.html', 'studio.css']) copyFileSync(`${page}${name}`, `${out}${name}`)
writeFileSync(`${out}licences.txt`, packagesInside(root, Object.keys(metafile.inputs)))

const first = sizeOf([...loadedAtFirst(metafile), 'index.html', 'notice.html', 'studio.css'])
if (first > mostAtFirst) throw new Error(`A first visit loads ${first} bytes, and ${mostAtFirst} are allowed.`)
process.stdout.write(`dist/studio: ${first} bytes at a first visit, compressed\n`)

/** What comes only when it is asked for: the editor, other languages and formats, what explains a mistake, help with typing. */
function isLater(source: string): boolean {
  return /\/(?:locales\/(?!en\b)|formats\/(?:markdown|pdf|trace|recipients-csv)|reading\/validate|app\/(?:editor|merged)|wording\/stages|studio\/typing|words\/author-markdown)|node_modules/.test(
    source,
  )
}

/** The two programs, and what they load before anybody asks for more. */
function loadedAtFirst({ outputs }: Metafile): readonly string[] {
  const loaded = new Set(['dist/studio/main.js', 'dist/studio/worker.js'])
  for (const name of loaded) {
    for (const { path, kind } of outputs[name]?.imports ?? []) {
      if (kind === 'import-statement' || !isLater(outputs[path]?.entryPoint ?? '')) loaded.add(path)
    }
  }
  return [...loaded].map((name) => name.replace('dist/studio/', ''))
}

function sizeOf(names: readonly string[]): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return names.reduce((sum, name) => sum + brotliCompressSync(readFileSync(`${out}${name}`), { params }).length, 0)
}

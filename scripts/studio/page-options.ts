import { readFileSync } from 'node:fs'
import type { BuildOptions, Plugin } from 'esbuild'

/** In a browser there is nobody who speaks the protocol: of that package only the numbers of its kinds are needed. */
const kindsOnly = (root: string): Plugin => ({
  name: 'kinds-only',
  setup({ onResolve }) {
    onResolve({ filter: /^vscode-languageserver$/ }, () => ({
      path: `${root}node_modules/vscode-languageserver-types/lib/esm/main.js`,
    }))
    onResolve({ filter: /^handlebars$/ }, () => ({
      path: `${root}node_modules/handlebars/dist/cjs/handlebars.runtime.js`,
    }))
  },
})

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

/** How whatever runs in a browser is bundled, from the folder of the repository. */
export const pageOptions = (root: string) =>
  ({
    absWorkingDir: root,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    // `worker`: some packages bring another file for browsers, which asks for a document.
    conditions: ['worker'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    alias: { yaml: `${root}node_modules/yaml/browser/dist/index.js` },
    plugins: [kindsOnly(root), withoutEval],
    metafile: true,
    logLevel: 'warning',
  }) as const satisfies BuildOptions

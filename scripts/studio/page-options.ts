import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
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

/** What a drawing of ours is written with, where its name is not what stands in the page; a package knows hundreds. */
const drawnWith = { className: 'class', textAnchor: 'text-anchor' } as const

const namesOfDrawings = `import { caseSensitiveTransform } from './util/case-sensitive-transform.js'
import { create } from './util/create.js'
import { spaceSeparated } from './util/types.js'
export const svg = create({
  attributes: ${JSON.stringify(drawnWith)},
  properties: { className: spaceSeparated, textAnchor: null },
  space: 'svg',
  transform: caseSensitiveTransform,
})
`

/** Of the names of drawings, the few that ours have. */
const fewNames = (root: string): Plugin => ({
  name: 'few-names',
  setup({ onLoad }) {
    onLoad({ filter: /property-information\/lib\/svg\.js$/ }, () => {
      const drawing = readFileSync(`${root}src/formats/html-time.ts`, 'utf8')
      const named = [...drawing.matchAll(/[{,] ([a-z]+[A-Z]\w*): /g)].map(([, name = '']) => name)
      const unknown = named.find((name) => !(name in drawnWith) && !name.startsWith('aria'))
      if (unknown !== undefined) throw new Error(`A drawing has ${unknown}: say in drawnWith how a page writes it.`)
      return { contents: namesOfDrawings }
    })
  },
})

/**
 * What the desk loads later is loaded after the desk itself. Said in so many words, it lets the bundler keep the desk in one file
 * and not in thirty: one is asked for instead of thirty, and compresses better. What every notice needs is in it from the start.
 * Paths are told from the folder of the repository: a chunk is named by them, and has one name wherever it is made.
 */
const inOneFile = (root: string): Plugin => ({
  name: 'in-one-file',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\./ }, ({ kind, importer, path, resolveDir }) =>
      kind === 'dynamic-import' && importer.includes('/src/') && !importer.includes('/src/studio/app/')
        ? { path: relative(root, join(resolveDir, path)), namespace: 'later' }
        : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({
      contents: `import '${root}${desk}'\nexport * from '${root}${path}'`,
      resolveDir: root,
      loader: 'ts',
    }))
    onLoad({ filter: /studio\/app\/answer-page\.ts$/ }, ({ path }) => ({
      contents: [readFileSync(path, 'utf8'), ...neededAtOnce.map((file) => `import '${root}${file}'`)].join('\n'),
      loader: 'ts',
    }))
  },
})

const desk = 'src/studio/app/answer-page.js'
const neededAtOnce = ['src/documents/notice/compose.js', 'src/documents/words/locales/en.gen.js', 'src/formats/html.js']

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
    plugins: [kindsOnly(root), withoutEval, fewNames(root), inOneFile(root)],
    metafile: true,
    logLevel: 'warning',
  }) as const satisfies BuildOptions

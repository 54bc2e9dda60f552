import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { packagesInside } from '../build/third-party-notices.js'
import { pageOptions } from '../studio/page-options.js'
import { pageStyle } from '../studio/page-style.js'
import { withHead } from './head.js'

/** Its name. */
export const oneFile = 'forthright.html'

/** What somebody may be sent as an attachment. */
const mostBytes = 2_200_000

/** The engine that typesets is larger than all the rest, and stays out: the browser prints. */
const withoutEngine: Plugin = {
  name: 'without-engine',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /typst-ts-web-compiler/ }, () => ({ path: 'engine', namespace: 'left-out' }))
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export default undefined' }))
  },
}

/** Makes the page as one file that asks nobody for anything, and returns its bytes. */
export async function makeFile(root: string, file: string): Promise<number> {
  const app = `${root}src/studio/app/`
  const page = await bundled(root, 'src/studio/app/site/alone.tsx')
  const worker = await bundled(root, 'src/studio/app/site/worker-alone.ts')
  const style = pageStyle(app)
  const program = page.text.replaceAll('</script', '<\\/script')
  const policy = {
    'default-src': "'none'",
    'script-src': hashOf(program),
    'worker-src': 'blob:',
    'style-src': hashOf(style),
    'img-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
  }
  const licences = packagesInside(root, [...page.inputs, ...worker.inputs])
  const blocks = [
    packed('program', worker.text),
    packed('licences', licences),
    `<script type="module">${program}</script>`,
  ]
  // What is put in may hold a dollar, which has a meaning where a text is replaced by a text.
  const html = withHead(readFileSync(`${app}index.html`, 'utf8'), policy)
    .replace('<link rel="stylesheet" href="studio.css">', () => `<style>${style}</style>`)
    .replace('<script type="module" src="main.js"></script>', () => blocks.join('\n    '))
  writeFileSync(file, html)
  const size = Buffer.byteLength(html)
  if (size > mostBytes) throw new Error(`The page in one file has ${size} bytes, and ${mostBytes} are allowed.`)
  return size
}

/** A program with all that it may ever load, and the sources of it. */
async function bundled(
  root: string,
  entry: string,
): Promise<{ readonly text: string; readonly inputs: readonly string[] }> {
  const options = pageOptions(root)
  const { outputFiles, metafile } = await build({
    ...options,
    plugins: [withoutEngine, ...options.plugins],
    entryPoints: [entry],
    format: 'iife',
    write: false,
  })
  return { text: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) }
}

/** Text that the page unpacks: a browser neither runs nor reads it. */
const packed = (id: string, text: string): string =>
  `<script type="text/plain" id="${id}">${gzipSync(text, { level: 9 }).toString('base64')}</script>`

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
